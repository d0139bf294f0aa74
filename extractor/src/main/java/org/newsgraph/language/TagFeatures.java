package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.newsgraph.language.WordForms.Entry;

/**
 * What the part-of-speech model sees of each word of a sentence before any word is tagged.
 *
 * <p>Besides the words around and the word's ends and shape, it is told which readings the
 * dictionary allows for the word and its neighbours, after Denis and Sagot (2012), "Coupling an
 * annotated corpus and a lexicon for state-of-the-art POS tagging". Thread-safe.
 */
public final class TagFeatures {

  private static final int LONGEST_END = 5;

  private final WordForms dictionary;

  /** Features over the project's own dictionary. */
  public TagFeatures() {
    this(new WordForms());
  }

  TagFeatures(WordForms dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The features of each word of the sentence {@code forms}, in order; empty if it has no words.
   */
  public String[][] of(List<String> forms) {
    int n = forms.size();
    String[] words = new String[n];
    String[] classes = new String[n];
    for (int i = 0; i < n; i++) {
      words[i] = word(forms.get(i));
      classes[i] = readings(forms.get(i));
    }
    String[] ahead = ahead(classes);
    String[][] features = new String[n][];
    for (int i = 0; i < n; i++) {
      features[i] = features(forms, words, classes, ahead, i);
    }
    return features;
  }

  /** The dictionary's readings among the {@code features} of a word, empty if it is unknown. */
  static String readings(String[] features) {
    return features[0].substring("c=".length());
  }

  private static String[] features(
      List<String> forms, String[] words, String[] classes, String[] ahead, int i) {
    String form = forms.get(i);
    String word = words[i];
    String before = at(words, i - 1);
    String after = at(words, i + 1);
    List<String> found = new ArrayList<>(30);
    // The model's context adds the tags before to the first two: see TagContext.
    found.add("c=" + classes[i]);
    found.add("w=" + word);
    found.add("p=" + before);
    found.add("n=" + after);
    found.add("pp=" + at(words, i - 2));
    found.add("nn=" + at(words, i + 2));
    found.add("pw=" + before + ' ' + word);
    found.add("wn=" + word + ' ' + after);
    found.add("pn=" + before + ' ' + after);
    found.add("pc=" + at(classes, i - 1));
    found.add("nc=" + at(classes, i + 1));
    found.add("nnc=" + at(classes, i + 2));
    found.add("cnc=" + classes[i] + ' ' + at(classes, i + 1));
    found.add("pcc=" + at(classes, i - 1) + ' ' + classes[i]);
    found.add("cncnnc=" + classes[i] + ' ' + at(classes, i + 1) + ' ' + at(classes, i + 2));
    found.add("ca=" + classes[i] + ' ' + ahead[i]);
    String shape = shape(form) + (i == 0 || !isWord(forms.get(i - 1)) && i == 1 ? "^" : "");
    found.add("s=" + shape);
    found.add("sc=" + shape + ' ' + classes[i]);
    found.add("sns=" + shape + ' ' + (i + 1 < forms.size() ? shape(forms.get(i + 1)) : ""));
    for (int k = 1; k <= LONGEST_END && k < word.length(); k++) {
      found.add("e=" + word.substring(word.length() - k));
    }
    if (classes[i].isEmpty()) {
      for (int k = 1; k <= 4 && k < word.length(); k++) {
        found.add("b=" + word.substring(0, k));
      }
    }
    return found.toArray(String[]::new);
  }

  private static String at(String[] values, int i) {
    return i < 0 ? "<" : i >= values.length ? ">" : values[i];
  }

  /** Figures are alike to the grammar: "2016" and "1987" share a word. */
  private static String word(String form) {
    return form.chars().allMatch(c -> c < '0' || c > '9')
        ? WordForms.normal(form)
        : WordForms.normal(form).replaceAll("[0-9]", "0");
  }

  /** All that the dictionary says of {@code form} as one word, empty if it does not know it. */
  private String readings(String form) {
    String readings = dictionary.label(WordForms.normal(form));
    if (!Character.isUpperCase(form.codePointAt(0))) {
      return readings;
    }
    return dictionary.canBe(form, "PROPN") ? readings + "+name" : readings;
  }

  /** For each word the readings of the next one that is neither adverb nor pronoun nor mark. */
  private static String[] ahead(String[] classes) {
    String[] ahead = new String[classes.length];
    String next = ">";
    for (int i = classes.length - 1; i >= 0; i--) {
      ahead[i] = next;
      if (!classes[i].startsWith("ADV") && !classes[i].startsWith("PRON")) {
        next = classes[i];
      }
    }
    return ahead;
  }

  private static boolean isWord(String form) {
    return Character.isLetterOrDigit(form.codePointAt(0));
  }

  private static String shape(String form) {
    int first = form.codePointAt(0);
    if (Character.isDigit(first)) {
      return form.chars().anyMatch(Character::isLetter) ? "0a" : "0";
    }
    if (!Character.isLetter(first)) {
      return form.length() > 1 && Character.isLetter(form.codePointAt(1)) ? "-a" : "-";
    }
    String shape = Character.isUpperCase(first) ? "A" : "a";
    if (form.length() > 1 && form.chars().noneMatch(Character::isLowerCase)) {
      shape = "AA";
    }
    return form.indexOf('-') > 0 ? shape + "-" : shape;
  }

  /** The readings of {@code entries} as one word, for {@link WordForms#label}. */
  static String label(List<Entry> entries) {
    TreeSet<String> readings = new TreeSet<>();
    for (Entry entry : entries) {
      Morphology m = entry.morphology();
      readings.add(entry.tag() + m.verbForm() + m.mood() + m.tense());
    }
    return String.join("|", readings);
  }
}
