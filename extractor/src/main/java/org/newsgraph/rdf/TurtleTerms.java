package org.newsgraph.rdf;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The terms of an article graph as Turtle writes them: what belongs to the article relative to its
 * text, everything else with a prefix where there is one.
 */
final class TurtleTerms {

  /** Local names that need no escape in any version of Turtle. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9_]([\\p{L}0-9_-]*)");

  private final String article;
  private final Map<String, String> prefixes;
  private final NodeFormatterTTL literals;

  TurtleTerms(String article) {
    this.article = article;
    this.prefixes = Prefixes.of(article);
    PrefixMap map = PrefixMapFactory.create();
    prefixes.forEach(map::add);
    this.literals = new NodeFormatterTTL(null, map);
  }

  /** The directives at the head of a document; all prefixes, so that the head never changes. */
  String head() {
    StringBuilder head = new StringBuilder("BASE <" + article + "/text>\n");
    prefixes.forEach(
        (prefix, iri) -> head.append("PREFIX " + prefix + ": <").append(iri).append(">\n"));
    return head.toString();
  }

  String predicate(Node predicate) {
    return predicate.equals(RDF.type.asNode()) ? "a" : of(predicate);
  }

  String of(Node term) {
    if (term.isURI()) {
      return iri(term.getURI());
    }
    if (term.isTripleTerm()) {
      Triple t = term.getTriple();
      return "<<( "
          + of(t.getSubject())
          + " "
          + of(t.getPredicate())
          + " "
          + of(t.getObject())
          + " )>>";
    }
    StringWriterI out = new StringWriterI();
    literals.format(out, term);
    return out.toString();
  }

  private String iri(String iri) {
    if (iri.startsWith(article + "/text")) {
      return "<" + iri.substring(article.length() + "/text".length()) + ">";
    }
    if (iri.startsWith(article + "/")) {
      return "<" + iri.substring(article.length() + 1) + ">";
    }
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        String local = iri.substring(prefix.getValue().length());
        if (PLAIN.matcher(local).matches()) {
          return prefix.getKey() + ":" + local;
        }
      }
    }
    return "<" + iri + ">";
  }
}
