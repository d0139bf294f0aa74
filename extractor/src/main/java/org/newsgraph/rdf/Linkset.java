package org.newsgraph.rdf;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.rdf.Terms.ITS;
import org.newsgraph.rdf.Terms.PROV;

/**
 * The named graph of the links that an outside service gave: no article says them, so they lie in
 * no article's graph, and one can take them back without touching any.
 *
 * <p>Every link carries the service's confidence and, as {@code schema:query}, the name with which
 * the service was asked: that is what the link rests on. The graph says which service it came from,
 * but not when: the same answers shall give the same bytes.
 *
 * @param name IRI of the graph, which says of itself that it is a {@code void:Linkset}
 * @param graph its triples
 */
public record Linkset(String name, Graph graph) {

  /**
   * A link that a service gave.
   *
   * @param entity IRI of the entity, as the articles' graphs have it
   * @param outside IRI of the same entity elsewhere
   * @param asked the name with which the service was asked, as the articles' graphs have it
   * @param confidence from 0 to 1
   */
  public record Found(String entity, String outside, Literal asked, double confidence) {}

  /**
   * Writes the links of one service.
   *
   * @param graphs where the names of graphs begin that are no article's, ending in a slash
   * @param service address of the service
   * @param title what the service calls itself
   * @param links the links, none of them twice
   */
  public static Linkset of(String graphs, String service, String title, List<Found> links) {
    String key = Iris.slug(service.replaceFirst("^https?://", ""));
    String digest = Iris.sha256(service).substring(0, 8);
    String name = graphs + "links/" + key.toLowerCase(Locale.ROOT) + "-" + digest;
    Model model = ModelFactory.createDefaultModel();
    Resource run = model.createResource(name + "/activity");
    run.addProperty(RDF.type, PROV.Activity)
        .addProperty(PROV.used, model.createResource(service).addProperty(SchemaDO.name, title));
    model
        .createResource(name)
        .addProperty(RDF.type, VOID.Linkset)
        .addProperty(VOID.linkPredicate, SKOS.exactMatch)
        .addProperty(PROV.wasGeneratedBy, run);
    for (Found link : links) {
      Resource entity = model.createResource(link.entity());
      Statement match =
          model.createStatement(entity, SKOS.exactMatch, model.createResource(link.outside()));
      model.add(match);
      String pair = link.entity() + " " + link.outside();
      model
          .createReifier(
              model.createResource(name + "/" + Iris.sha256(pair).substring(0, 16)), match)
          .addProperty(ITS.taConfidence, Confidence.of(link.confidence()))
          .addProperty(SchemaDO.query, link.asked())
          .addProperty(PROV.wasGeneratedBy, run);
    }
    return new Linkset(name, model.getGraph());
  }
}
