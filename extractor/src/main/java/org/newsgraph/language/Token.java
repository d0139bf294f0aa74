package org.newsgraph.language;

import org.newsgraph.text.Span;

/**
 * A word or mark of a sentence with its analysis, in Universal Dependencies terms.
 *
 * <p>Contractions stay one token: "du" is tagged {@code ADP} and hangs where its preposition would.
 *
 * @param span place in the article's text
 * @param form the token as written
 * @param tag universal part of speech, such as {@code NOUN}, {@code VERB}, {@code AUX}
 * @param lemma dictionary form in lower case (proper nouns keep their case); the form itself if
 *     unknown
 * @param morphology gender, number, person, mood, tense and verb form, as far as known
 * @param head index of the governing token in the sentence, -1 for the root
 * @param relation dependency relation to the head, such as {@code nsubj}, {@code nsubj:pass},
 *     {@code obl:agent}; {@code root} for the root
 */
public record Token(
    Span span,
    String form,
    String tag,
    String lemma,
    Morphology morphology,
    int head,
    String relation) {}
