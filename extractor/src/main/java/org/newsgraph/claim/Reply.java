package org.newsgraph.claim;

/**
 * That a claim answers something, before it is known what.
 *
 * @param kind how it bears on what it answers
 * @param ground what says so
 */
record Reply(AnswerKind kind, Ground ground) {

  /** What says that a claim is an answer, from the surest to the loosest. */
  enum Ground {
    /** The cue: "dément", "a confirmé", "rétorque". */
    CUE,
    /** The content, which denies or speaks of words said before: "Cette annonce relève …". */
    CONTENT,
    /** A word that sets it against what was said before: "mais", "de son côté". */
    CONNECTIVE
  }
}
