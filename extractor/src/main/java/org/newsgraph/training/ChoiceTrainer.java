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
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.newsgraph.event.RoleCandidates;
import org.newsgraph.text.Span;
import org.newsgraph.training.LogisticRegression.Example;

/**
 * Learns from articles in which somebody said what plays a part in each happening, a place or a
 * time, how much each sign speaks for what is near it. What it reports of an article is by weights
 * that have not seen the article.
 */
final class ChoiceTrainer {

  /** Signs seen more seldom are left out. */
  private static final int SELDOM = 6;

  /** Parts of the articles, each judged by the weights of the others. */
  private static final int FOLDS = 10;

  /** How often an article counts on which several readers agreed, beside one of a single reader. */
  private static final int AGREED = 2;

  /**
   * How to learn.
   *
   * @param ridge as in {@link LogisticRegression}
   * @param threshold probability from which on what is near is taken
   * @param head first lines of the table of weights, with a place for the number of articles
   */
  record Manner(double ridge, double threshold, String head) {}

  /**
   * What is learned from an article.
   *
   * @param times how often it counts
   */
  private record Labelled(List<Example> examples, int times) {}

  private final Manner manner;
  private final PrintStream report;

  /** A trainer that prints to {@code report}. */
  ChoiceTrainer(Manner manner, PrintStream report) {
    this.manner = manner;
    this.report = report;
  }

  /**
   * Learns from the table and writes the weights.
   *
   * @param trigger the words of a row's happening
   * @param near what may play the part in the happenings of an article
   * @param right whether a candidate is what a row says
   * @throws IOException if a file cannot be read or written, or the table names an article that is
   *     not among {@code articles}
   */
  <R, T> void train(
      LabelledHappenings<R> table,
      List<Path> articles,
      Function<R, TriggerTable.Row> trigger,
      Function<LabelledHappenings.Prepared, List<RoleCandidates<T>>> near,
      Right<R, T> right,
      Path model)
      throws IOException {
    List<Labelled> labelled =
        table.in(
            articles,
            (article, rows) ->
                new Labelled(
                    examples(article, rows, trigger, near.apply(article), right),
                    trigger.apply(rows.get(0)).readers() > 1 ? AGREED : 1));
    judge(labelled);
    weights(labelled, FOLDS, false)
        .write(
            String.format(Locale.ROOT, manner.head(), labelled.size()), manner.threshold(), model);
  }

  /** Tells whether a candidate is what a row says. */
  @FunctionalInterface
  interface Right<R, T> {
    boolean is(LabelledHappenings.Prepared article, R row, T part);
  }

  private void judge(List<Labelled> labelled) {
    int right = 0;
    int taken = 0;
    int sought = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      SignWeights others = weights(labelled, fold, false);
      for (Labelled article : part(labelled, fold, true)) {
        for (Example example : article.examples()) {
          boolean takes = others.probability(example) >= manner.threshold();
          taken += takes ? 1 : 0;
          sought += example.right() ? 1 : 0;
          right += takes && example.right() ? 1 : 0;
        }
      }
    }
    report.printf(
        Locale.ROOT,
        "%d articles, %d sought; each by the weights of others: precision %.3f, recall %.3f%n",
        labelled.size(),
        sought,
        right / (double) Math.max(1, taken),
        right / (double) Math.max(1, sought));
  }

  /** The articles in the fold, or those outside it. */
  private static List<Labelled> part(List<Labelled> articles, int fold, boolean inside) {
    List<Labelled> part = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if ((i % FOLDS == fold) == inside) {
        part.add(articles.get(i));
      }
    }
    return part;
  }

  private SignWeights weights(List<Labelled> articles, int fold, boolean inside) {
    List<Example> counted = new ArrayList<>();
    List<Example> seen = new ArrayList<>();
    for (Labelled article : part(articles, fold, inside)) {
      seen.addAll(article.examples());
      for (int i = 0; i < article.times(); i++) {
        counted.addAll(article.examples());
      }
    }
    return SignWeights.learned(counted, seen, SELDOM, manner.ridge());
  }

  /** What is near every labelled happening that the rules find. */
  private static <R, T> List<Example> examples(
      LabelledHappenings.Prepared article,
      List<R> rows,
      Function<R, TriggerTable.Row> trigger,
      List<RoleCandidates<T>> near,
      Right<R, T> right) {
    Set<RoleCandidates<T>> used = new HashSet<>();
    List<Example> examples = new ArrayList<>();
    for (R row : rows) {
      Optional<Span> words = trigger.apply(row).in(article.analysis().text());
      BiPredicate<RoleCandidates<T>, Span> named =
          (c, span) -> c.type() == trigger.apply(row).type() && c.triggers().get(0).overlaps(span);
      near.stream()
          .filter(c -> words.isPresent() && named.test(c, words.get()))
          .filter(c -> !used.contains(c))
          .findFirst()
          .ifPresent(
              c -> {
                used.add(c);
                c.parts()
                    .forEach(
                        p ->
                            examples.add(new Example(p.signs(), right.is(article, row, p.part()))));
              });
    }
    return examples;
  }
}
