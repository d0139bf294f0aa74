package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Attribution;
import org.newsgraph.event.EventFinder;
import org.newsgraph.event.RoleCandidates;
import org.newsgraph.language.Analysis;
import org.newsgraph.text.Span;
import org.newsgraph.training.LogisticRegression.Example;

/**
 * Learns from articles whose happenings somebody placed how much each sign speaks for a place being
 * that of a happening. What it reports of an article is by weights that have not seen the article.
 */
public final class PlaceTrainer {

  /** Strong enough that signs of a few articles keep small weights; 3, 6 and 20 were worse. */
  private static final double RIDGE = 12;

  /** Signs seen more seldom are left out. */
  private static final int SELDOM = 6;

  /** Parts of the articles, each judged by the weights of the others. */
  private static final int FOLDS = 10;

  /**
   * Below even: of several places around a happening, a town and its country, none is likely by
   * itself; 0.30 and 0.42 were worse on articles not learned from.
   */
  private static final double THRESHOLD = 0.36;

  private static final String HEAD =
      """
      # How much each sign of a place near a happening speaks for its being where that took place: the weights of a
      # logistic regression. A place is taken if its probability by the sum of its signs is at least "threshold".
      # Rebuilt with: newsgraph train places TABLE ARTICLES --model FILE; what each sign means is said in PlaceSigns.
      # source: learned from %d annotated articles that are not part of the project
      # licence: Apache-2.0
      sign\tweight
      """;

  private final EventFinder eventFinder = new EventFinder();
  private final PrintStream report;

  /** A trainer that prints to {@code report}. */
  public PlaceTrainer(PrintStream report) {
    this.report = report;
  }

  /**
   * Learns from the table and writes the weights.
   *
   * @throws IOException if a file cannot be read or written, or the table names an article that is
   *     not among {@code articles}
   */
  public void train(Path table, List<Path> articles, Path model) throws IOException {
    List<List<Example>> placed = PlaceTable.read(table).in(articles, this::examples);
    int right = 0;
    int taken = 0;
    int sought = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      SignWeights others = weights(part(placed, fold, false));
      for (Example example : part(placed, fold, true)) {
        boolean takes = others.probability(example) >= THRESHOLD;
        taken += takes ? 1 : 0;
        sought += example.right() ? 1 : 0;
        right += takes && example.right() ? 1 : 0;
      }
    }
    report.printf(
        Locale.ROOT,
        "%d articles, %d places; each by the weights of others: precision %.3f, recall %.3f%n",
        placed.size(),
        sought,
        right / (double) Math.max(1, taken),
        right / (double) Math.max(1, sought));
    weights(part(placed, FOLDS, false))
        .write(String.format(Locale.ROOT, HEAD, placed.size()), THRESHOLD, model);
  }

  /** The examples of the articles in the fold, or of those outside it. */
  private static List<Example> part(List<List<Example>> articles, int fold, boolean inside) {
    List<Example> part = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if ((i % FOLDS == fold) == inside) {
        part.addAll(articles.get(i));
      }
    }
    return part;
  }

  private static SignWeights weights(List<Example> examples) {
    return SignWeights.learned(examples, examples, SELDOM, RIDGE);
  }

  /** The places near every placed happening that the rules find. */
  private List<Example> examples(LabelledHappenings.Prepared article, List<PlaceTable.Row> rows) {
    Analysis analysis = article.analysis();
    Attribution attribution = article.attribution();
    List<RoleCandidates> found = eventFinder.places(analysis, attribution, article.times());
    Set<RoleCandidates> used = new HashSet<>();
    List<Example> examples = new ArrayList<>();
    for (PlaceTable.Row row : rows) {
      Optional<Span> words = row.in(analysis.text());
      found.stream()
          .filter(c -> c.type() == row.type())
          .filter(c -> words.isPresent() && c.triggers().get(0).overlaps(words.get()))
          .filter(c -> !used.contains(c))
          .findFirst()
          .ifPresent(
              c -> {
                used.add(c);
                for (RoleCandidates.Candidate place : c.entities()) {
                  Set<String> names = article.names(place.entity());
                  examples.add(new Example(place.signs(), row.isAt(names)));
                }
              });
    }
    return examples;
  }
}
