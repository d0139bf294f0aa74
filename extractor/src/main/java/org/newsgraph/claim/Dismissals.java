package org.newsgraph.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.text.Span;

/**
 * The nouns of {@code fr/dismissals.tsv}, by which somebody waves off what was said. Thread-safe.
 */
final class Dismissals {

  /** More characters than these say something of their own. */
  private static final int SHORT = 40;

  private final Map<String, AnswerKind> answers = new TreeMap<>();

  Dismissals() {
    for (LexiconFile.Row row : LexiconFile.read(Dismissals.class, "fr/dismissals.tsv")) {
      answers.put(row.get("noun"), AnswerKind.valueOf(row.get("answer").toUpperCase(Locale.ROOT)));
    }
  }

  /** True for words that call something such a thing: "il s'agit d'une calomnie". */
  boolean predicate(String words) {
    Matcher called = Wording.CALLED.in(words);
    return called.lookingAt() && answers.get(called.group(1).toLowerCase(Locale.ROOT)) != null;
  }

  // "il y a eu des « manipulations »" alleges them
  private static boolean told(Syntax s, Span cover) {
    int first = s.sentence().firstTokenIn(cover);
    return s.any(first, "il") && s.any(first + 1, "y");
  }

  /** How the content of {@code draft} waves off what was said, empty if it does not. */
  Optional<AnswerKind> in(Syntax s, Draft draft) {
    Span cover = draft.cover();
    if (cover.length() > SHORT || told(s, cover)) {
      return Optional.empty();
    }
    for (int i = 0; i < s.size(); i++) {
      AnswerKind kind = answers.get(s.lemma(i).toLowerCase(Locale.ROOT));
      if (kind != null && s.tagged(i, "NOUN") && cover.contains(s.token(i).span())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
