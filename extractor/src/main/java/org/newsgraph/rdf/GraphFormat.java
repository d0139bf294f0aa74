package org.newsgraph.rdf;

/** The formats in which graphs are written. */
public enum GraphFormat {
  /** Turtle 1.2, for reading: all articles in one graph, their names left out. */
  TURTLE,
  /** TriG 1.2, for reading: a named graph for each article. */
  TRIG,
  /** N-Quads 1.2, for loading and comparing: the lines of an article are sorted. */
  NQUADS,
  /**
   * JSON-LD 1.1: an array with an object for each article. It has no RDF 1.2, so statements are
   * reified.
   */
  JSONLD
}
