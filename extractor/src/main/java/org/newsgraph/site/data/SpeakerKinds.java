package org.newsgraph.site.data;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.PROV;

/**
 * For whom a speaker speaks, said the same on every line of a page.
 *
 * <p>Each claim has a kind of its own, judged by the words at its place: "son cabinet" may be
 * anonymous in one sentence and official in the next. A body or a source without a name does not
 * change from sentence to sentence, so that the kind of most of its claims holds for all. A person
 * does: a minister leaves office.
 */
final class SpeakerKinds {

  /** So many claims tell enough of those who are quoted every day. */
  private static final int READ = 20;

  /** Who is quoted more often is known well enough by the part that the store has first. */
  private static final int LOOKED_AT = 200;

  private final DatasetGraph dataset;
  private final Map<String, String> known = new HashMap<>();

  SpeakerKinds(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * The code of the kind.
   *
   * @param own the code that the claim itself has
   */
  String of(Thing speaker, String own) {
    return speaker.kind() == Kind.PERSON
        ? own
        : known.computeIfAbsent(speaker.iri(), iri -> usual(iri, own));
  }

  /** The most frequent; of equals the first by name, so that it does not hang on the order. */
  private String usual(String speaker, String own) {
    Map<String, Integer> times = new TreeMap<>();
    // The first by name, so that the same graph loaded in another order tells the same.
    List<Node> claims =
        Iter.asStream(
                dataset.find(
                    Node.ANY,
                    Node.ANY,
                    PROV.wasAttributedTo.asNode(),
                    NodeFactory.createURI(speaker)))
            .map(Quad::getSubject)
            .limit(LOOKED_AT)
            .sorted(Comparator.comparing(Node::toString))
            .limit(READ)
            .toList();
    for (Node claim : claims) {
      Iterator<Quad> kinds = dataset.find(Node.ANY, claim, NG.sourceKind.asNode(), Node.ANY);
      if (kinds.hasNext()) {
        times.merge(Names.code(kinds.next().getObject().toString()), 1, Integer::sum);
      }
    }
    return times.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey)
        .orElse(own);
  }
}
