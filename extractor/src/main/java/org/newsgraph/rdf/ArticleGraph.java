package org.newsgraph.rdf;

import org.apache.jena.graph.Graph;

/**
 * The named graph of one article version.
 *
 * @param name IRI of the graph
 * @param graph its triples
 */
public record ArticleGraph(String name, Graph graph) {}
