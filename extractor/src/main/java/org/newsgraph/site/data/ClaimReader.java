package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is known of a claim: on whose word it rests, and who answers it. */
public final class ClaimReader {

  private final Graph graph;
  private final Lines lines;

  public ClaimReader(Graph graph) {
    this.graph = graph;
    this.lines = new Lines(graph);
  }

  /** Everything that the page of {@code claim} shows; empty if the claim is not whole. */
  public Optional<ClaimView> read(Thing claim) {
    String iri = claim.iri();
    List<Row> rows = new ArrayList<>(graph.ask("claim", Map.of("claim", iri)));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Row row = rows.get(0);
    ClaimLine line = lines.claims(rows).get(0);
    List<ClaimLine> answered = lines.claims(graph.ask("answered-by", Map.of("answer", iri)));
    return Optional.of(
        new ClaimView(
            line,
            row.text("confidence"),
            row.node("inferred").isPresent(),
            row.node("addressee").map(graph.things()::of),
            chain(line),
            answered.isEmpty() ? List.of() : chain(answered.get(0)),
            lines.claims(graph.ask("answers-to", Map.of("answered", iri))),
            answered,
            new PossibleAnswers(graph).of(iri),
            topics(iri)));
  }

  private List<ClaimLine> chain(ClaimLine line) {
    String iri = line.claim().iri();
    List<ClaimLine> chain = new ArrayList<>(byDepth(graph.ask("chain-out", Map.of("inner", iri))));
    chain.add(line);
    chain.addAll(byDepth(graph.ask("chain-in", Map.of("outer", iri))));
    return chain;
  }

  /** The longer a claim's own chain, the nearer it is to the outlet. */
  private List<ClaimLine> byDepth(List<Row> rows) {
    Map<String, Integer> depths = new HashMap<>();
    rows.forEach(row -> depths.put(row.text("claim"), row.number("depth")));
    List<ClaimLine> claims = new ArrayList<>(lines.claims(rows));
    Comparator<ClaimLine> byDepth = Comparator.comparing(c -> depths.get(c.claim().iri()));
    claims.sort(byDepth.reversed());
    return claims;
  }

  private List<Topic> topics(String iri) {
    return graph.ask("topics", Map.of("claim", iri)).stream()
        .map(row -> graph.things().of(row.node("topic").get()))
        .map(thing -> new Topic(thing, Happening.of(graph, thing.iri())))
        .toList();
  }
}
