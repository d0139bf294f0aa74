package org.newsgraph.language;

import org.newsgraph.text.Span;

/**
 * What a word is in its sentence.
 *
 * @param tag universal part of speech, such as {@code NOUN}; contractions such as "du" are {@code
 *     ADP}
 * @param lemma dictionary form in lower case (proper nouns keep their case); the form if unknown
 * @param morphology the inflection as far as known
 */
public record Reading(String tag, String lemma, Morphology morphology) {

  /** The token at {@code span} that is read like this and hangs on {@code head}. */
  Token token(Span span, String form, int head, String relation) {
    return new Token(span, form, tag, lemma, morphology, head, relation);
  }
}
