package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.newsgraph.event.EventCandidate;
import org.newsgraph.event.EventFinder;
import org.newsgraph.language.Analysis;
import org.newsgraph.text.Span;
import org.newsgraph.training.LogisticRegression.Example;
import org.newsgraph.training.TriggerTable.Row;

/**
 * Learns from labelled articles how much each sign of a happening speaks for its being newsworthy.
 * What it reports of an article is by weights that have not seen the article.
 */
public final class SalienceTrainer {

  /** Strong enough that signs of a few articles keep small weights; 3 and 10 were worse. */
  private static final double RIDGE = 3;

  /**
   * How often an article counts on which several readers agreed, beside one that a single reader
   * labelled: 1, 2 and 5 were no better on articles not learned from.
   */
  private static final int AGREED = 3;

  /** Signs seen more seldom are left out. */
  private static final int SELDOM = 3;

  /** Below even: who reads a list of events misses one sooner than he is bothered by another. */
  private static final double THRESHOLD = 0.3;

  /** Nobody lists what is only asked for, however few examples say so. */
  private static final double REQUESTED = -2.0;

  /** A text of some lines tells what it tells; no labelled article is so short. */
  private static final double BRIEF = 1.2;

  /** What is reported of a part of the articles is by weights learned from the other parts. */
  private static final int PARTS = 5;

  private static final String BIAS = "bias";

  private static final String HEAD =
      """
      # How much each sign of a happening speaks for its being newsworthy: the weights of a logistic regression.
      # An event is kept if its probability by the sum of its signs and "bias" is at least "threshold".
      # Rebuilt with: newsgraph train salience TABLE ARTICLES --model FILE; what each sign means is said in Salience and WordSigns.
      # source: learned from src/test/resources/org/newsgraph/event/labelled-happenings.tsv (articles of WiNER-fr) and
      #   from 48 annotated articles that are not part of the project
      # licence: Apache-2.0
      sign\tweight
      """;

  private final EventFinder eventFinder = new EventFinder();
  private final PrintStream report;

  /** A trainer that prints to {@code report}. */
  public SalienceTrainer(PrintStream report) {
    this.report = report;
  }

  /**
   * @param examples the candidates of an article
   * @param happenings how many happenings were labelled in it
   * @param times how often it counts
   */
  private record Labelled(List<Example> examples, int happenings, int times) {}

  /**
   * Learns from the table and writes the weights.
   *
   * @throws IOException if a file cannot be read or written, or the table names words that its
   *     article has not
   */
  public void train(Path table, List<Path> articles, Path model) throws IOException {
    List<Labelled> labelled = TriggerTable.read(table).in(articles, this::label);
    int happenings = 0;
    int kept = 0;
    int right = 0;
    for (int part = 0; part < PARTS; part++) {
      int left = part;
      IntPredicate isLeft = i -> i % PARTS == left;
      SignWeights others = weights(chosen(labelled, isLeft.negate()));
      for (Labelled article : chosen(labelled, isLeft)) {
        happenings += article.happenings();
        for (Example example : article.examples()) {
          boolean keep = others.probability(example) >= THRESHOLD;
          kept += keep ? 1 : 0;
          right += keep && example.right() ? 1 : 0;
        }
      }
    }
    report.printf(
        Locale.ROOT,
        "%d articles, %d happenings; a fifth by the weights of the others: precision %.3f, recall %.3f%n",
        labelled.size(),
        happenings,
        right / (double) Math.max(1, kept),
        right / (double) Math.max(1, happenings));
    weights(labelled)
        .atMost("requested", REQUESTED)
        .with("brief", BRIEF)
        .write(HEAD, THRESHOLD, model);
  }

  private static List<Labelled> chosen(List<Labelled> articles, IntPredicate which) {
    return IntStream.range(0, articles.size()).filter(which).mapToObj(articles::get).toList();
  }

  private static SignWeights weights(List<Labelled> articles) {
    List<Example> once = articles.stream().flatMap(a -> a.examples().stream()).toList();
    List<Example> counted =
        articles.stream()
            .flatMap(a -> Collections.nCopies(a.times(), a.examples()).stream())
            .flatMap(List::stream)
            .toList();
    return SignWeights.learned(counted, once, SELDOM, RIDGE);
  }

  /** Every labelled happening makes the first candidate right that its words overlap. */
  private Labelled label(LabelledHappenings.Prepared article, List<Row> rows) {
    Analysis analysis = article.analysis();
    List<EventCandidate> candidates =
        eventFinder.candidates(analysis, article.attribution(), article.times());
    Set<EventCandidate> right = new HashSet<>();
    for (Row row : rows) {
      Optional<Span> place = row.in(analysis.text());
      candidates.stream()
          .filter(c -> place.isPresent() && c.triggers().get(0).overlaps(place.get()))
          .filter(c -> !right.contains(c))
          .findFirst()
          .ifPresent(right::add);
    }
    List<Example> examples = new ArrayList<>();
    for (EventCandidate candidate : candidates) {
      List<String> evidence = new ArrayList<>(candidate.signs());
      evidence.add(BIAS);
      examples.add(new Example(evidence, right.contains(candidate)));
    }
    return new Labelled(examples, rows.size(), rows.get(0).readers() > 1 ? AGREED : 1);
  }
}
