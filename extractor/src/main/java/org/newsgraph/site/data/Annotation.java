package org.newsgraph.site.data;

/**
 * A text of a stranger, turned into a graph that is not in the store.
 *
 * @param view as the page of an article shows it
 * @param graph its triples, to be asked like a store
 * @param iri of the article
 */
public record Annotation(ArticleView view, Graph graph, String iri) {}
