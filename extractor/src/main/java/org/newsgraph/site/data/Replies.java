package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.CITO;
import org.newsgraph.rdf.Terms.PROV;

/**
 * Reads which claims a claim answers, and which answer it.
 *
 * <p>Not by a query, since a page asks it of every claim that it lists.
 */
final class Replies {

  /** So many of each kind are shown of a claim that half the press answers. */
  private static final int MOST = 5;

  private static final Map<Node, String> HOW = how();

  private final DatasetGraph dataset;
  private final Things things;

  Replies(Graph graph) {
    this.dataset = graph.dataset();
    this.things = graph.things();
  }

  private static Map<Node, String> how() {
    Map<Node, String> how = new LinkedHashMap<>();
    how.put(CITO.disputes.asNode(), "disputes");
    how.put(CITO.confirms.asNode(), "confirms");
    how.put(CITO.qualifies.asNode(), "qualifies");
    how.put(NG.mayAnswer.asNode(), "mayanswer");
    return how;
  }

  /** The answers that the claim gives, then those that it gets; empty if there are none. */
  List<Reply> of(String iri) {
    Node claim = NodeFactory.createURI(iri);
    List<Reply> replies = new ArrayList<>();
    HOW.forEach(
        (property, how) ->
            add(dataset.find(Node.ANY, claim, property, Node.ANY), how, true, replies));
    HOW.forEach(
        (property, how) ->
            add(dataset.find(Node.ANY, Node.ANY, property, claim), how, false, replies));
    return replies;
  }

  /** The first by name, so that the same graph loaded in another order tells the same. */
  private void add(Iterator<Quad> found, String how, boolean given, List<Reply> replies) {
    Function<Quad, Node> other = given ? Quad::getObject : Quad::getSubject;
    Iter.asStream(found)
        .sorted(Comparator.comparing(quad -> other.apply(quad).toString()))
        .flatMap(quad -> reply(quad.getSubject(), other.apply(quad), how, given).stream())
        .limit(MOST)
        .forEach(replies::add);
  }

  /** Empty if nobody is known who makes the other claim. */
  private Optional<Reply> reply(Node answer, Node other, String how, boolean given) {
    boolean denial =
        how.equals("disputes")
            && things.firstNode(answer, NG.act.asNode()).stream()
                .anyMatch(NG.Deny.asNode()::equals);
    return things
        .firstNode(other, PROV.wasAttributedTo.asNode())
        .map(who -> new Reply(denial ? "denies" : how, given, things.of(other), things.of(who)));
  }
}
