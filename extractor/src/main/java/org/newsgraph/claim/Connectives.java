package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;

/**
 * The words of {@code fr/answer-connectives.tsv}, which set a claim against another. Thread-safe.
 */
final class Connectives {

  /**
   * One of them.
   *
   * @param words what it consists of
   * @param answer how what follows bears on what was said before
   * @param withinSentence true if only a claim of the same sentence can be meant
   */
  record Connective(Phrase words, AnswerKind answer, boolean withinSentence) {}

  private final List<Connective> all = new ArrayList<>();

  Connectives() {
    for (LexiconFile.Row row : LexiconFile.read(Connectives.class, "fr/answer-connectives.tsv")) {
      all.add(
          new Connective(
              Phrase.of(row.get("words")),
              AnswerKind.valueOf(row.get("answer").toUpperCase(Locale.ROOT)),
              row.get("reach").equals("sentence")));
    }
  }

  /** The first one between the offsets {@code begin} and {@code end}, empty if there is none. */
  Optional<Connective> between(Syntax s, int begin, int end) {
    for (int i = 0; i < s.size(); i++) {
      if (s.begin(i) < begin || s.begin(i) >= end) {
        continue;
      }
      for (Connective connective : all) {
        if (connective.words().at(s, i)) {
          return Optional.of(connective);
        }
      }
    }
    return Optional.empty();
  }
}
