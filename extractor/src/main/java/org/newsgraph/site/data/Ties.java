package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.CITO;
import org.newsgraph.rdf.Terms.PROV;
import org.newsgraph.rdf.Terms.SEM;

/**
 * Finds what ties an entity to others: of the events in which it has a part, the claims that it
 * makes or that speak of it, and the functions, the latest of each sort. For one page, inside one
 * transaction; not thread-safe.
 */
final class Ties {

  /** Of each sort so many are looked at: more than a picture shows. */
  static final int MOST = 80;

  private static final Node AGENT = NG.agent.asNode();
  private static final Node PATIENT = NG.patient.asNode();
  private static final Node PLACE = SEM.hasPlace.asNode();
  private static final Node SPEAKER = PROV.wasAttributedTo.asNode();
  private static final Node TOPIC = SchemaDO.about.asNode();
  private static final Node MEMBER = ORG.member.asNode();
  private static final Node BODY = ORG.organization.asNode();

  /**
   * @param mine what the entity is in an event, claim or membership
   * @param theirs what the other is there
   * @param inward true if it goes out from the other
   */
  private record Part(Node mine, Node theirs, String kind, boolean inward) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(AGENT, PATIENT, Tie.EVENT, false),
          new Part(AGENT, AGENT, Tie.EVENT, false),
          new Part(AGENT, PLACE, "place", false),
          new Part(PATIENT, AGENT, Tie.EVENT, true),
          new Part(PATIENT, PATIENT, Tie.EVENT, false),
          new Part(PATIENT, PLACE, "place", false),
          new Part(PLACE, AGENT, "place", true),
          new Part(SPEAKER, TOPIC, "about", false),
          new Part(SPEAKER, NG.addressee.asNode(), "says", false),
          new Part(TOPIC, SPEAKER, "about", true),
          new Part(MEMBER, BODY, "member", false),
          new Part(BODY, MEMBER, "member", true));

  private final DatasetGraph dataset;
  private final Latest latest;
  private boolean cut;

  Ties(DatasetGraph dataset) {
    this.dataset = dataset;
    this.latest = new Latest(dataset);
  }

  /** True if of something that was asked for there may be more than the latest. */
  boolean isCut() {
    return cut;
  }

  /** The ties of an entity, each once; empty if there are none. */
  Set<Tie> of(Node entity) {
    Map<Node, List<Node>> latestBy = new HashMap<>();
    Set<Tie> ties = new LinkedHashSet<>();
    for (Part part : PARTS) {
      for (Node via : latestBy.computeIfAbsent(part.mine(), mine -> latest(mine, entity))) {
        for (Node other : objects(via, part.theirs())) {
          tie(entity, other, part.inward(), part.kind(), via, ties);
        }
      }
    }
    for (Node claim : latestBy.get(SPEAKER)) {
      answers(entity, claim, CITO.disputes.asNode(), "disputes", ties);
      answers(entity, claim, PROV.wasDerivedFrom.asNode(), "derived", ties);
    }
    return ties;
  }

  private List<Node> latest(Node property, Node entity) {
    List<Node> subjects = latest.subjects(property, entity, MOST);
    cut |= subjects.size() == MOST;
    return subjects;
  }

  /** Whose claims a claim answers or passes on, and who does so with it. */
  private void answers(Node entity, Node claim, Node property, String kind, Set<Tie> ties) {
    for (Node inner : objects(claim, property)) {
      objects(inner, SPEAKER).forEach(other -> tie(entity, other, false, kind, claim, ties));
    }
    List<Node> outer =
        Iter.asStream(dataset.find(Node.ANY, Node.ANY, property, claim))
            .map(Quad::getSubject)
            .distinct()
            .limit(MOST)
            .toList();
    for (Node via : outer) {
      objects(via, SPEAKER).forEach(other -> tie(entity, other, true, kind, via, ties));
    }
  }

  private static void tie(
      Node entity, Node other, boolean inward, String kind, Node via, Set<Tie> ties) {
    if (other.isURI() && !other.equals(entity)) {
      ties.add(inward ? new Tie(other, entity, kind, via) : new Tie(entity, other, kind, via));
    }
  }

  private List<Node> objects(Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    dataset
        .find(Node.ANY, subject, property, Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }
}
