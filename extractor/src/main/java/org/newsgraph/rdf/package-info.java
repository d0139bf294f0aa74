/**
 * From what was found to RDF: the graph of an article as the ontology has it.
 *
 * <p>In comes an {@link org.newsgraph.rdf.Extraction}, out goes an {@link
 * org.newsgraph.rdf.ArticleGraph}: one named graph, whose name is the article's IRI. {@link
 * org.newsgraph.rdf.GraphBuilder} names all nodes first ({@code Nodes}, {@code Iris}, {@code
 * EntityIris}) and then calls a builder for each kind of thing. Here, and only here, UTF-16 offsets
 * become code points ({@code Phrases}).
 *
 * <p>{@link org.newsgraph.rdf.GraphValidator} holds a graph against {@code ontology/shapes.ttl};
 * {@link org.newsgraph.rdf.GraphWriter} prints it. Both need nothing but the graph.
 *
 * <p>Statements about statements (the words that give an event its agent, how sure a link is) are
 * RDF 1.2 reifiers with IRIs of their own, on asserted triples only: a variable inside a triple
 * term that is not asserted costs a scan of the store. {@code Rdf11} turns them into rdf:Statement.
 *
 * <p>IRIs come from content alone, never from counters that depend on what ran before: the same
 * article gives the same bytes on every run, thread and machine. Limits: two persons of one full
 * name are one node unless an authority tells them apart; a person named by one word alone stays in
 * the article.
 *
 * <p>The constants of the ontology, class {@code NG}, are generated from {@code
 * ontology/newsgraph.ttl} at build time. Nothing here takes or returns null.
 */
package org.newsgraph.rdf;
