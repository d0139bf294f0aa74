package org.newsgraph.site.page;

import java.io.StringWriter;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.newsgraph.rdf.Prefixes;
import org.newsgraph.rdf.Rdf11;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Format;

/** Writes a graph in the format that a program asks for. */
public final class NodeData {

  private static final Map<Format, RDFFormat> WRITERS =
      Map.of(
          Format.TURTLE, RDFFormat.TURTLE_PRETTY,
          Format.JSONLD, RDFFormat.JSONLD_PRETTY,
          Format.NTRIPLES, RDFFormat.NTRIPLES_UTF8,
          Format.RDFXML, RDFFormat.RDFXML_PLAIN);

  private NodeData() {}

  /** The graph as a document. */
  public static Answer answer(Graph graph, Format format) {
    return Answer.text(200, format.type() + "; charset=utf-8", text(graph, format));
  }

  /** The graph as text; JSON-LD and RDF/XML have no RDF 1.2 and reify statements. */
  public static String text(Graph graph, Format format) {
    boolean plain = format == Format.JSONLD || format == Format.RDFXML;
    Graph written = plain ? Rdf11.of(graph) : graph;
    Prefixes.ofVocabularies().forEach(written.getPrefixMapping()::setNsPrefix);
    StringWriter out = new StringWriter();
    RDFWriter.source(written).format(WRITERS.get(format)).build().output(out);
    return out.toString();
  }
}
