package org.newsgraph.corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.GEO;

/**
 * What each entity is called in the language of the articles, as its {@code schema:name}, and in
 * English, as its {@code schema:alternateName}; and where each place lies, as its {@code ng:point}:
 * said once however many articles say it. In one property, who has an English name would be two
 * rows of a list.
 *
 * <p>Every article's graph repeats the {@code skos:prefLabel} of those it names. To read that of a
 * country is to read it from each of the hundred thousand articles that name the country; a list
 * that shows names takes them from here.
 */
public final class Directory implements DerivedGraph {

  private static final Node NAME = NodeFactory.createURI(NAMES + "directory");
  private static final Node LABEL = SKOS.prefLabel.asNode();
  private static final Node CALLED = SchemaDO.name.asNode();
  private static final Node ALSO_CALLED = SchemaDO.alternateName.asNode();
  private static final Node GEOMETRY = GEO.hasGeometry.asNode();
  private static final Node WKT = GEO.asWKT.asNode();
  private static final Node POINT = NG.point.asNode();

  @Override
  public Node name() {
    return NAME;
  }

  @Override
  public void rebuild(DatasetGraph dataset, Runnable step) {
    dataset.removeGraph(NAME);
    Set<Triple> entries = new HashSet<>();
    dataset
        .find(Node.ANY, Node.ANY, LABEL, Node.ANY)
        .forEachRemaining(
            quad -> {
              entries.add(called(quad.getSubject(), quad.getObject()));
              step.run();
            });
    Iterator<Quad> places = dataset.find(Node.ANY, Node.ANY, GEOMETRY, Node.ANY);
    while (places.hasNext()) {
      Quad place = places.next();
      dataset
          .find(place.getGraph(), place.getObject(), WKT, Node.ANY)
          .forEachRemaining(quad -> entries.add(lies(place.getSubject(), quad.getObject())));
    }
    entries.forEach(entry -> add(entry, dataset));
  }

  @Override
  public void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone) {
    Set<Triple> held = new HashSet<>();
    gone.forEach(graph -> collect(graph, held));
    Set<Triple> given = new HashSet<>();
    changed.forEach(article -> collect(dataset.getGraph(article), given));
    given.forEach(entry -> add(entry, dataset));
    held.removeAll(given);
    for (Triple entry : held) {
      if (!isTold(entry, dataset)) {
        dataset.delete(NAME, entry.getSubject(), entry.getPredicate(), entry.getObject());
      }
    }
  }

  private static void collect(Graph article, Set<Triple> entries) {
    article
        .find(Node.ANY, LABEL, Node.ANY)
        .forEachRemaining(t -> entries.add(called(t.getSubject(), t.getObject())));
    article
        .find(Node.ANY, GEOMETRY, Node.ANY)
        .forEachRemaining(
            place ->
                article
                    .find(place.getObject(), WKT, Node.ANY)
                    .forEachRemaining(t -> entries.add(lies(place.getSubject(), t.getObject()))));
  }

  /** True if any article still says so. */
  private static boolean isTold(Triple entry, DatasetGraph dataset) {
    if (!entry.getPredicate().equals(POINT)) {
      return dataset.contains(Node.ANY, entry.getSubject(), LABEL, entry.getObject());
    }
    Iterator<Quad> geometries = dataset.find(Node.ANY, entry.getSubject(), GEOMETRY, Node.ANY);
    while (geometries.hasNext()) {
      Quad geometry = geometries.next();
      if (dataset.contains(geometry.getGraph(), geometry.getObject(), WKT, entry.getObject())) {
        return true;
      }
    }
    return false;
  }

  private static void add(Triple entry, DatasetGraph dataset) {
    dataset.add(NAME, entry.getSubject(), entry.getPredicate(), entry.getObject());
  }

  private static Triple called(Node entity, Node name) {
    boolean english = name.isLiteral() && name.getLiteralLanguage().equals("en");
    return Triple.create(entity, english ? ALSO_CALLED : CALLED, name);
  }

  private static Triple lies(Node place, Node wkt) {
    return Triple.create(place, POINT, wkt);
  }
}
