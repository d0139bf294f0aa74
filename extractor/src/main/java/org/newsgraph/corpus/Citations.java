package org.newsgraph.corpus;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.PROV;

/**
 * Which source cites which, said once however many articles say it, with the claims in which it
 * does on the statement's reifier; and which citations lie on a circle.
 *
 * <p>Who asks for circles would else follow every citation of every article.
 */
public final class Citations implements DerivedGraph {

  private static final String PATH = NAMES + "citations";
  private static final Node NAME = NodeFactory.createURI(PATH);
  private static final Node DERIVED = PROV.wasDerivedFrom.asNode();
  private static final Node ATTRIBUTED = PROV.wasAttributedTo.asNode();
  private static final Node CITES = NG.cites.asNode();
  private static final Node IN = NG.citedIn.asNode();

  /** A claim in which a source passes on what another says. */
  private record Citation(Node source, Node root, Node claim) {

    /** The reifier of the statement that the one cites the other. */
    Node reifier() {
      return NodeFactory.createURI(PATH + "/" + key(source) + "/" + key(root));
    }

    private static String key(Node source) {
      return URLEncoder.encode(source.getURI(), StandardCharsets.UTF_8);
    }

    Triple statement() {
      return Triple.create(source, CITES, root);
    }
  }

  @Override
  public Node name() {
    return NAME;
  }

  @Override
  public boolean isLacking(DatasetGraph dataset) {
    return !dataset.containsGraph(NAME) && !all(dataset, 1).isEmpty();
  }

  @Override
  public void rebuild(DatasetGraph dataset, Runnable step) {
    dataset.removeGraph(NAME);
    Set<Node> sources = new LinkedHashSet<>();
    for (Citation citation : all(dataset, Integer.MAX_VALUE)) {
      add(citation, dataset);
      sources.add(citation.source());
      step.run();
    }
    new CitationCircles(dataset, NAME).mark(sources);
  }

  @Override
  public void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone) {
    Set<Citation> before = new LinkedHashSet<>();
    gone.forEach(graph -> before.addAll(of(graph)));
    Set<Citation> now = new LinkedHashSet<>();
    changed.forEach(article -> now.addAll(of(dataset.getGraph(article))));
    CitationCircles circles = new CitationCircles(dataset, NAME);
    Set<Node> touched = new LinkedHashSet<>();
    for (Citation citation : before) {
      if (!now.contains(citation)) {
        touched.addAll(circles.around(citation.source()));
      }
    }
    before.stream().filter(citation -> !now.contains(citation)).forEach(c -> remove(c, dataset));
    for (Citation citation : now) {
      if (!before.contains(citation)) {
        add(citation, dataset);
        touched.add(citation.source());
      }
    }
    circles.mark(touched);
  }

  /** At most so many of the citations of all articles, in no order. */
  private static List<Citation> all(DatasetGraph dataset, int most) {
    List<Citation> citations = new ArrayList<>();
    Iterator<Quad> passedOn = dataset.find(Node.ANY, Node.ANY, DERIVED, Node.ANY);
    while (passedOn.hasNext() && citations.size() < most) {
      Quad quad = passedOn.next();
      collect(dataset.getGraph(quad.getGraph()), quad.asTriple(), citations);
    }
    return citations;
  }

  private static List<Citation> of(Graph article) {
    List<Citation> citations = new ArrayList<>();
    article
        .find(Node.ANY, DERIVED, Node.ANY)
        .forEachRemaining(triple -> collect(article, triple, citations));
    return citations;
  }

  private static void collect(Graph article, Triple passedOn, List<Citation> citations) {
    for (Node source : speakers(article, passedOn.getSubject())) {
      for (Node root : speakers(article, passedOn.getObject())) {
        if (!source.equals(root)) {
          citations.add(new Citation(source, root, passedOn.getSubject()));
        }
      }
    }
  }

  private static List<Node> speakers(Graph article, Node claim) {
    return article.find(claim, ATTRIBUTED, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static void add(Citation citation, DatasetGraph dataset) {
    Triple statement = citation.statement();
    dataset.add(Quad.create(NAME, statement));
    Node term = NodeFactory.createTripleTerm(statement);
    dataset.add(NAME, citation.reifier(), RDF.reifies.asNode(), term);
    dataset.add(NAME, citation.reifier(), IN, citation.claim());
  }

  private static void remove(Citation citation, DatasetGraph dataset) {
    Node reifier = citation.reifier();
    dataset.delete(NAME, reifier, IN, citation.claim());
    if (!dataset.contains(NAME, reifier, IN, Node.ANY)) {
      dataset.deleteAny(NAME, reifier, Node.ANY, Node.ANY);
      dataset.delete(Quad.create(NAME, citation.statement()));
      dataset.delete(NAME, citation.source(), NG.citesInCircle.asNode(), citation.root());
    }
  }
}
