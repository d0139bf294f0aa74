package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityType;
import org.newsgraph.linking.Link;
import org.newsgraph.linking.Linker;
import org.newsgraph.training.LinkTable.Row;

/** Measures links against names labelled by hand. */
public final class LinkEvaluation {

  /**
   * What came of the labelled names of a type.
   *
   * @param names how many were labelled
   * @param known how many of them mean an entry of the authority
   * @param linked how many were linked
   * @param right how many were linked to the entry that they mean
   */
  public record Score(int names, int known, int linked, int right) {

    Score plus(Score other) {
      return new Score(
          names + other.names, known + other.known, linked + other.linked, right + other.right);
    }

    /** Share of the links that are right; 1 if there are none. */
    public double precision() {
      return linked == 0 ? 1 : (double) right / linked;
    }

    /** Share of the names that mean an entry and were linked to it; 1 if there are none. */
    public double recall() {
      return known == 0 ? 1 : (double) right / known;
    }
  }

  private final Linker linker;
  private final PrintStream report;

  /** An evaluation of {@code linker} that prints to {@code report}. */
  public LinkEvaluation(Linker linker, PrintStream report) {
    this.linker = linker;
    this.report = report;
  }

  /**
   * Links the articles, prints each wrong link, the scores by type and the calibration.
   *
   * @param table labelled names, see {@link LinkTable}
   * @param articles their articles
   * @return the score of all types together
   * @throws IOException if a file cannot be read
   */
  public Score run(Path table, Path articles) throws IOException {
    Map<EntityType, Score> scores = new HashMap<>();
    Calibration calibration = new Calibration();
    new LinkedArticles()
        .read(
            articles,
            LinkTable.read(table),
            (analysis, cast, rows) -> {
              List<Link> links = linker.link(analysis, cast);
              for (Row row : rows) {
                Optional<Link> link =
                    LinkedArticles.entity(row, analysis, cast).flatMap(e -> first(links, e));
                Score one = score(row, link);
                scores.merge(row.type(), one, Score::plus);
                link.ifPresent(l -> calibration.add(l.confidence(), one.right() == 1));
                if (one.linked() > one.right()) {
                  String id = LinkedArticles.id(link.get().iri());
                  String article = analysis.article().metadata().identifier().orElse("");
                  report.println(
                      article + ": " + row.name() + " is " + row.gold() + ", linked to " + id);
                }
              }
            });
    Score all = new Score(0, 0, 0, 0);
    for (EntityType type : EntityType.values()) {
      if (scores.containsKey(type)) {
        print(type.name().toLowerCase(Locale.ROOT), scores.get(type));
        all = all.plus(scores.get(type));
      }
    }
    print("together", all);
    calibration.print(report);
    return all;
  }

  private static Optional<Link> first(List<Link> links, Entity entity) {
    return links.stream().filter(l -> l.entity() == entity.index()).findFirst();
  }

  private static Score score(Row row, Optional<Link> link) {
    boolean right = link.filter(l -> LinkedArticles.id(l.iri()).equals(row.gold())).isPresent();
    return new Score(
        1, row.gold().equals(LinkTable.NIL) ? 0 : 1, link.isPresent() ? 1 : 0, right ? 1 : 0);
  }

  private void print(String what, Score score) {
    report.printf(
        Locale.ROOT,
        "%-12s  names %4d  known %4d  linked %4d  precision %.3f  recall %.3f%n",
        what,
        score.names(),
        score.known(),
        score.linked(),
        score.precision(),
        score.recall());
  }
}
