package org.newsgraph.rdf;

import java.io.StringWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** An article graph as one JSON-LD object. */
final class JsonLdText {

  private JsonLdText() {}

  /**
   * @param graph without RDF 1.2 terms
   */
  static String of(String name, Graph graph) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Prefixes.of(name).forEach(dataset.prefixes()::add);
    dataset.addGraph(NodeFactory.createURI(name), graph);
    StringWriter json = new StringWriter();
    RDFWriter.source(dataset).format(RDFFormat.JSONLD11).build().output(json);
    return json.toString().strip();
  }
}
