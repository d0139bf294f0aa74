package org.newsgraph.site.data;

import org.newsgraph.ingest.Article;
import org.newsgraph.rdf.ArticleGraph;

/** Turns an article into its graph. Thread-safe. */
@FunctionalInterface
public interface Annotator {

  /** The graph of {@code article}. */
  ArticleGraph annotate(Article article);
}
