package org.newsgraph.event;

/** Whether an event happened, as far as the article goes. */
public enum EventStatus {
  FACT,
  ALLEGED,
  PLANNED,
  DENIED,
  NEGATED,
  POSSIBLE
}
