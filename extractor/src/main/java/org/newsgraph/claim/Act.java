package org.newsgraph.claim;

/** What the speaker does by speaking. */
public enum Act {
  ASSERT,
  REPORT,
  ANNOUNCE,
  ALLEGE,
  ACCUSE,
  DENY,
  CONFIRM,
  DOWNPLAY,
  QUESTION,
  REQUEST,
  PROMISE,
  THREATEN,
  PRAISE,
  CRITICISE,
  ADMIT
}
