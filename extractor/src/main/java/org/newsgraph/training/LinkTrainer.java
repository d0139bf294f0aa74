package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.entity.EntityType;
import org.newsgraph.linking.Candidate;
import org.newsgraph.linking.LinkModel;
import org.newsgraph.linking.Linker;
import org.newsgraph.training.LinkTable.Row;
import org.newsgraph.training.LogisticRegression.Example;

/**
 * Learns from a labelled table how much each kind of evidence on a link counts, and sets the
 * thresholds below which an entity stays NIL.
 */
public final class LinkTrainer {

  /** Links at the threshold and above must be right this often, on articles not learned from. */
  private static final double PRECISION = 0.95;

  /** In twentieths: a link that is hardly likelier than not is none. */
  private static final int LOWEST = 12;

  private static final int FOLDS = 5;

  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

  private static final String HEAD =
      """
      # How much each piece of evidence on a link counts (logistic regression), and the thresholds below which a name is NIL.
      # Rebuilt with: newsgraph train links TABLE ARTICLES --model FILE, TABLE being src/test/resources/org/newsgraph/linking/labelled-links.tsv
      # source: learned from names labelled by hand in WiNER-fr (texts of Wikinews, CC BY 2.5; annotation by Y. Dupont, CC BY 4.0)
      # licence: CC BY 4.0
      evidence\tweight
      """;

  private final Linker linker;
  private final PrintStream report;

  /** A trainer on the candidates of {@code linker} that prints to {@code report}. */
  public LinkTrainer(Linker linker, PrintStream report) {
    this.linker = linker;
    this.report = report;
  }

  /** The candidates of one labelled name with the number of its article. */
  private record Name(int article, EntityType type, List<Candidate> candidates, String gold) {}

  /** A candidate by a model that has not seen its article. */
  private record Judged(EntityType type, double confidence, boolean right) {}

  /**
   * Learns from the table and writes the weights.
   *
   * @throws IOException if a file cannot be read or written
   */
  public void train(Path table, Path articles, Path model) throws IOException {
    List<Name> names = names(table, articles);
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      judge(names, fold, judged);
    }
    Calibration calibration = new Calibration();
    judged.forEach(j -> calibration.add(j.confidence(), j.right()));
    calibration.print(report);
    Map<String, Double> weights = new TreeMap<>(LogisticRegression.fit(examples(names, -1)));
    for (EntityType type : TYPES) {
      weights.put(LinkModel.thresholdOf(type), threshold(type, judged));
    }
    StringBuilder text = new StringBuilder(HEAD);
    weights.forEach((name, w) -> text.append(String.format(Locale.ROOT, "%s\t%.2f%n", name, w)));
    Files.writeString(model, text, StandardCharsets.UTF_8);
  }

  private List<Name> names(Path table, Path articles) throws IOException {
    List<Name> names = new ArrayList<>();
    int[] article = new int[1];
    new LinkedArticles()
        .read(
            articles,
            LinkTable.read(table),
            (analysis, cast, rows) -> {
              article[0]++;
              List<Candidate> all = linker.candidates(analysis, cast);
              for (Row row : rows) {
                LinkedArticles.entity(row, analysis, cast)
                    .map(e -> all.stream().filter(c -> c.entity() == e.index()).toList())
                    .filter(own -> !own.isEmpty())
                    .ifPresent(own -> names.add(new Name(article[0], row.type(), own, row.gold())));
              }
            });
    report.println(names.size() + " labelled names with candidates in " + article[0] + " articles");
    return names;
  }

  /** The examples of the names outside of a fold; of all if {@code fold} is -1. */
  private static List<Example> examples(List<Name> names, int fold) {
    List<Example> examples = new ArrayList<>();
    for (Name name : names) {
      if (name.article() % FOLDS != fold) {
        for (Candidate candidate : name.candidates()) {
          examples.add(new Example(candidate.evidence(), isRight(candidate, name)));
        }
      }
    }
    return examples;
  }

  private static boolean isRight(Candidate candidate, Name name) {
    return LinkedArticles.id(candidate.entry().iri()).equals(name.gold());
  }

  private static void judge(List<Name> names, int fold, List<Judged> judged) {
    Map<String, Double> weights = new TreeMap<>(LogisticRegression.fit(examples(names, fold)));
    LinkModel model = new LinkModel(weights);
    for (Name name : names) {
      if (name.article() % FOLDS == fold) {
        Candidate best =
            name.candidates().stream()
                .max(Comparator.comparingDouble(c -> model.confidence(c.evidence())))
                .orElseThrow();
        judged.add(new Judged(name.type(), model.confidence(best.evidence()), isRight(best, name)));
      }
    }
  }

  /** The lowest threshold in steps of a twentieth from which on links are right often enough. */
  private double threshold(EntityType type, List<Judged> judged) {
    for (int step = LOWEST; step < 20; step++) {
      double threshold = step / 20.0;
      List<Judged> made =
          judged.stream().filter(j -> j.type() == type && j.confidence() >= threshold).toList();
      long right = made.stream().filter(Judged::right).count();
      if (right >= PRECISION * made.size()) {
        report.printf(
            Locale.ROOT,
            "%s: from %.2f on %d of %d right%n",
            type.name().toLowerCase(Locale.ROOT),
            threshold,
            right,
            made.size());
        return threshold;
      }
    }
    return 0.95;
  }
}
