package org.newsgraph.event;

import java.util.List;

/**
 * The mentions of happenings in an article, in the order of the text.
 *
 * @param listed those that the trigger lexicon knows
 * @param further those that only the learned weights speak for, see {@link FurtherWords}
 * @param trees the sentences in which they were sought
 */
record Mentions(List<EventMention> listed, List<EventMention> further, List<Tree> trees) {

  Mentions {
    listed = List.copyOf(listed);
    further = List.copyOf(further);
    trees = List.copyOf(trees);
  }
}
