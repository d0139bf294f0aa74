package org.newsgraph.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.MentionType;
import org.newsgraph.mention.NameFeatures;
import org.newsgraph.mention.NameFinder;
import org.newsgraph.mention.NameLabels;
import org.newsgraph.mention.NameModel;
import org.newsgraph.mention.SequenceModel;
import org.newsgraph.training.ChainLearner.Example;
import org.newsgraph.training.ChainLearner.Settings;

/** Trains the name finder's model on articles with marked names. */
public final class NameTrainer {

  /** The types as the corpus spells them, in the order of the labels. */
  public static final List<String> CORPUS_TYPES = List.of("Person", "Location", "Organization");

  static final List<MentionType> TYPES =
      List.of(MentionType.PERSON, MentionType.LOCATION, MentionType.ORGANIZATION);

  private static final Settings SETTINGS = new Settings(10, 0.15, 0.1, 2, 0.3, 0.03, 3, 0.4);

  // The second pass must learn from a first pass as faulty as it will meet: of unseen articles.
  private static final int FOLDS = 5;
  private static final Settings FOLD_SETTINGS = new Settings(6, 0.15, 0.1, 2, 0.3, 0.03, 1, 0.4);

  private final NameFeatures features = new NameFeatures();
  private final PrintStream report;

  /** A trainer that tells its progress to {@code report}. */
  public NameTrainer(PrintStream report) {
    this.report = report;
  }

  /**
   * Trains on all articles of {@code corpus} and writes the model to {@code file}.
   *
   * @throws IOException if the corpus cannot be read or the model not be written
   */
  public void train(Path corpus, Path file) throws IOException {
    NameModel model = train(NameCorpus.read(corpus, CORPUS_TYPES));
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
    report.println(file + ": " + Files.size(file) + " bytes");
  }

  /** The model of {@code articles}; the same articles give the same model. */
  public NameModel train(List<NamedArticle> articles) {
    List<int[][][]> words = new ArrayList<>();
    for (NamedArticle article : articles) {
      words.add(features.firstPass(article.analysis()));
    }
    SequenceModel first = learn(articles, words, SETTINGS);
    report.println("first pass: " + first);
    List<int[][][]> wordsAgain = new ArrayList<>();
    List<int[][]> seen = unseen(articles, words);
    for (int i = 0; i < articles.size(); i++) {
      wordsAgain.add(features.secondPass(articles.get(i).analysis(), seen.get(i)));
    }
    SequenceModel second = learn(articles, wordsAgain, SETTINGS);
    report.println("second pass: " + second);
    return new NameModel(TYPES, first, second);
  }

  /** The labels of each article by a model trained on the others. */
  private List<int[][]> unseen(List<NamedArticle> articles, List<int[][][]> words) {
    return IntStream.range(0, FOLDS)
        .parallel()
        .mapToObj(fold -> unseen(articles, words, fold))
        .flatMap(List::stream)
        .toList();
  }

  private List<int[][]> unseen(List<NamedArticle> articles, List<int[][][]> words, int fold) {
    int from = articles.size() * fold / FOLDS;
    int to = articles.size() * (fold + 1) / FOLDS;
    List<NamedArticle> others = new ArrayList<>(articles.subList(0, from));
    others.addAll(articles.subList(to, articles.size()));
    List<int[][][]> othersWords = new ArrayList<>(words.subList(0, from));
    othersWords.addAll(words.subList(to, articles.size()));
    SequenceModel model = learn(others, othersWords, FOLD_SETTINGS);
    return words.subList(from, to).stream().map(w -> NameFinder.labels(model, w)).toList();
  }

  private static SequenceModel learn(
      List<NamedArticle> articles, List<int[][][]> words, Settings settings) {
    List<Example> examples = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      int[][] labels = articles.get(a).labels();
      for (Sentence sentence : articles.get(a).analysis().sentences()) {
        int s = sentence.index();
        examples.add(new Example(words.get(a)[s], labels[s]));
      }
    }
    return new ChainLearner(NameLabels.count(TYPES.size()), settings).learn(examples);
  }
}
