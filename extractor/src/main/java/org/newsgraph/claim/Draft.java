package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * A claim as a construction gives it, its source still words.
 *
 * @param construction what it was found by
 * @param sentence index of the sentence that holds the cue
 * @param content the pieces of the content
 * @param cue the reporting words, empty if none
 * @param source the words that name the speaker
 * @param act what the cue says the speaker does
 * @param hearsay true if the cue itself is in the conditional: "aurait proposé"
 * @param pastClause true for a que-clause under a past verb, where a simple conditional is the
 *     future in the past
 * @param negated true if the cue is negated
 * @param restsOn index of the draft on which it rests, -1 if none
 */
record Draft(
    Construction construction,
    int sentence,
    List<Span> content,
    Optional<Span> cue,
    SourceWords source,
    Act act,
    boolean hearsay,
    boolean pastClause,
    boolean negated,
    int restsOn) {

  Draft {
    content = List.copyOf(content);
  }

  Draft withAct(Act other) {
    return new Draft(
        construction, sentence, content, cue, source, other, hearsay, pastClause, negated, restsOn);
  }

  Draft restingOn(int other) {
    return new Draft(
        construction, sentence, content, cue, source, act, hearsay, pastClause, negated, other);
  }

  Draft withContent(List<Span> other) {
    return new Draft(
        construction, sentence, other, cue, source, act, hearsay, pastClause, negated, restsOn);
  }

  /** The smallest span over all pieces of the content. */
  Span cover() {
    return content.get(0).cover(content.get(content.size() - 1));
  }
}
