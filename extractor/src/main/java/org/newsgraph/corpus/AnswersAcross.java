package org.newsgraph.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;

/**
 * Which claims of other articles a denial or confirmation may answer: candidates, {@code
 * ng:mayAnswer}, with a confidence on the statement.
 *
 * <p>How well two claims fit follows from their two articles alone, so that an article that comes
 * or goes touches the answers of its own days only. An answer is compared with the claims of the
 * two weeks up to its day in the articles that share a name with it.
 */
public final class AnswersAcross implements DerivedGraph {

  private static final Node NAME = NodeFactory.createURI(NAMES + "answers");
  private static final Inference INFERENCE = new Inference(NAME, NG.mayAnswer);

  /** Days back from an answer within which a claim counts as fresh enough to be answered. */
  private static final int DAYS = 14;

  private final ClaimReader reader = new ClaimReader();
  private final AnswerFit fit = new AnswerFit();

  @Override
  public Node name() {
    return NAME;
  }

  @Override
  public void rebuild(DatasetGraph dataset, Runnable step) {
    dataset.removeGraph(NAME);
    FreshClaims fresh = new FreshClaims(DAYS);
    for (LocalDate day : days(dataset)) {
      List<ClaimReport> told = new ArrayList<>();
      for (String article : published(day, dataset)) {
        told.addAll(reader.read(dataset.getGraph(NodeFactory.createURI(article))));
        step.run();
      }
      fresh.add(day, told);
      told.stream()
          .filter(ClaimReport::answers)
          .forEach(answer -> state(answer, fresh.sharingAName(answer), dataset));
    }
  }

  private static SortedSet<LocalDate> days(DatasetGraph dataset) {
    SortedSet<LocalDate> days = new TreeSet<>();
    Iterator<Quad> found =
        dataset.find(Node.ANY, Node.ANY, SchemaDO.datePublished.asNode(), Node.ANY);
    found.forEachRemaining(
        quad -> days.add(LocalDate.parse(quad.getObject().getLiteralLexicalForm())));
    return days;
  }

  /** The articles of a day. */
  private static Set<String> published(LocalDate day, DatasetGraph dataset) {
    Node date = NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    Set<String> articles = new TreeSet<>();
    dataset
        .find(Node.ANY, Node.ANY, SchemaDO.datePublished.asNode(), date)
        .forEachRemaining(quad -> articles.add(quad.getGraph().getURI()));
    return articles;
  }

  @Override
  public void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone) {
    Claims claims = new Claims(dataset);
    List<ClaimReport> before = new ArrayList<>();
    gone.forEach(graph -> before.addAll(reader.read(graph)));
    before.stream().filter(ClaimReport::answers).forEach(answer -> forget(answer, dataset));
    List<ClaimReport> touched = new ArrayList<>(before);
    changed.forEach(article -> touched.addAll(claims.of(article.getURI())));
    Map<String, ClaimReport> answers = new TreeMap<>();
    for (ClaimReport claim : touched) {
      for (String article : claims.answering(claim)) {
        claims.of(article).stream()
            .filter(ClaimReport::answers)
            .forEach(answer -> answers.put(answer.claim(), answer));
      }
    }
    for (Node article : changed) {
      claims.of(article.getURI()).stream()
          .filter(ClaimReport::answers)
          .forEach(answer -> answers.put(answer.claim(), answer));
    }
    for (ClaimReport answer : answers.values()) {
      forget(answer, dataset);
      write(answer, claims, dataset);
    }
  }

  private static void forget(ClaimReport answer, DatasetGraph dataset) {
    INFERENCE.forget(answer.claim(), dataset);
  }

  private void write(ClaimReport answer, Claims claims, DatasetGraph dataset) {
    List<ClaimReport> candidates = new ArrayList<>();
    claims.answered(answer).forEach(article -> candidates.addAll(claims.of(article)));
    state(answer, candidates, dataset);
  }

  /** States the claim that {@code answer} fits best, if it fits any. */
  private void state(ClaimReport answer, Iterable<ClaimReport> candidates, DatasetGraph dataset) {
    ClaimReport best = null;
    double most = 0;
    for (ClaimReport claim : candidates) {
      double confidence = fit.confidence(answer, claim);
      boolean better =
          confidence > most
              || confidence == most && best != null && claim.claim().compareTo(best.claim()) < 0;
      if (confidence > 0 && better) {
        best = claim;
        most = confidence;
      }
    }
    if (best != null) {
      INFERENCE.state(answer.claim(), best.claim(), most, dataset);
    }
  }

  /** The claims of a dataset, read once an article. */
  private final class Claims {

    private final DatasetGraph dataset;
    private final Map<String, List<ClaimReport>> byArticle = new HashMap<>();

    Claims(DatasetGraph dataset) {
      this.dataset = dataset;
    }

    List<ClaimReport> of(String article) {
      return byArticle.computeIfAbsent(
          article, a -> reader.read(dataset.getGraph(NodeFactory.createURI(a))));
    }

    /** The articles in which {@code answer} may find what it answers. */
    Set<String> answered(ClaimReport answer) {
      return articles(answer, answer.published().minusDays(DAYS), answer.published());
    }

    /** The articles that may answer {@code claim}. */
    Set<String> answering(ClaimReport claim) {
      return articles(claim, claim.published(), claim.published().plusDays(DAYS));
    }

    private Set<String> articles(ClaimReport claim, LocalDate first, LocalDate last) {
      Set<String> articles = new TreeSet<>();
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        for (String article : published(day, dataset)) {
          Node graph = NodeFactory.createURI(article);
          if (!article.equals(claim.article()) && names(graph, claim)) {
            articles.add(article);
          }
        }
      }
      return articles;
    }

    private boolean names(Node graph, ClaimReport claim) {
      return claim.about().stream()
          .anyMatch(
              topic ->
                  dataset.contains(
                      graph, Node.ANY, SchemaDO.about.asNode(), NodeFactory.createURI(topic)));
    }
  }
}
