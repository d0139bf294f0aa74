package org.newsgraph.claim;

/** How a claim bears on the claim it answers. */
public enum AnswerKind {
  DISPUTES,
  CONFIRMS,
  QUALIFIES
}
