package org.newsgraph.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Makes news articles of which it is known who reports the same happening: in other words, with
 * wrong figures, days later. The wordings are {@code fr/stories.tsv}.
 *
 * <p>The same numbers give the same articles. Not thread-safe.
 */
public final class StoryMaker {

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 6);
  private static final int DAYS = 365;

  /** Days from the happening to the article; most outlets print it at once. */
  private static final int[] DELAYS = {0, 0, 0, 0, 1, 1, 1, 2, 3, 5, 12};

  private static final double WRONG_FIGURE = 0.25;

  private final List<Row> rows = LexiconFile.read(StoryMaker.class, "fr/stories.tsv");
  private final List<String> kinds =
      List.copyOf(
          new TreeSet<>(
              rows.stream().map(r -> r.get("kind")).filter(k -> !k.equals("name")).toList()));
  private final Random random;

  /**
   * @param seed where the random choices start
   */
  public StoryMaker(long seed) {
    random = new Random(seed);
  }

  /**
   * An article on a happening.
   *
   * @param happening number of the happening, counted from 0
   * @param published day of the article
   * @param title its headline
   * @param text its paragraphs, without the headline
   */
  public record Story(int happening, LocalDate published, String title, String text) {}

  /** What happened; the numbers are those of the best informed outlet. */
  private record Happening(
      String kind,
      LocalDate day,
      String city,
      String who,
      String whom,
      String role,
      int n,
      int m) {}

  /**
   * {@code articles} articles on {@code happenings} happenings, at least one on each, by day.
   *
   * @param articles at least {@code happenings}
   * @param happenings one or more
   */
  public List<Story> make(int articles, int happenings) {
    List<Happening> all = new ArrayList<>();
    for (int i = 0; i < happenings; i++) {
      all.add(happening(kinds.get(i % kinds.size())));
    }
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      // A few happenings fill most of the papers.
      int which =
          i < happenings ? i : (int) (happenings * random.nextDouble() * random.nextDouble());
      stories.add(story(which, all.get(which)));
    }
    stories.sort((a, b) -> a.published().compareTo(b.published()));
    return stories;
  }

  private Happening happening(String kind) {
    return new Happening(
        kind,
        FIRST_DAY.plusDays(random.nextInt(DAYS)),
        any("name", "city"),
        any("name", "first") + " " + any("name", "last"),
        any("name", "first") + " " + any("name", "last"),
        any("name", "function"),
        3 + random.nextInt(40),
        50 + random.nextInt(40));
  }

  private Story story(int number, Happening of) {
    int delay = DELAYS[random.nextInt(DELAYS.length)];
    LocalDate published = of.day().plusDays(delay);
    String text = fill(any(of.kind(), "lead"), of, delay);
    String more = fill(any(of.kind(), "more"), of, delay);
    String title = fill(any(of.kind(), "title"), of, delay);
    return new Story(number, published, title, text + "\n\n" + more);
  }

  private String fill(String wording, Happening of, int delay) {
    String text =
        wording
            .replace("{ville}", of.city())
            .replace("{jour}", day(of.day(), delay))
            .replace("{n}", Integer.toString(told(of.n())))
            .replace("{m}", Integer.toString(told(of.m())))
            .replace("{p}", of.who())
            .replace("{q}", of.whom())
            .replace("{s}", last(of.who()))
            .replace("{t}", last(of.whom()))
            .replace("{f}", of.role());
    return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
  }

  private int told(int right) {
    boolean wrong = random.nextDouble() < WRONG_FIGURE;
    return wrong ? right + 1 + random.nextInt(Math.max(1, right / 3)) : right;
  }

  private static String last(String name) {
    return name.substring(name.indexOf(' ') + 1);
  }

  /** How an article that comes {@code delay} days later names the day. */
  private String day(LocalDate day, int delay) {
    DayOfWeek weekday = day.getDayOfWeek();
    String name = weekday.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    String date =
        day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    List<String> ways =
        delay == 0
            ? List.of(name, "ce " + name, name + " " + date)
            : delay == 1
                ? List.of("hier", name, name + " " + date)
                : delay < 7
                    ? List.of(name, name + " " + date, "le " + date)
                    : List.of("le " + date, "le " + name + " " + date);
    return ways.get(random.nextInt(ways.size()));
  }

  private String any(String kind, String part) {
    List<Row> fit =
        rows.stream()
            .filter(r -> r.get("kind").equals(kind) && r.get("part").equals(part))
            .toList();
    return fit.get(random.nextInt(fit.size())).get("text");
  }

  /**
   * Writes articles as JSON Lines, with {@code story-}happening{@code -}number as identifier.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(List<Story> stories, Path file) throws IOException {
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(Files.newBufferedWriter(file))
            .setRootValueSeparator(new SerializedString("\n"))) {
      int number = 0;
      for (Story story : stories) {
        json.writeStartObject();
        json.writeStringField("id", "story-" + story.happening() + "-" + number++);
        json.writeStringField("date", story.published().toString());
        json.writeStringField("lang", "fr");
        json.writeStringField("title", story.title());
        json.writeStringField("text", story.text());
        json.writeEndObject();
      }
    }
  }
}
