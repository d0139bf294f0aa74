package org.newsgraph.store;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Terms.PROV;

/** Made versions of articles, and what a store says of them. */
final class Versions {

  private Versions() {}

  /** A version made in this minute, or at no known time if that is negative. */
  static ArticleGraph version(String name, String address, int minute) {
    String made =
        minute < 0
            ? ""
            : "; schema:dateModified \"2022-02-03T10:%02d:00Z\"^^xsd:dateTime".formatted(minute);
    Graph graph =
        RDFParser.fromString(
                """
                PREFIX schema: <https://schema.org/>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                <urn:%s> schema:url "http://x.org/%s"^^xsd:anyURI %s .
                """
                    .formatted(name, address, made),
                Lang.TURTLE)
            .toGraph();
    return new ArticleGraph("urn:" + name, graph);
  }

  /** The same version, published on this day. */
  static ArticleGraph published(ArticleGraph version, String day) {
    version
        .graph()
        .add(
            NodeFactory.createURI(version.name()),
            SchemaDO.datePublished.asNode(),
            NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    return version;
  }

  /** The same version, which calls an entity so. */
  static ArticleGraph naming(ArticleGraph version, String label) {
    Node entity = NodeFactory.createURI("urn:ada");
    version
        .graph()
        .add(entity, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(label, "fr"));
    return version;
  }

  /** Which version revises which, as {@code new of old}. */
  static Set<String> revisions(Store store) {
    store.settle();
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Set<String> found = new TreeSet<>();
          store
              .dataset()
              .find(null, null, PROV.wasRevisionOf.asNode(), null)
              .forEachRemaining(q -> found.add(q.getSubject() + " of " + q.getObject()));
          return found;
        });
  }

  /** All that the store holds once it is settled. */
  static Set<String> quads(Store store) {
    store.settle();
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Set<String> quads = new TreeSet<>();
          store.dataset().find(Quad.ANY).forEachRemaining(quad -> quads.add(quad.toString()));
          return quads;
        });
  }
}
