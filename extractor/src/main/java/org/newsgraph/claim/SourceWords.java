package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * The words that name a source at their place, before they are resolved to an entity.
 *
 * @param span all the words, empty if none are there
 * @param head the head word to resolve: the antecedent where the words are a relative pronoun
 * @param agentless true where nobody is named and nobody is meant: "est accusé de"
 */
record SourceWords(Optional<Span> span, Optional<Span> head, boolean agentless) {

  /** No words: the source is that of the claim before. */
  static final SourceWords CARRIED = new SourceWords(Optional.empty(), Optional.empty(), false);

  /** Nobody in particular. */
  static final SourceWords NOBODY = new SourceWords(Optional.empty(), Optional.empty(), true);

  static SourceWords of(Span span, Span head) {
    return new SourceWords(Optional.of(span), Optional.of(head), false);
  }
}
