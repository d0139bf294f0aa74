package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives every word of a sentence its part of speech, lemma and inflection. Thread-safe.
 *
 * <p>OpenNLP's sequence model proposes a tag, for verbs with form, mood and tense; the dictionary
 * adds lemma, gender, number and person. How the model came about is told in {@code fr/pos.md}.
 */
public final class Tagger {

  private final TagFeatures features;
  private final Lemmatizer lemmatizer;
  private final TagModel model = new TagModel();

  /** A tagger with the project's own dictionary and model. */
  public Tagger() {
    this(new WordForms());
  }

  Tagger(WordForms dictionary) {
    features = new TagFeatures(dictionary);
    lemmatizer = new Lemmatizer(dictionary);
  }

  /**
   * Tags one sentence, given as its tokens.
   *
   * @return a reading for each form, in the same order; empty if there are no forms
   */
  public List<Reading> tag(List<String> forms) {
    List<String> tags = model.tag(forms, features.of(forms));
    List<Reading> readings = new ArrayList<>(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      readings.add(lemmatizer.read(forms.get(i), tags.get(i), hasFirstPerson(forms, i)));
    }
    Agreement.complete(readings);
    return readings;
  }

  /** "je parle", "je ne le lui dis": up to three small words may stand between. */
  private static boolean hasFirstPerson(List<String> forms, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      String form = forms.get(i);
      if (form.equalsIgnoreCase("je") || form.equalsIgnoreCase("j'") || form.equals("j’")) {
        return true;
      }
    }
    return false;
  }
}
