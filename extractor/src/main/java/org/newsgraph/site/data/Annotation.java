package org.newsgraph.site.data;

/**
 * A text of a stranger, turned into a graph that is not in the store.
 *
 * @param view as the page of an article shows it
 * @param graph its triples, to be asked like a store
 * @param iri of the article
 * @param languageAssumed true if the text is too short to tell its language and was taken for
 *     French
 */
public record Annotation(ArticleView view, Graph graph, String iri, boolean languageAssumed) {}
