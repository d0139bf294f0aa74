package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.linking.Link;
import org.newsgraph.rdf.Terms.ITS;

/** Writes that an entity is an entity of an outside authority, and how sure that is. */
final class LinkBuilder {

  private final Nodes nodes;
  private final Iris iris;

  LinkBuilder(Nodes nodes, Iris iris) {
    this.nodes = nodes;
    this.iris = iris;
  }

  void build(Link link) {
    Resource entity = nodes.entities().get(link.entity());
    Model model = entity.getModel();
    Resource outside = model.createResource(link.iri());
    entity.addProperty(SKOS.exactMatch, outside);
    String key = entity.getURI() + " " + link.iri();
    model
        .createReifier(
            model.createResource(iris.local("link", Iris.sha256(key).substring(0, 16))),
            model.createStatement(entity, SKOS.exactMatch, outside))
        .addProperty(ITS.taConfidence, Confidence.of(link.confidence()));
  }
}
