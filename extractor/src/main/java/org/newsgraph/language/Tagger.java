package org.newsgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import org.newsgraph.language.WordForms.Entry;

/** Gives every word of a sentence its part of speech, lemma and inflection. Thread-safe. */
public final class Tagger {

  private static final String MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";

  private final WordForms dictionary;
  private final POSTagger tagger = new ThreadSafePOSTaggerME(model());

  /** A tagger with the project's own dictionary and model. */
  public Tagger() {
    this(new WordForms());
  }

  Tagger(WordForms dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * Tags one sentence, given as its tokens.
   *
   * @return a reading for each form, in the same order; empty if there are no forms
   */
  public List<Reading> tag(List<String> forms) {
    List<Reading> readings = new ArrayList<>(forms.size());
    for (String tag : tagger.tag(forms.toArray(String[]::new))) {
      if (tag.indexOf('+') >= 0) {
        tag = tag.substring(0, tag.indexOf('+'));
      }
      if (tag.equals("AUX") || tag.equals("VERB")) {
        readings.add(reading(forms.get(readings.size()), tag, afterAuxiliary(readings)));
      } else {
        readings.add(reading(forms.get(readings.size()), tag, false));
      }
    }
    return readings;
  }

  /** "a été dit", "a bien dit": only these may stand between an auxiliary and its participle. */
  private static boolean afterAuxiliary(List<Reading> readings) {
    for (int i = readings.size() - 1; i >= 0; i--) {
      String tag = readings.get(i).tag();
      if (tag.equals("AUX")) {
        return true;
      }
      if (!tag.equals("ADV") && !tag.equals("PRON") && !tag.equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }

  private Reading reading(String form, String tag, boolean participle) {
    List<Entry> fitting = new ArrayList<>();
    for (Entry entry : dictionary.entries(WordForms.normal(form))) {
      if (entry.tag().equals(tag)) {
        fitting.add(entry);
      }
    }
    if (fitting.isEmpty()) {
      String lemma = tag.equals("PROPN") ? form : WordForms.normal(form);
      return new Reading(tag, lemma, Morphology.UNKNOWN);
    }
    Entry best = fitting.get(0);
    for (Entry entry : fitting) {
      if (rank(entry.morphology(), participle) < rank(best.morphology(), participle)) {
        best = entry;
      }
    }
    return new Reading(tag, best.lemma(), best.morphology());
  }

  private static POSModel model() {
    try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }

  /** In news the third person of the indicative is by far the likeliest reading of a verb form. */
  private static int rank(Morphology morphology, boolean participle) {
    if (morphology.verbForm().equals("Part") == participle) {
      return switch (morphology.mood()) {
        case "Ind", "Cnd", "" -> morphology.person().equals("3") || participle ? 0 : 1;
        case "Sub" -> 2;
        default -> 3;
      };
    }
    return 4;
  }
}
