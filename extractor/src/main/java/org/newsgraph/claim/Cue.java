package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * A reporting verb at its place in a sentence.
 *
 * @param verb what it is
 * @param group the verb with its auxiliaries
 * @param last last token of the cue: behind the verb in a set phrase ("a fait état")
 */
record Cue(ReportingVerb verb, VerbGroup group, int last) {

  Optional<Span> span(Syntax s) {
    return Optional.of(s.span(group.first(), last));
  }

  int at() {
    return group.verb();
  }
}
