package org.newsgraph.corpus;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.Confidence;
import org.newsgraph.rdf.Terms.ITS;

/**
 * How a derived graph says what it infers: one statement a subject, and on its reifier a confidence
 * of two decimals.
 *
 * @param graph name of the derived graph
 * @param property what is said
 */
record Inference(Node graph, Property property) {

  /**
   * States it of {@code subject}.
   *
   * @param confidence from 0 to 1
   */
  void state(String subject, String object, double confidence, DatasetGraph dataset) {
    Model model = ModelFactory.createDefaultModel();
    Resource other = model.createResource(object);
    Resource one = model.createResource(subject).addProperty(property, other);
    model
        .createReifier(
            model.createResource(reifier(subject).getURI()),
            model.createStatement(one, property, other))
        .addProperty(ITS.taConfidence, Confidence.of(Math.round(confidence * 100) / 100.0));
    model
        .getGraph()
        .find()
        .forEachRemaining(t -> dataset.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  /** Takes back what was stated of {@code subject}; nothing happens if nothing was. */
  void forget(String subject, DatasetGraph dataset) {
    dataset.deleteAny(graph, NodeFactory.createURI(subject), property.asNode(), Node.ANY);
    dataset.deleteAny(graph, reifier(subject), Node.ANY, Node.ANY);
  }

  private Node reifier(String subject) {
    return NodeFactory.createURI(subject + "/" + property.getLocalName());
  }
}
