package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * The words that name a source at their place, before they are resolved to an entity.
 *
 * @param span all the words, empty if none are there
 * @param head the head word to resolve: the antecedent where the words are a relative pronoun
 * @param phrase the noun phrase around the head where that lies outside of the words: the
 *     antecedent with its adjectives; empty if it does not
 * @param agentless true where nobody is named and nobody is meant: "est accusé de"
 */
record SourceWords(
    Optional<Span> span, Optional<Span> head, Optional<Span> phrase, boolean agentless) {

  /** No words: the source is that of the claim before. */
  static final SourceWords CARRIED =
      new SourceWords(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Nobody in particular. */
  static final SourceWords NOBODY =
      new SourceWords(Optional.empty(), Optional.empty(), Optional.empty(), true);

  static SourceWords of(Span span, Span head) {
    return new SourceWords(Optional.of(span), Optional.of(head), Optional.empty(), false);
  }

  /** Words that stand for the noun phrase {@code phrase} elsewhere: a relative pronoun. */
  static SourceWords standingFor(Span span, Span head, Span phrase) {
    return new SourceWords(Optional.of(span), Optional.of(head), Optional.of(phrase), false);
  }
}
