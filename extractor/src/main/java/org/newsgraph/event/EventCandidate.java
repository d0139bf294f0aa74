package org.newsgraph.event;

import java.util.List;
import org.newsgraph.text.Span;

/**
 * What may be a newsworthy happening, for training.
 *
 * @param type its class
 * @param triggers the words that name it, the most informative first; at least one
 * @param signs the lines of {@code salience.tsv} that hold of it
 */
public record EventCandidate(EventType type, List<Span> triggers, List<String> signs) {

  public EventCandidate {
    triggers = List.copyOf(triggers);
    signs = List.copyOf(signs);
  }
}
