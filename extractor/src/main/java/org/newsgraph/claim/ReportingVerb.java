package org.newsgraph.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A reporting verb and the act it performs in each frame that it takes.
 *
 * @param name lemma, with "se " before it for a pronominal verb and further words behind it for a
 *     set phrase ("faire état")
 * @param acts by frame
 */
record ReportingVerb(String name, Map<Frame, Act> acts) {

  /** What a reporting verb takes as its content. */
  enum Frame {
    QUOTE,
    CLAUSE,
    INFINITIVE,
    OBJECT,
    OF,
    AGAINST,
    CHARGE,
    BLAME,
    CALL,
    LABEL,
    SELF,
    PREDICATE,
    JUDGEMENT,
    FINDING,
    FIGURE
  }

  ReportingVerb {
    acts = new EnumMap<>(acts);
  }

  /** The act in {@code frame}, empty if the verb does not take it. */
  Optional<Act> act(Frame frame) {
    return Optional.ofNullable(acts.get(frame));
  }

  /** True if a noun or adjective phrase may follow, which quote marks may open. */
  boolean takesPhrase() {
    return takes(Frame.OBJECT) || takes(Frame.PREDICATE) || takes(Frame.JUDGEMENT);
  }

  boolean takes(Frame frame) {
    return acts.containsKey(frame);
  }
}
