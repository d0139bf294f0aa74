package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;

/**
 * The features of the words of an article for the name model: the same for training and for use.
 * Thread-safe.
 */
public final class NameFeatures {

  private final NameLists lists = new NameLists();
  private final NameCues cues = new NameCues();
  private final CommonWords dictionary = new CommonWords();
  private final FeatureTemplates first = new FeatureTemplates(1);
  private final FeatureTemplates second = new FeatureTemplates(2);

  /** The hashes of the features of each word of each sentence for the first pass. */
  public int[][][] firstPass(Analysis analysis) {
    return features(analysis, first, Optional.empty());
  }

  /**
   * The same for the second pass, which knows the labels that the first found.
   *
   * @param labels by sentence and word
   */
  public int[][][] secondPass(Analysis analysis, int[][] labels) {
    return features(analysis, second, Optional.of(new SeenNames(analysis, labels)));
  }

  /**
   * The correction of surnames that stand alone.
   *
   * @param person number of the person type
   */
  public KnownPersons knownPersons(int person) {
    return new KnownPersons(person, lists, dictionary);
  }

  private int[][][] features(
      Analysis analysis, FeatureTemplates templates, Optional<SeenNames> seen) {
    DocumentWords document = new DocumentWords(analysis, lists, cues);
    List<Sentence> sentences = analysis.sentences();
    int[][][] features = new int[sentences.size()][][];
    for (int s = 0; s < features.length; s++) {
      Sentence sentence = sentences.get(s);
      int[][] values =
          new SentenceWords(analysis, sentence, lists, cues, dictionary, document).values();
      seen.ifPresent(names -> names.write(sentence, values));
      features[s] = templates.features(values);
    }
    return features;
  }
}
