package org.newsgraph.rdf;

import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;

/** Asks the graph of an article in SPARQL, with the prefixes of the project. */
final class Asked {

  private Asked() {}

  /** True if the graph holds what {@code pattern} describes. */
  static boolean ask(ArticleGraph article, String pattern) {
    try (QueryExecution query = query(article, "ASK { " + pattern + " }")) {
      return query.execAsk();
    }
  }

  /** The first value of {@code variable} in {@code pattern}; fails if there is none. */
  static String value(ArticleGraph article, String pattern, String variable) {
    try (QueryExecution query = query(article, "SELECT * { " + pattern + " }")) {
      return query.execSelect().next().get(variable).toString();
    }
  }

  private static QueryExecution query(ArticleGraph article, String form) {
    StringBuilder query = new StringBuilder();
    Prefixes.of(article.name())
        .forEach((prefix, iri) -> query.append("PREFIX " + prefix + ": <" + iri + ">\n"));
    return QueryExecution.model(ModelFactory.createModelForGraph(article.graph()))
        .query(query + form)
        .build();
  }
}
