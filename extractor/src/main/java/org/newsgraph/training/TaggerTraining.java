package org.newsgraph.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.newsgraph.language.Morphology;
import org.newsgraph.language.TagFeatures;
import org.newsgraph.language.TaggerFactory;
import org.newsgraph.training.Treebank.Sample;
import org.newsgraph.training.Treebank.Word;

/**
 * Trains the part-of-speech model from treebanks.
 *
 * <p>The model's tags carry the verb's form, mood and tense ("VERB|Fin|Cnd|Pres"), because only the
 * context tells "il dit" (present or past) from "il a dit".
 */
public final class TaggerTraining {

  private static final Set<String> UNITS = Set.of("%", "°C", "€", "$", "£", "n°");

  private final TagFeatures features = new TagFeatures();

  /**
   * Trains on all sentences of {@code treebanks}, in their order.
   *
   * @throws IOException if a treebank cannot be read
   */
  public POSModel train(List<Path> treebanks, TrainingParameters parameters) throws IOException {
    List<POSSample> samples = new ArrayList<>();
    for (Path file : treebanks) {
      for (Sample sentence : Treebank.read(file).sentences()) {
        samples.add(sample(sentence));
      }
    }
    TaggerFactory.register();
    return POSTaggerME.train("fr", new Samples(samples), parameters, new TaggerFactory());
  }

  /** The parameters with which the shipped model was trained. */
  public static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    return parameters;
  }

  private POSSample sample(Sample sentence) {
    List<String> forms = sentence.forms();
    List<String> tags = sentence.words().stream().map(TaggerTraining::tag).toList();
    return new POSSample(
        forms.toArray(String[]::new), tags.toArray(String[]::new), features.of(forms));
  }

  private static String tag(Word word) {
    // "%" and "€" are nouns in one treebank and symbols in the other.
    if (word.tag().equals("SYM") && UNITS.contains(word.form())) {
      return "NOUN";
    }
    Morphology m = word.morphology();
    if (word.contraction() || m.verbForm().isEmpty()) {
      return word.tag();
    }
    // One of the treebanks leaves the tense of past participles out.
    String tense = m.verbForm().equals("Part") && m.tense().isEmpty() ? "Past" : m.tense();
    return word.tag() + '|' + m.verbForm() + '|' + m.mood() + '|' + tense;
  }

  private static final class Samples implements ObjectStream<POSSample> {

    private final List<POSSample> all;
    private Iterator<POSSample> next;

    Samples(List<POSSample> all) {
      this.all = all;
      this.next = all.iterator();
    }

    @Override
    public POSSample read() {
      return next.hasNext() ? next.next() : null;
    }

    @Override
    public void reset() {
      next = all.iterator();
    }
  }
}
