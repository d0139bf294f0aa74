package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\\])»]+");

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
    markTail(text, paragraphs, outside);
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

  private void markTail(String text, List<Span> paragraphs, boolean[] outside) {
    int fillers = 0;
    for (int i = outside.length - 1; i > 0; i--) {
      if (outside[i] || isAppeal(paragraphs.get(i).of(text))) {
        for (int j = i; j <= i + fillers; j++) {
          outside[j] = true;
        }
        fillers = 0;
      } else if (fillers == 0 && i < outside.length - 1 && isFiller(paragraphs.get(i).of(text))) {
        fillers++;
      } else {
        return;
      }
    }
  }

  private boolean isAppeal(String paragraph) {
    String words = QUOTED.matcher(normalised(paragraph)).replaceAll(" ");
    int address = 0;
    int topic = 0;
    for (Cue cue : cues) {
      if (cue.pattern().matcher(words).find()) {
        address += cue.address() ? cue.weight() : 0;
        topic += cue.address() ? 0 : cue.weight();
      }
    }
    return address > 0 && topic > 0 && address + topic >= APPEAL;
  }

  private static boolean isFiller(String paragraph) {
    return paragraph.length() <= FILLER && !QUOTED.matcher(paragraph).find();
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
    for (Line line : lines) {
      if (words.length() <= line.longest() && line.pattern().matcher(words).lookingAt()) {
        return line.kind();
      }
    }
    return "";
  }

  private static String normalised(String words) {
    return words
        .replace('’', '\'')
        .replaceAll("[\\s\\p{Zs}]+", " ")
        .replaceAll("^[>•·*+\\- ]+(?=\\p{L})", "");
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(
        pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
