package org.newsgraph.rdf;

import java.math.BigDecimal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.authority.AuthorityEntry.Coordinates;
import org.newsgraph.linking.Link;
import org.newsgraph.rdf.Terms.GEO;
import org.newsgraph.rdf.Terms.ITS;

/**
 * Writes that an entity is an entity of an outside authority, and how sure that is: {@code
 * skos:exactMatch} for the entries of authorities, {@code schema:sameAs} for DBpedia, whose
 * resources are what encyclopedia pages are about.
 */
final class LinkBuilder {

  private static final String DBPEDIA = "https?://([a-z-]+\\.)?dbpedia\\.org/.*";

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
    Property same = link.iri().matches(DBPEDIA) ? SchemaDO.sameAs : SKOS.exactMatch;
    entity.addProperty(same, outside);
    String key = entity.getURI() + " " + link.iri();
    model
        .createReifier(
            model.createResource(iris.local("link", Iris.sha256(key).substring(0, 16))),
            model.createStatement(entity, same, outside))
        .addProperty(ITS.taConfidence, Confidence.of(link.confidence()));
    link.coordinates().ifPresent(coordinates -> geometry(entity, coordinates));
  }

  /** The point as GeoSPARQL has it: longitude first, in WGS 84. */
  private static void geometry(Resource entity, Coordinates at) {
    String point =
        "POINT("
            + BigDecimal.valueOf(at.longitude()).toPlainString()
            + " "
            + BigDecimal.valueOf(at.latitude()).toPlainString()
            + ")";
    Resource geometry =
        entity
            .getModel()
            .createResource(entity.getURI() + "/geometry")
            .addProperty(RDF.type, GEO.Geometry);
    geometry.removeAll(GEO.asWKT).addProperty(GEO.asWKT, point, GEO.WKT);
    entity.addProperty(GEO.hasGeometry, geometry);
  }
}
