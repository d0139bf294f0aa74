package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.event.Figure;

/** Writes a count or sum that is given for an event. */
final class FigureBuilder {

  private final Nodes nodes;
  private final Phrases phrases;

  FigureBuilder(Nodes nodes, Phrases phrases) {
    this.nodes = nodes;
    this.phrases = phrases;
  }

  void build(Figure figure, Resource event) {
    // What is counted belongs to the key: "douze morts et blessés" is two figures at one place.
    String key = "/figure/" + phrases.key(figure.span()) + "-" + Iris.slug(figure.what());
    Resource node =
        event
            .getModel()
            .createResource(event.getURI() + key)
            .addProperty(RDF.type, NG.Figure)
            .addProperty(RDF.value, Numbers.of(figure.value()))
            .addProperty(NG.what, figure.what())
            .addProperty(NG.span, phrases.at(figure.span()));
    figure.claim().ifPresent(index -> node.addProperty(NG.claim, nodes.claims().get(index)));
    event.addProperty(NG.figure, node);
  }
}
