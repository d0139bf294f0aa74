package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * An article graph as Turtle for human readers: the article first, then who, what is said, what
 * happened, and at the end the places in the text.
 *
 * <p>Jena's own writer gives reifiers as triples of their own and orders by hash. Here a reifier
 * stands behind the statement that it describes, {@code ~ <id> {| … |}}, and the order is fixed.
 */
final class TurtleText {

  private final StringBuilder text = new StringBuilder();
  private final TurtleTerms terms;
  private final String margin;
  private final Map<Node, List<Triple>> bySubject = new HashMap<>();
  private final Map<Triple, List<Node>> reifiers = new HashMap<>();
  private final Set<Node> inlined = new HashSet<>();

  private TurtleText(String name, Graph graph, String margin) {
    this.terms = new TurtleTerms(name);
    this.margin = margin;
    graph.find().forEachRemaining(t -> statements(t.getSubject()).add(t));
    bySubject.values().forEach(statements -> statements.sort(ReadingOrder.STATEMENTS));
    bySubject.keySet().stream().sorted(ReadingOrder.TERMS).forEach(s -> inline(s, graph));
  }

  private void inline(Node subject, Graph graph) {
    List<Triple> reified = graph.find(subject, RDF.reifies.asNode(), null).toList();
    // A reifier of two statements cannot stand behind both.
    if (reified.size() == 1 && graph.contains(reified.get(0).getObject().getTriple())) {
      inlined.add(subject);
      reifiers
          .computeIfAbsent(reified.get(0).getObject().getTriple(), t -> new ArrayList<>())
          .add(subject);
    }
  }

  /** The graph as a Turtle document; the IRI of the article is the base. */
  static String turtle(String name, Graph graph) {
    TurtleText turtle = new TurtleText(name, graph, "");
    turtle.blocks(ReadingOrder.of(graph));
    return turtle.terms.head() + turtle.text;
  }

  /** The graph as a TriG document with one named graph. */
  static String trig(String name, Graph graph) {
    TurtleText trig = new TurtleText(name, graph, "  ");
    trig.blocks(ReadingOrder.of(graph));
    return trig.terms.head() + "\n<" + name + "> {" + trig.text + "}\n";
  }

  private List<Triple> statements(Node subject) {
    return bySubject.computeIfAbsent(subject, s -> new ArrayList<>());
  }

  private void blocks(Comparator<Node> order) {
    List<Node> subjects = new ArrayList<>(bySubject.keySet());
    subjects.sort(order);
    for (Node subject : subjects) {
      if (!inlined.contains(subject)) {
        text.append('\n').append(margin).append(terms.of(subject));
        predicates(bySubject.get(subject), margin + "    ");
        text.append(" .\n");
      }
    }
  }

  private void predicates(List<Triple> statements, String indent) {
    Node before = null;
    for (Triple t : statements) {
      if (t.getPredicate().equals(before)) {
        text.append(" ,\n").append(indent).append("    ");
      } else {
        text.append(before == null ? " " : " ;\n" + indent);
        text.append(terms.predicate(t.getPredicate())).append(' ');
      }
      text.append(terms.of(t.getObject()));
      for (Node reifier : reifiers.getOrDefault(t, List.of())) {
        annotation(reifier, indent + "    ");
      }
      before = t.getPredicate();
    }
  }

  private void annotation(Node reifier, String indent) {
    text.append('\n').append(indent).append("~ ").append(terms.of(reifier));
    List<Triple> about = new ArrayList<>(bySubject.get(reifier));
    about.removeIf(t -> t.getPredicate().equals(RDF.reifies.asNode()));
    if (!about.isEmpty()) {
      text.append(" {|");
      predicates(about, indent + "  ");
      text.append(" |}");
    }
  }
}
