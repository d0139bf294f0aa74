package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.ITS;

/** Reads which claims of different articles may answer each other. */
public final class PossibleAnswers {

  /** So many are told. */
  private static final int MOST = 20;

  /** Of so many the days are looked up: a reader waits for each of them. */
  private static final int READ = 2_000;

  private static final Comparator<Candidate> LATEST =
      Comparator.comparing(Candidate::day)
          .thenComparing(Candidate::confidence)
          .reversed()
          .thenComparing(candidate -> candidate.answer().toString());

  private final Graph graph;

  public PossibleAnswers(Graph graph) {
    this.graph = graph;
  }

  /**
   * Some of the possible answers.
   *
   * @param answers the latest first, then the most certain; empty if there are none
   * @param read among how many they were chosen
   * @param more true if there are more than were read
   */
  public record Part(List<PossibleAnswer> answers, int read, boolean more) {

    /** True if only a part is told. */
    public boolean isCut() {
      return more || read > answers.size();
    }
  }

  private record Candidate(Node answer, Node claim, String day, String confidence) {}

  /** The latest. */
  public Part latest() {
    Iterator<Quad> quads =
        graph.dataset().find(Node.ANY, Node.ANY, NG.mayAnswer.asNode(), Node.ANY);
    List<Candidate> read = new ArrayList<>();
    while (quads.hasNext() && read.size() < READ) {
      read.add(candidate(quads.next()));
    }
    List<Candidate> latest = read.stream().sorted(LATEST).limit(MOST).toList();
    return new Part(told(latest), read.size(), quads.hasNext());
  }

  /** What a claim may answer, and what may answer it; empty if there is nothing. */
  List<PossibleAnswer> of(String iri) {
    Node claim = NodeFactory.createURI(iri);
    Node property = NG.mayAnswer.asNode();
    List<Candidate> candidates =
        Stream.concat(
                Iter.asStream(graph.dataset().find(Node.ANY, claim, property, Node.ANY)),
                Iter.asStream(graph.dataset().find(Node.ANY, Node.ANY, property, claim)))
            .limit(READ)
            .map(this::candidate)
            .sorted(LATEST)
            .limit(MOST)
            .toList();
    return told(candidates);
  }

  private Candidate candidate(Quad quad) {
    Node answer = quad.getSubject();
    Node statement = NodeFactory.createURI(answer + "/" + NG.mayAnswer.getLocalName());
    Optional<Node> article =
        graph.addresses().article(answer.toString()).map(NodeFactory::createURI);
    return new Candidate(
        answer,
        quad.getObject(),
        article.flatMap(a -> graph.things().first(a, SchemaDO.datePublished.asNode())).orElse(""),
        graph.things().first(statement, ITS.taConfidence.asNode()).orElse(""));
  }

  private List<PossibleAnswer> told(List<Candidate> candidates) {
    Map<String, ClaimLine> lines = lines(candidates);
    List<PossibleAnswer> told = new ArrayList<>();
    for (Candidate candidate : candidates) {
      ClaimLine answer = lines.get(candidate.answer().toString());
      ClaimLine claim = lines.get(candidate.claim().toString());
      if (answer != null && claim != null) {
        told.add(new PossibleAnswer(answer, claim, candidate.confidence()));
      }
    }
    return told;
  }

  /** All claims that take part, asked for at once, by their IRIs. */
  private Map<String, ClaimLine> lines(List<Candidate> candidates) {
    Set<Node> claims = new LinkedHashSet<>();
    candidates.forEach(candidate -> claims.addAll(List.of(candidate.answer(), candidate.claim())));
    List<Binding> given =
        claims.stream().map(claim -> BindingFactory.binding(Var.alloc("claim"), claim)).toList();
    Map<String, ClaimLine> lines = new HashMap<>();
    new Lines(graph)
        .claims(graph.ask("claims", Map.of(), given))
        .forEach(line -> lines.put(line.claim().iri(), line));
    return lines;
  }
}
