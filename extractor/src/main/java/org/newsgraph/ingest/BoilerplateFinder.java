package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.text.Span;

/**
 * Finds the paragraphs that are not part of the article: appeals, share links, notices, lists.
 *
 * <p>Two kinds of evidence. A line that matches {@code fr/boilerplate-lines.tsv} is boilerplate
 * wherever it stands. At the end of the text a paragraph is boilerplate too if the cues of {@code
 * fr/boilerplate-cues.tsv} show that it speaks to its reader and asks for something; what is short
 * and stands between such paragraphs goes with them. A paragraph of the article always ends the
 * search. Thread-safe.
 */
final class BoilerplateFinder {

  /** Least weight of cues by which a paragraph is an appeal. */
  private static final int APPEAL = 3;

  /** Longest paragraph without cues that may lie inside a tail of appeals, in characters. */
  private static final int FILLER = 160;

  /** Longest appeal, in characters: nobody begs longer, and patterns stay cheap. */
  private static final int LONGEST_APPEAL = 2000;

  /** How many paragraphs without cues may stand between two of a tail. */
  private static final int MOST_FILLERS = 3;

  /** Classes of lines that speak to the reader; others also stand in the middle of an article. */
  private static final Set<String> APPEALS =
      Set.of("share", "follow", "subscribe", "donate", "original", "comments", "rights");

  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\\])»]+");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
  private static final Pattern BULLET = Pattern.compile("^[>•·*+\\- ]+(?=\\p{L})");

  private record Line(String kind, int longest, Pattern pattern) {}

  private record Cue(boolean address, int weight, Pattern pattern) {}

  private final List<Line> lines = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();

  private final DatelineFinder datelines;

  BoilerplateFinder(DatelineFinder datelines) {
    this.datelines = datelines;
    for (Row row : LexiconFile.read(BoilerplateFinder.class, "fr/boilerplate-lines.tsv")) {
      lines.add(
          new Line(
              row.get("class"), Integer.parseInt(row.get("max")), compile(row.get("pattern"))));
    }
    for (Row row : LexiconFile.read(BoilerplateFinder.class, "fr/boilerplate-cues.tsv")) {
      cues.add(
          new Cue(
              row.get("kind").equals("address"),
              Integer.parseInt(row.get("weight")),
              compile(row.get("pattern"))));
    }
  }

  /** For each of {@code paragraphs}, true if it is boilerplate. */
  boolean[] find(String text, List<Span> paragraphs) {
    String[] kinds = new String[paragraphs.size()];
    String list = "";
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = lineKind(text, paragraphs.get(i));
      if (kinds[i].isEmpty() && !list.isEmpty() && isListItem(text, paragraphs.get(i))) {
        kinds[i] = list;
      } else {
        list = kinds[i].endsWith("-list") ? kinds[i] : "";
      }
    }
    boolean[] outside = new boolean[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      outside[i] = !kinds[i].isEmpty();
    }
    markTail(text, paragraphs, kinds, outside);
    return outside;
  }

  /** Address of the original that a passage such as "lire l'article original" links to. */
  Optional<String> original(String text, List<Span> paragraphs, boolean[] outside) {
    for (int i = 0; i < outside.length; i++) {
      if (outside[i] && lineKind(text, paragraphs.get(i)).equals("original")) {
        int end = i + 1 < outside.length && outside[i + 1] ? i + 1 : i;
        Matcher address =
            ADDRESS.matcher(text.substring(paragraphs.get(i).begin(), paragraphs.get(end).end()));
        if (address.find()) {
          return Optional.of(address.group().replaceFirst("[.,;:!?]+$", ""));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Marks the appeals at the end of the text and what is too short and too close to be anything
   * else: "Chers lecteurs," above one, "La rédaction" below it.
   */
  private void markTail(String text, List<Span> paragraphs, String[] kinds, boolean[] outside) {
    int tail = outside.length;
    boolean appealBelow = false;
    for (int i = outside.length - 1; i > 0; i--) {
      String words = paragraphs.get(i).of(text);
      boolean appeal = outside[i] ? APPEALS.contains(kinds[i]) : isAppeal(words);
      if (appeal || outside[i] && appealBelow) {
        Arrays.fill(outside, i, tail, true);
        tail = i;
        appealBelow = true;
      } else if (!outside[i] && (tail - i > MOST_FILLERS || !isFiller(words))) {
        return;
      }
    }
  }

  private boolean isAppeal(String paragraph) {
    if (paragraph.length() > LONGEST_APPEAL) {
      return false;
    }
    String words = unquoted(paragraph);
    int address = weight(words, true);
    int topic = weight(words, false);
    return address > 0 && topic > 0 && address + topic >= APPEAL;
  }

  /** True for a short line that is no sentence, or a short sentence to the reader. */
  private boolean isFiller(String paragraph) {
    return paragraph.length() <= FILLER
        && !QUOTED.matcher(paragraph).find()
        && (!paragraph.endsWith(".") || weight(unquoted(paragraph), true) > 0);
  }

  private int weight(String words, boolean address) {
    return cues.stream()
        .filter(cue -> cue.address() == address && cue.pattern().matcher(words).find())
        .mapToInt(Cue::weight)
        .sum();
  }

  /** A source who is quoted speaks to somebody else: what is in quotation marks does not count. */
  private static String unquoted(String paragraph) {
    return QUOTED.matcher(normalised(paragraph)).replaceAll(" ");
  }

  private boolean isListItem(String text, Span paragraph) {
    return paragraph.length() <= FILLER
        && ".!?…".indexOf(text.charAt(paragraph.end() - 1)) < 0
        && datelines.find(text, paragraph).isEmpty();
  }

  private String lineKind(String text, Span paragraph) {
    if (paragraph.length() > 600) {
      return "";
    }
    String words = normalised(paragraph.of(text));
    boolean wordless = words.chars().noneMatch(Character::isLetterOrDigit);
    for (Line line : lines) {
      if (wordless && !line.kind().equals("separator")) {
        continue;
      }
      if (words.length() <= line.longest() && line.pattern().matcher(words).lookingAt()) {
        return line.kind();
      }
    }
    return "";
  }

  private static String normalised(String words) {
    String spaced = SPACES.matcher(words.replace('’', '\'')).replaceAll(" ");
    return BULLET.matcher(spaced).replaceFirst("");
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(
        pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
