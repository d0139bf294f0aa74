package org.newsgraph.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.text.Span;

/**
 * Finds names of persons, organisations and places, in two passes over the whole article: the
 * second knows what the first found elsewhere in it. Thread-safe.
 */
public final class NameFinder {

  private static final String MODEL = "fr/names.model";

  private final NameFeatures features = new NameFeatures();
  private final NameModel model;
  private final KnownPersons persons;

  /** A finder with the project's own model. */
  public NameFinder() {
    this(shipped());
  }

  /** A finder with a model trained elsewhere. */
  public NameFinder(NameModel model) {
    this.model = model;
    persons = features.knownPersons(model.types().indexOf(MentionType.PERSON));
  }

  /** The names in the order of the text, not overlapping; empty if none. */
  public List<Mention> find(Analysis analysis) {
    int[][] seen = labels(model.first(), features.firstPass(analysis));
    int[][][] words = features.secondPass(analysis, seen);
    int[][] labels = new int[words.length][];
    double[][] confidence = new double[words.length][];
    for (int s = 0; s < words.length; s++) {
      SequenceModel.Labelling labelling = model.second().label(words[s]);
      labels[s] = labelling.labels();
      confidence[s] = labelling.confidence();
    }
    persons.correct(analysis, labels);
    List<Mention> names = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      int s = sentence.index();
      for (NameLabels.Words name : NameLabels.read(labels[s])) {
        names.add(mention(sentence, name, confidence[s]));
      }
    }
    return names;
  }

  /** The labels that {@code model} gives, by sentence and word. */
  public static int[][] labels(SequenceModel model, int[][][] features) {
    int[][] labels = new int[features.length][];
    for (int s = 0; s < labels.length; s++) {
      labels[s] = model.label(features[s]).labels();
    }
    return labels;
  }

  /** A name is as sure as its least sure word. */
  private Mention mention(Sentence sentence, NameLabels.Words name, double[] confidence) {
    Span span = sentence.tokens().get(name.first()).span();
    double least = 1;
    for (int i = name.first(); i < name.end(); i++) {
      span = span.cover(sentence.tokens().get(i).span());
      least = Math.min(least, confidence[i]);
    }
    return new Mention(span, model.types().get(name.type()), MentionKind.NAME, least);
  }

  private static NameModel shipped() {
    try (InputStream in = NameFinder.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no model " + MODEL + " beside " + NameFinder.class);
      }
      return NameModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }
}
