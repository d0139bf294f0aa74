package org.newsgraph;

import static org.newsgraph.MadeGraph.ontology;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** What a made article tells of grave deeds and steps of justice, a line each. */
final class ToldDeeds {

  private static final List<String> CLASSES =
      List.of(
          "Arrest",
          "Attack",
          "Charge",
          "Death",
          "Injury",
          "Investigation",
          "Killing",
          "Sanction",
          "Sentence",
          "Trial");

  private static final Node PLACE =
      NodeFactory.createURI("http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace");

  private ToldDeeds() {}

  /**
   * Class, status, agents and patients of every such event of an article with this body, such as
   * {@code Killing Fact paul-toral > anne-morel}, in the order of the alphabet.
   */
  static Set<String> of(String text) {
    Graph graph = MadeGraph.of(text);
    Set<String> told = new TreeSet<>();
    for (String type : CLASSES) {
      for (Node event : events(graph, type)) {
        String status = ends(graph, event, ontology("status"));
        String agents = ends(graph, event, ontology("agent"));
        String patients = ends(graph, event, ontology("patient"));
        told.add(
            "%s %s %s > %s".formatted(type, status, agents, patients).trim().replace("  ", " "));
      }
    }
    return told;
  }

  /** Agents and patients of the events of this class, such as {@code paul-toral > anne-morel}. */
  static Set<String> parties(String text, String type) {
    Graph graph = MadeGraph.of(text);
    return events(graph, type).stream()
        .map(e -> ends(graph, e, ontology("agent")) + " > " + ends(graph, e, ontology("patient")))
        .map(String::trim)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The places of the events of this class in an article with this body, by name, event by event.
   */
  static Set<String> places(String text, String type) {
    Graph graph = MadeGraph.of(text);
    return events(graph, type).stream()
        .map(event -> ends(graph, event, PLACE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names and values of the figures of the events of this class, such as {@code killed 10}. */
  static Set<String> figures(String text, String type) {
    Graph graph = MadeGraph.of(text);
    Set<String> figures = new TreeSet<>();
    for (Node event : events(graph, type)) {
      graph
          .find(event, ontology("figure"), Node.ANY)
          .forEachRemaining(
              t ->
                  figures.add(
                      value(graph, t.getObject(), ontology("what"))
                          + " "
                          + value(graph, t.getObject(), RDF.value.asNode())));
    }
    return figures;
  }

  private static List<Node> events(Graph graph, String type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), ontology(type))
        .mapWith(t -> t.getSubject())
        .toList();
  }

  private static String value(Graph graph, Node node, Node property) {
    return graph.find(node, property, Node.ANY).next().getObject().getLiteralLexicalForm();
  }

  /** The last parts of the addresses of the values, in the order of the alphabet. */
  private static String ends(Graph graph, Node node, Node property) {
    return graph.find(node, property, Node.ANY).toList().stream()
        .map(t -> t.getObject().getURI().replaceAll(".*[/#]", ""))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
