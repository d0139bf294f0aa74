package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Which tags a word can have at all, whatever the model thinks: by its shape ({@code
 * fr/shapes.tsv}), or because the dictionary knows the word and excludes the tag.
 *
 * <p>The dictionary is not believed to the letter: it lists "tous" as a determiner only, but the
 * treebanks tag it as adjective and pronoun too. What it excludes are verbs that are none, function
 * words that are content words, and the reverse. Thread-safe.
 */
final class TagLimits {

  private static final Set<String> FUNCTION_LIKE =
      Set.of("ADP", "CCONJ", "SCONJ", "PRON", "DET", "ADV", "NUM");

  private static final String A = "AUXFinIndPres|NOUN|VERBFinIndPres";

  private record Shape(Pattern pattern, String tag) {}

  private final List<Shape> shapes = new ArrayList<>();
  private final String[] tags;
  private final ConcurrentHashMap<String, boolean[]> byReadings = new ConcurrentHashMap<>();

  /** Limits over the model's {@code tags}, such as {@code VERB|Fin|Ind|Pres}. */
  TagLimits(String[] tags) {
    this.tags = tags;
    for (Row row : LexiconFile.read(TagLimits.class, "fr/shapes.tsv")) {
      shapes.add(new Shape(Pattern.compile(row.get("pattern")), row.get("tag")));
    }
  }

  /**
   * The one tag that the shape of word {@code i} allows, empty if its shape tells nothing.
   *
   * @param forms the words of the sentence
   */
  String byShape(List<String> forms, int i) {
    String form = forms.get(i);
    if (form.chars().allMatch(Character::isLetter)) {
      return "";
    }
    for (Shape shape : shapes) {
      if (shape.pattern().matcher(form).matches()) {
        return shape.tag();
      }
    }
    return "";
  }

  /** True if word {@code i} is the name of something like "A" in "la catégorie A", never a verb. */
  static boolean isLetterName(List<String> forms, int i) {
    String form = forms.get(i);
    return form.length() == 1 && Character.isUpperCase(form.charAt(0)) && followsWord(forms, i);
  }

  private static boolean followsWord(List<String> forms, int i) {
    return i > 0
        && forms.get(i - 1).length() > 1
        && Character.isLowerCase(forms.get(i - 1).charAt(1));
  }

  /**
   * For each of the model's tags whether a word with these dictionary {@code readings} can have it.
   */
  boolean[] byReadings(String readings) {
    return byReadings.computeIfAbsent(readings, this::limits);
  }

  private boolean[] limits(String readings) {
    boolean[] allowed = new boolean[tags.length];
    Set<String> known = new TreeSet<>();
    boolean onlyFinite = true;
    for (String reading : readings.split("[|+]")) {
      for (String tag : tags) {
        String pos = pos(tag);
        if (reading.startsWith(pos)) {
          known.add(pos);
        }
      }
      onlyFinite &= reading.contains("Fin");
    }
    for (int i = 0; i < tags.length; i++) {
      allowed[i] = readings.isEmpty() || isPossible(pos(tags[i]), known, onlyFinite, readings);
    }
    return allowed;
  }

  private static boolean isPossible(
      String tag, Set<String> known, boolean onlyFinite, String readings) {
    return switch (tag) {
      // "voici" is a preposition in the dictionary and a verb in the treebanks.
      case "VERB", "AUX" ->
          known.contains("VERB") || known.contains("AUX") || known.equals(Set.of("ADP"));
      case "NOUN" -> !onlyFinite && !Set.of("ADP", "CCONJ", "SCONJ", "PRON").containsAll(known);
      case "DET" -> known.contains("ADJ") || known.stream().anyMatch(FUNCTION_LIKE::contains);
      // "a" for "à" is common where capitals lose their accents.
      case "ADP" -> readings.equals(A) || known.stream().anyMatch(FUNCTION_LIKE::contains);
      case "CCONJ", "SCONJ", "PRON" -> known.stream().anyMatch(FUNCTION_LIKE::contains);
      case "NUM" -> known.contains("NUM") || known.contains("DET");
      case "INTJ" -> known.contains("INTJ") || known.contains("ADV");
      case "PUNCT", "SYM" -> known.contains("PUNCT");
      default -> true;
    };
  }

  private static String pos(String tag) {
    int bar = tag.indexOf('|');
    return bar < 0 ? tag : tag.substring(0, bar);
  }
}
