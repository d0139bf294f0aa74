package org.newsgraph.rdf;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.event.Affirmative;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.text.Span;

/**
 * Takes the capital off words that have it only because they begin their sentence: a label stands
 * elsewhere. "Des témoins" become "des témoins", "Herman Granados" keeps his.
 */
final class SentenceCase {

  private static final Set<String> NAMES = Set.of("PROPN", "X");

  /** Nouns too: "Américains" are so called in the midst of a sentence. */
  private static final Set<String> NAMES_AND_NOUNS = Set.of("PROPN", "X", "NOUN", "ADJ");

  private final Analysis analysis;

  SentenceCase(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Words that describe somebody, at {@code span}; those that begin with a noun stay. */
  String description(Span span) {
    return words(span, NAMES_AND_NOUNS);
  }

  /** Words that say what happens, at {@code span}, without a negation in them. */
  String trigger(Span span) {
    return Affirmative.of(words(span, NAMES));
  }

  private String words(Span span, Set<String> kept) {
    String words = span.of(analysis.text());
    return analysis
        .sentenceAt(span)
        .filter(sentence -> isFirst(span, sentence, kept))
        .map(sentence -> words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1))
        .orElse(words);
  }

  /** Marks before it, such as an opening quotation mark, do not count. */
  private static boolean isFirst(Span span, Sentence sentence, Set<String> kept) {
    for (Token token : sentence.tokens()) {
      if (token.span().begin() == span.begin()) {
        boolean acronym = token.form().chars().filter(Character::isUpperCase).count() > 1;
        return !kept.contains(token.tag()) && !acronym;
      }
      if (!token.tag().equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }
}
