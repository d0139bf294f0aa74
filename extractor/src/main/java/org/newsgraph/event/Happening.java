package org.newsgraph.event;

import java.util.List;

/**
 * What may be a newsworthy happening: its mentions, and what speaks for and against it.
 *
 * @param mentions in the order of the text, at least one
 * @param best the mention that names it best
 * @param signs of the best mention and of all together, see {@link Salience}
 * @param probability from 0 to 1, that a reader would list it
 */
record Happening(
    List<EventMention> mentions, EventMention best, List<String> signs, double probability) {

  Happening {
    mentions = List.copyOf(mentions);
    signs = List.copyOf(signs);
  }
}
