package org.newsgraph.site.data;

/**
 * A node with what a link to it needs.
 *
 * @param iri of the node
 * @param href where this server shows it
 * @param label in plain text, the end of the IRI if the graph has none
 * @param kind what it is
 */
public record Thing(String iri, String href, String label, Kind kind) {}
