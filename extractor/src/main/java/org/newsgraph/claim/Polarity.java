package org.newsgraph.claim;

/** Whether the content is affirmed or negated. */
public enum Polarity {
  POSITIVE,
  NEGATIVE
}
