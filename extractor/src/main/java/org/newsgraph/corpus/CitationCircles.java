package org.newsgraph.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.NG;

/**
 * Which citations lie on a circle: those between sources that cite each other over any number of
 * steps (the strongly connected components of Tarjan 1972). Used within one transaction; not
 * thread-safe.
 */
final class CitationCircles {

  private static final Node CITES = NG.cites.asNode();
  private static final Node CIRCLE = NG.citesInCircle.asNode();

  private final DatasetGraph dataset;
  private final Node graph;

  /**
   * @param graph name of the graph that says who cites whom
   */
  CitationCircles(DatasetGraph dataset, Node graph) {
    this.dataset = dataset;
    this.graph = graph;
  }

  /** A source and all that, as it is marked, it stands in a circle with. */
  Set<Node> around(Node source) {
    Set<Node> around = new LinkedHashSet<>(List.of(source));
    Deque<Node> open = new ArrayDeque<>(around);
    while (!open.isEmpty()) {
      for (Node other : from(open.remove(), CIRCLE)) {
        if (around.add(other)) {
          open.add(other);
        }
      }
    }
    return around;
  }

  /**
   * Marks the citations of {@code sources}, and of all that these cite over any number of steps.
   *
   * <p>No others can have become part of a circle by a new citation of one of these. For a citation
   * that went, hand over what was {@link #around} its source before.
   */
  void mark(Collection<Node> sources) {
    Walk walk = new Walk();
    sources.forEach(walk::visit);
    walk.circleOf.forEach(
        (source, circle) -> {
          for (Node cited : from(source, CITES)) {
            if (circle.equals(walk.circleOf.get(cited))) {
              dataset.add(graph, source, CIRCLE, cited);
            } else {
              dataset.delete(graph, source, CIRCLE, cited);
            }
          }
        });
  }

  private List<Node> from(Node source, Node property) {
    List<Node> found = new ArrayList<>();
    dataset
        .find(graph, source, property, Node.ANY)
        .forEachRemaining(quad -> found.add(quad.getObject()));
    return found;
  }

  /** Tarjan's walk, on a stack of its own: a chain of citations may be longer than Java's. */
  private final class Walk {

    /** The circle in which a source stands, alone if it stands in none. */
    private final Map<Node, Integer> circleOf = new HashMap<>();

    private final Map<Node, Integer> number = new HashMap<>();
    private final Map<Node, Integer> lowest = new HashMap<>();
    private final Deque<Node> pending = new ArrayDeque<>();
    private final Deque<Step> path = new ArrayDeque<>();

    private record Step(Node source, Iterator<Node> cited) {}

    void visit(Node first) {
      if (!number.containsKey(first)) {
        enter(first);
      }
      while (!path.isEmpty()) {
        Step step = path.peek();
        if (step.cited().hasNext()) {
          meet(step.source(), step.cited().next());
        } else {
          path.pop();
          leave(step.source());
        }
      }
    }

    private void enter(Node source) {
      lowest.put(source, number.size());
      number.put(source, number.size());
      pending.push(source);
      path.push(new Step(source, from(source, CITES).iterator()));
    }

    private void meet(Node source, Node cited) {
      if (!number.containsKey(cited)) {
        enter(cited);
      } else if (!circleOf.containsKey(cited)) {
        lowest.merge(source, number.get(cited), Math::min);
      }
    }

    private void leave(Node source) {
      if (!path.isEmpty()) {
        lowest.merge(path.peek().source(), lowest.get(source), Math::min);
      }
      if (lowest.get(source).equals(number.get(source))) {
        Node member;
        do {
          member = pending.pop();
          circleOf.put(member, number.get(source));
        } while (!member.equals(source));
      }
    }
  }
}
