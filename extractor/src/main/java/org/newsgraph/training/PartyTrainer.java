package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.event.EventFinder;
import org.newsgraph.event.RoleCandidates;
import org.newsgraph.text.Span;
import org.newsgraph.training.LogisticRegression.Example;

/**
 * Learns from articles in which somebody said who does and who undergoes each happening how much
 * each sign speaks for an entity being one of them.
 */
public final class PartyTrainer {

  /** Strong enough that signs of a few articles keep small weights. */
  private static final double RIDGE = 10;

  /** Signs seen more seldom are left out. */
  private static final int SELDOM = 8;

  /** Each of so many articles is judged by the weights of the others. */
  private static final int PART = 5;

  /** Of those added to an event with a class not half were right, so none is. */
  private static final Limits AGENT = new Limits(0.45, 1, 0.05);

  private static final Limits PATIENT = new Limits(0.4, 0.6, 0.05);

  private static final String HEAD =
      """
      # How much each sign of an entity near a happening speaks for its doing it (agent) and for its undergoing it
      # (patient): the weights of two logistic regressions. Whom the rules give stays unless its probability by the sum
      # of its signs is under "threshold-keep"; others are added from "threshold-add" on, or "threshold-open" where the
      # happening has no class; PartyChoice tells where nobody is.
      # Rebuilt with: newsgraph train participants TABLE ARTICLES --model FILE; what each sign means is said in PartySigns.
      # source: learned from %d articles of src/test/resources/org/newsgraph/event/labelled-happenings.tsv
      # licence: Apache-2.0
      sign\tagent\tpatient
      """;

  /**
   * Probabilities.
   *
   * @param open from which on somebody is added whom the rules do not give to a happening of no
   *     class
   * @param add the same for one of a class
   * @param keep under which somebody is left out whom they give
   */
  private record Limits(double open, double add, double keep) {}

  /** What is learned from the entities near the happenings of an article. */
  private record Labelled(List<Example> agents, List<Example> patients) {}

  private final EventFinder eventFinder = new EventFinder();
  private final PrintStream report;

  /** A trainer that prints to {@code report}. */
  public PartyTrainer(PrintStream report) {
    this.report = report;
  }

  /**
   * Learns from the table and writes the weights.
   *
   * @throws IOException if a file cannot be read or written, or the table names an article that is
   *     not among {@code articles}
   */
  public void train(Path table, List<Path> articles, Path model) throws IOException {
    List<Labelled> labelled = PartyTable.read(table).in(articles, this::label);
    List<List<Example>> agents = labelled.stream().map(Labelled::agents).toList();
    List<List<Example>> patients = labelled.stream().map(Labelled::patients).toList();
    report.printf(Locale.ROOT, "%d articles%n", labelled.size());
    judge("agents", agents, AGENT);
    judge("patients", patients, PATIENT);
    write(labelled.size(), learned(agents), learned(patients), model);
  }

  /** Reports how those without the rules' word are told by the weights of other articles. */
  private void judge(String role, List<List<Example>> articles, Limits limits) {
    List<List<Example>> others = new ArrayList<>();
    List<Example> judged = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (i % PART == 0) {
        judged.addAll(articles.get(i));
      } else {
        others.add(articles.get(i));
      }
    }
    SignWeights weights = learned(others);
    List<Example> taken =
        judged.stream().filter(e -> weights.probability(e) >= limits.open()).toList();
    double right = taken.stream().filter(Example::right).count();
    long sought = judged.stream().filter(Example::right).count();
    report.printf(
        Locale.ROOT,
        "%s of every fifth article, %d, by the weights of the others: precision %.3f, recall %.3f%n",
        role,
        sought,
        right / Math.max(1, taken.size()),
        right / Math.max(1, sought));
  }

  private static SignWeights learned(List<List<Example>> articles) {
    List<Example> examples = articles.stream().flatMap(List::stream).toList();
    return SignWeights.learned(examples, examples, SELDOM, RIDGE);
  }

  /** The entities near every labelled happening that the rules find. */
  private Labelled label(LabelledHappenings.Prepared article, List<PartyTable.Row> rows) {
    List<RoleCandidates<Integer>> found =
        eventFinder.parties(article.analysis(), article.attribution(), article.times());
    Set<RoleCandidates<Integer>> used = new HashSet<>();
    Labelled labelled = new Labelled(new ArrayList<>(), new ArrayList<>());
    for (PartyTable.Row row : rows) {
      Optional<Span> words = row.in(article.analysis().text());
      List<RoleCandidates<Integer>> there =
          found.stream()
              .filter(c -> words.isPresent() && c.triggers().get(0).overlaps(words.get()))
              .filter(c -> !used.contains(c))
              .toList();
      Stream.concat(
              there.stream().filter(c -> c.type() == row.type()),
              there.stream().filter(c -> c.type() != row.type()))
          .findFirst()
          .ifPresent(
              c -> {
                used.add(c);
                for (RoleCandidates.Candidate<Integer> party : c.parts()) {
                  Set<String> names = article.names(party.part());
                  labelled.agents().add(new Example(party.signs(), row.isDoneBy(names)));
                  labelled.patients().add(new Example(party.signs(), row.befell(names)));
                }
              });
    }
    return labelled;
  }

  private static void write(int articles, SignWeights agent, SignWeights patient, Path model)
      throws IOException {
    SortedSet<String> signs = new TreeSet<>(agent.signs());
    signs.addAll(patient.signs());
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, HEAD, articles));
    for (String sign : signs) {
      line(sign, agent.weight(sign), patient.weight(sign), text);
    }
    line("threshold-add", AGENT.add(), PATIENT.add(), text);
    line("threshold-open", AGENT.open(), PATIENT.open(), text);
    line("threshold-keep", AGENT.keep(), PATIENT.keep(), text);
    Files.writeString(model, text, StandardCharsets.UTF_8);
  }

  private static void line(String sign, double agent, double patient, StringBuilder text) {
    text.append(String.format(Locale.ROOT, "%s\t%.2f\t%.2f\n", sign, agent, patient));
  }
}
