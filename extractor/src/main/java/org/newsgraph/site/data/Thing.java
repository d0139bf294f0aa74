package org.newsgraph.site.data;

/**
 * A node with what a link to it needs.
 *
 * @param iri of the node
 * @param href where this server shows it
 * @param label in plain text, the end of the IRI if the graph has none
 * @param kind what it is
 * @param language BCP 47 tag of a name, empty for what has no name or one of no language
 */
public record Thing(String iri, String href, String label, Kind kind, String language) {

  /** Without a name of its own: called by its words or the end of its IRI. */
  public Thing(String iri, String href, String label, Kind kind) {
    this(iri, href, label, kind, "");
  }
}
