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
   * @param words in lower case
   * @param answer how what follows bears on what was said before
   * @param withinSentence true if only a claim of the same sentence can be meant
   */
  record Connective(String[] words, AnswerKind answer, boolean withinSentence) {}

  private final List<Connective> all = new ArrayList<>();

  Connectives() {
    for (LexiconFile.Row row : LexiconFile.read(Connectives.class, "fr/answer-connectives.tsv")) {
      all.add(
          new Connective(
              row.get("words").split(" |(?<=')"),
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
        if (at(s, i, connective.words())) {
          return Optional.of(connective);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean at(Syntax s, int i, String[] words) {
    for (int j = 0; j < words.length; j++) {
      if (!s.form(i + j).equals(words[j])) {
        return false;
      }
    }
    return true;
  }
}
