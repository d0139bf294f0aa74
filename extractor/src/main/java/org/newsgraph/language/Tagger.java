package org.newsgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * Gives every word of a sentence its part of speech, lemma and inflection. Thread-safe.
 *
 * <p>OpenNLP's sequence model proposes a tag, for verbs with form, mood and tense; the dictionary
 * adds lemma, gender, number and person. How the model came about is told in {@code fr/pos.md}.
 */
public final class Tagger {

  private static final String MODEL = "fr/pos.bin";
  private static final int BEAM = 3;
  private static final SequenceValidator<String> ANY = (i, forms, tags, tag) -> true;

  private final TagFeatures features;
  private final Lemmatizer lemmatizer;
  private final MaxentModel model = model();
  // OpenNLP's search keeps what it computes in fields: one for each thread.
  private final ThreadLocal<BeamSearch> search =
      ThreadLocal.withInitial(() -> new BeamSearch(BEAM, model));

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
    if (forms.isEmpty()) {
      return List.of();
    }
    List<String> tags =
        search
            .get()
            .bestSequence(forms.toArray(String[]::new), features.of(forms), new TagContext(), ANY)
            .getOutcomes();
    List<Reading> readings = new ArrayList<>(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      readings.add(lemmatizer.read(forms.get(i), tags.get(i), hasFirstPerson(forms, i)));
    }
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

  private static MaxentModel model() {
    TaggerFactory.register();
    try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
      return new POSModel(in).getArtifact("pos.model");
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }
}
