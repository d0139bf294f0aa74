package org.newsgraph.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** The order in which a reader wants to meet the nodes of an article graph. */
final class ReadingOrder {

  /** By text, but numbers within it by value: offset 99 comes before offset 100. */
  static final Comparator<Node> TERMS = (a, b) -> compare(a.toString(), b.toString());

  /** What a node is, then by predicate and object. */
  static final Comparator<Triple> STATEMENTS =
      Comparator.comparing((Triple t) -> !t.getPredicate().equals(RDF.type.asNode()))
          .thenComparing(Triple::getPredicate, TERMS)
          .thenComparing(Triple::getObject, TERMS);

  private static final List<Resource> TYPES =
      List.of(
          SchemaDO.NewsArticle,
          Terms.NIF.Context,
          Terms.PROV.Activity,
          SchemaDO.Person,
          SchemaDO.Organization,
          SchemaDO.Place,
          NG.AnonymousSource,
          NG.VagueSource,
          ORG.Membership,
          SchemaDO.Claim,
          Terms.SEM.Event,
          NG.Figure,
          Terms.TIME.ProperInterval,
          Terms.TIME.Instant,
          Terms.NIF.Phrase,
          Terms.NIF.Sentence);

  private ReadingOrder() {}

  /** Orders the subjects of {@code graph} by what they are, then by their IRIs. */
  static Comparator<Node> of(Graph graph) {
    Map<Node, Integer> ranks = new HashMap<>();
    for (int i = TYPES.size() - 1; i >= 0; i--) {
      int rank = i;
      graph
          .find(Node.ANY, RDF.type.asNode(), TYPES.get(i).asNode())
          .forEachRemaining(t -> ranks.put(t.getSubject(), rank));
    }
    return Comparator.comparingInt((Node n) -> ranks.getOrDefault(n, TYPES.size()))
        .thenComparing(TERMS);
  }

  private static int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (digit(a.charAt(i)) && digit(b.charAt(j))) {
        int endA = endOfNumber(a, i);
        int endB = endOfNumber(b, j);
        int byValue =
            endA - i != endB - j
                ? Integer.compare(endA - i, endB - j)
                : a.substring(i, endA).compareTo(b.substring(j, endB));
        if (byValue != 0) {
          return byValue;
        }
        i = endA;
        j = endB;
      } else if (a.charAt(i) != b.charAt(j)) {
        return Character.compare(a.charAt(i), b.charAt(j));
      } else {
        i++;
        j++;
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length() && digit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
