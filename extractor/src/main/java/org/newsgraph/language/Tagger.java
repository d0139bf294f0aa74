package org.newsgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/** Gives every word of a sentence its part of speech, lemma and inflection. Thread-safe. */
public final class Tagger {

  private static final String MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";

  private final POSTagger tagger = new ThreadSafePOSTaggerME(model());

  /**
   * Tags one sentence, given as its tokens.
   *
   * @return a reading for each form, in the same order; empty if there are no forms
   */
  public List<Reading> tag(List<String> forms) {
    List<Reading> readings = new ArrayList<>(forms.size());
    for (String tag : tagger.tag(forms.toArray(String[]::new))) {
      readings.add(new Reading(tag, forms.get(readings.size()), Morphology.UNKNOWN));
    }
    return readings;
  }

  private static POSModel model() {
    try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }
}
