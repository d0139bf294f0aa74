package org.newsgraph.rdf;

import java.util.Optional;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/** The terms of an article graph as Turtle writes them. */
final class TurtleTerms {

  private final CompactIris iris;
  private final NodeFormatterTTL literals;

  TurtleTerms(String article) {
    this.iris = new CompactIris(article);
    PrefixMap map = PrefixMapFactory.create();
    iris.prefixes().forEach(map::add);
    this.literals = new NodeFormatterTTL(null, map);
  }

  /** The directives at the head of a document. */
  String head() {
    StringBuilder head = new StringBuilder("BASE <" + iris.base() + ">\n");
    iris.prefixes().forEach((prefix, iri) -> head.append("PREFIX " + prefix + ": <" + iri + ">\n"));
    return head.toString();
  }

  String predicate(Node predicate) {
    return predicate.equals(RDF.type.asNode()) ? "a" : of(predicate);
  }

  String of(Node term) {
    if (term.isURI()) {
      Optional<String> relative = iris.relative(term.getURI());
      return relative.isPresent()
          ? "<" + relative.get() + ">"
          : iris.compact(term.getURI()).orElse("<" + term.getURI() + ">");
    }
    if (term.isTripleTerm()) {
      Triple t = term.getTriple();
      String triple = of(t.getSubject()) + " " + of(t.getPredicate()) + " " + of(t.getObject());
      return "<<( " + triple + " )>>";
    }
    StringWriterI out = new StringWriterI();
    literals.format(out, term);
    return out.toString();
  }
}
