package org.newsgraph.claim;

import java.util.List;

/** A way in which a reporting verb gives its content and its source. */
interface VerbConstruction {

  /** The claims that {@code cue} makes in this way, one a speaker; empty if it is not this way. */
  List<Draft> match(Passage passage, Cue cue);
}
