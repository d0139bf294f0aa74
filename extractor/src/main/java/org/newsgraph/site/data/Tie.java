package org.newsgraph.site.data;

import org.apache.jena.graph.Node;

/**
 * That an event, a claim or a function ties two entities.
 *
 * @param source from whom it goes out
 * @param target to whom
 * @param kind {@code event} where the class of the event says what it is, or else what {@link
 *     Relation#type} says
 * @param via the event, claim or membership
 */
record Tie(Node source, Node target, String kind, Node via) {

  /** Of an event in which both take part. */
  static final String EVENT = "event";
}
