package org.newsgraph.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes many articles of a few by giving other names to the people in them, moving their dates by
 * whole weeks, so that a Tuesday stays one, leaving out a third of the sentences and telling the
 * others in another order. Every tenth is instead a reprint of one before, with another head.
 *
 * <p>The same input gives the same output. Run it as {@code java -cp
 * extractor/target/test-classes:extractor/target/newsgraph.jar org.newsgraph.batch.VariedArticles
 * FROM.jsonl TO.jsonl COUNT}.
 */
public final class VariedArticles {

  private static final Pattern FULL_NAME =
      Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,} (\\p{Lu}\\p{Ll}{2,})\\b");
  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");
  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{1,2})(?:er)? (" + String.join("|", MONTHS) + ")(?: (\\d{4}))?\\b");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
  private static final int REPRINT = 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<ObjectNode> originals = new ArrayList<>();
  private final List<String> surnames;

  private VariedArticles(Path from) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (String line : Files.readAllLines(from)) {
      ObjectNode article = (ObjectNode) JSON.readTree(line);
      originals.add(article);
      FULL_NAME
          .matcher(article.get("text").textValue())
          .results()
          .forEach(m -> names.add(m.group(1)));
    }
    surnames = List.copyOf(names);
  }

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), Integer.MAX_VALUE);
  }

  /**
   * Writes {@code count} articles made from those of a JSON Lines file.
   *
   * @param longest so many characters of a text are kept
   */
  public static void write(Path from, Path to, int count, int longest) throws IOException {
    VariedArticles varied = new VariedArticles(from);
    try (BufferedWriter out = Files.newBufferedWriter(to)) {
      for (int i = 0; i < count; i++) {
        out.write(JSON.writeValueAsString(varied.article(i, longest)));
        out.write('\n');
      }
    }
  }

  private ObjectNode article(int i, int longest) {
    boolean reprint = i % REPRINT == REPRINT - 1 && i >= originals.size();
    if (reprint) {
      ObjectNode article = article(i - originals.size(), longest);
      article.put("id", "reprint-" + i);
      article.put("url", "https://news.example.org/reprint/" + i);
      article.put("text", "Vu ailleurs\n\n" + article.get("text").textValue());
      return article;
    }
    ObjectNode article = originals.get(i % originals.size()).deepCopy();
    int variant = i / originals.size();
    String text = article.get("text").textValue();
    text = text.substring(0, Math.min(text.length(), longest));
    LocalDate day = LocalDate.parse(article.get("date").textValue());
    article.put("id", article.get("id").textValue() + "-v" + variant);
    article.put("url", "https://news.example.org/" + i);
    article.put("date", day.plusWeeks(variant).toString());
    String told = variant == 0 ? text : retold(text, new Random(i));
    article.put("text", renamed(redated(told, day, variant), variant));
    return article;
  }

  /** The first paragraph as it stands, and of the sentences that follow most, in another order. */
  private static String retold(String text, Random random) {
    int head = text.indexOf("\n\n");
    if (head < 0) {
      return text;
    }
    List<String> sentences =
        new ArrayList<>(List.of(SENTENCE_END.split(text.substring(head).strip())));
    Collections.shuffle(sentences, random);
    int kept = sentences.size() - sentences.size() / 3;
    return text.substring(0, head) + "\n\n" + String.join(" ", sentences.subList(0, kept));
  }

  private String renamed(String text, int variant) {
    Map<String, String> others = new TreeMap<>();
    FULL_NAME
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .forEach(name -> others.put(name, other(name, variant)));
    if (others.isEmpty() || variant == 0) {
      return text;
    }
    return Pattern.compile("\\b(" + String.join("|", others.keySet()) + ")\\b")
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(others.get(m.group())));
  }

  private String other(String name, int variant) {
    return surnames.get((surnames.indexOf(name) + variant * 37) % surnames.size());
  }

  private static String redated(String text, LocalDate published, int weeks) {
    return DAY.matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(redated(m, published, weeks)));
  }

  private static String redated(MatchResult found, LocalDate published, int weeks) {
    boolean year = found.group(3) != null;
    try {
      LocalDate day =
          LocalDate.of(
                  year ? Integer.parseInt(found.group(3)) : published.getYear(),
                  MONTHS.indexOf(found.group(2)) + 1,
                  Integer.parseInt(found.group(1)))
              .plusWeeks(weeks);
      String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
      String written = number + " " + MONTHS.get(day.getMonthValue() - 1);
      return year ? written + " " + day.getYear() : written;
    } catch (DateTimeException e) {
      // The 31st of June and its like stay what they are.
      return found.group();
    }
  }
}
