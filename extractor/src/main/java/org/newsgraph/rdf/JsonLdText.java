package org.newsgraph.rdf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * An article graph as one JSON-LD object, its nodes in reading order.
 *
 * <p>Not by Jena's writer, which takes ten times as long and orders by hash.
 */
final class JsonLdText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final CompactIris iris;

  private JsonLdText(String name) {
    this.iris = new CompactIris(name);
  }

  /**
   * @param graph without RDF 1.2 terms
   */
  static String of(String name, Graph graph) {
    Map<Node, List<Triple>> bySubject = new HashMap<>();
    graph
        .find()
        .forEachRemaining(
            t -> bySubject.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t));
    List<Node> subjects = new ArrayList<>(bySubject.keySet());
    subjects.sort(ReadingOrder.of(graph));

    JsonLdText writer = new JsonLdText(name);
    ObjectNode document = JSON.createObjectNode();
    ObjectNode context = document.putObject("@context");
    context.put("@base", writer.iris.base());
    writer.iris.prefixes().forEach(context::put);
    document.put("@id", name);
    ArrayNode nodes = document.putArray("@graph");
    for (Node subject : subjects) {
      List<Triple> statements = bySubject.get(subject);
      statements.sort(ReadingOrder.STATEMENTS);
      nodes.add(writer.node(subject, statements));
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers is always JSON", e);
    }
  }

  private ObjectNode node(Node subject, List<Triple> statements) {
    ObjectNode node = JSON.createObjectNode();
    node.put("@id", id(subject));
    for (Triple t : statements) {
      if (t.getPredicate().equals(RDF.type.asNode())) {
        node.withArrayProperty("@type").add(id(t.getObject()));
      } else {
        node.withArrayProperty(id(t.getPredicate())).add(value(t.getObject()));
      }
    }
    return node;
  }

  private JsonNode value(Node term) {
    if (!term.isLiteral()) {
      return JSON.createObjectNode().put("@id", id(term));
    }
    String text = term.getLiteralLexicalForm();
    if (!term.getLiteralLanguage().isEmpty()) {
      return JSON.createObjectNode()
          .put("@value", text)
          .put("@language", term.getLiteralLanguage());
    }
    if (term.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      return JSON.getNodeFactory().textNode(text);
    }
    return JSON.createObjectNode()
        .put("@value", text)
        .put(
            "@type",
            iris.compact(term.getLiteralDatatypeURI()).orElse(term.getLiteralDatatypeURI()));
  }

  private String id(Node node) {
    return iris.relative(node.getURI()).or(() -> iris.compact(node.getURI())).orElse(node.getURI());
  }
}
