package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.PROV;
import org.newsgraph.site.web.Language;

/**
 * What the store says of a node, as a graph: the whole graph of an article; of anything else what
 * is said of it, what says it, with the names of what it stands beside, the status of an event and
 * the source of a claim: who takes the data alone must not take what is alleged for what happened.
 * Of an article that a later version has replaced only that is told, not what it said.
 */
public final class Description {

  /** Of a country that half of all articles name, a part must do. */
  private static final int MOST_OF_IT = 5_000;

  private static final int MOST_TO_IT = 500;

  /** More classes than a thing has, and more sources than a claim. */
  private static final int MOST_OF_A_KIND = 20;

  private static final Node LABEL = SKOS.prefLabel.asNode();

  /** What tells how an event or a claim is to be taken. */
  private static final List<Node> STANDING = List.of(NG.status.asNode(), NG.act.asNode());

  private final DatasetGraph dataset;
  private final Graph graph = GraphFactory.createDefaultGraph();

  private Description(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The graph that describes {@code iri}, empty if the store says nothing of it. */
  public static Graph of(DatasetGraph dataset, String iri) {
    Node node = NodeFactory.createURI(iri);
    Description description = new Description(dataset);
    if (dataset.containsGraph(node)) {
      description.add(dataset.find(node, Node.ANY, Node.ANY, Node.ANY), Integer.MAX_VALUE);
    } else {
      description.describe(node);
    }
    return description.graph;
  }

  /** All that a dataset says, as one graph. */
  public static Graph whole(DatasetGraph dataset) {
    Description description = new Description(dataset);
    description.add(dataset.find(), Integer.MAX_VALUE);
    return description.graph;
  }

  /** True of an article's graph that is packed away, which says nothing to readers. */
  static boolean isPacked(Quad quad) {
    return quad.getPredicate().equals(NG.packedGraph.asNode());
  }

  private void describe(Node node) {
    List<Triple> said = add(dataset.find(Node.ANY, node, Node.ANY, Node.ANY), MOST_OF_IT);
    List<Triple> to = add(dataset.find(Node.ANY, Node.ANY, Node.ANY, node), MOST_TO_IT);
    Set<String> beside = new TreeSet<>();
    for (Triple triple : said) {
      reifiers(triple);
      if (triple.getObject().isURI()) {
        beside.add(triple.getObject().getURI());
      }
    }
    to.stream()
        .filter(t -> t.getSubject().isURI())
        .forEach(t -> beside.add(t.getSubject().getURI()));
    Set<String> sources = new TreeSet<>();
    for (String other : beside) {
      Node thing = NodeFactory.createURI(other);
      name(thing);
      STANDING.forEach(kind -> values(thing, kind));
      for (Triple source : values(thing, PROV.wasAttributedTo.asNode())) {
        if (source.getObject().isURI()) {
          sources.add(source.getObject().getURI());
        }
      }
    }
    sources.forEach(source -> name(NodeFactory.createURI(source)));
  }

  private void name(Node thing) {
    for (Language language : Language.values()) {
      new EntityNames(dataset, language)
          .of(thing)
          .filter(name -> dataset.contains(Node.ANY, thing, LABEL, name))
          .ifPresent(name -> graph.add(Triple.create(thing, LABEL, name)));
    }
    add(dataset.find(Node.ANY, thing, RDFS.label.asNode(), Node.ANY), 1);
    values(thing, RDF.type.asNode());
  }

  private List<Triple> values(Node thing, Node property) {
    return add(dataset.find(Node.ANY, thing, property, Node.ANY), MOST_OF_A_KIND);
  }

  private void reifiers(Triple triple) {
    Node term = NodeFactory.createTripleTerm(triple);
    List<Triple> found = add(dataset.find(Node.ANY, Node.ANY, RDF.reifies.asNode(), term), 20);
    for (Triple reifier : found) {
      add(dataset.find(Node.ANY, reifier.getSubject(), Node.ANY, Node.ANY), 20);
    }
  }

  private List<Triple> add(Iterator<Quad> quads, int most) {
    List<Triple> added = new ArrayList<>();
    while (quads.hasNext() && added.size() < most) {
      Quad quad = quads.next();
      if (!isPacked(quad)) {
        graph.add(quad.asTriple());
        added.add(quad.asTriple());
      }
    }
    return added;
  }
}
