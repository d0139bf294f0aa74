package org.newsgraph.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.lexicon.LexiconFile;

/**
 * The words of {@code fr/evaluating-words.tsv}, which tell blame or praise where the verb does not:
 * "a exprimé son mécontentement", "juge cette loi injuste". Thread-safe.
 */
final class EvaluatingWords {

  // "leur vif et profond mécontentement"
  private static final int REACH = 5;

  private final Map<String, Act> nouns = new TreeMap<>();
  private final Map<String, Act> adjectives = new TreeMap<>();

  EvaluatingWords() {
    for (LexiconFile.Row row : LexiconFile.read(EvaluatingWords.class, "fr/evaluating-words.tsv")) {
      Act act = Act.valueOf(row.get("act").toUpperCase(Locale.ROOT));
      (row.get("as").equals("noun") ? nouns : adjectives).put(row.get("word"), act);
    }
  }

  /** The act of an object with such a word, empty if it has none. */
  Optional<Act> act(Passage p, Draft draft) {
    Syntax s = p.syntax();
    boolean judged = judges(s, draft);
    int begin = s.sentence().firstTokenIn(draft.content().get(0));
    int seen = 0;
    for (int i = begin; i >= 0 && i < s.size() && s.end(i) <= draft.cover().end(); i++) {
      Act act = judged ? adjective(s, i) : s.tagged(i, "NOUN") ? nouns.get(s.lemma(i)) : null;
      if (act != null) {
        return Optional.of(act);
      }
      if (!judged && seen++ > REACH) {
        break;
      }
    }
    return Optional.empty();
  }

  private Act adjective(Syntax s, int i) {
    return s.tagged(i, "ADJ", "VERB")
        ? adjectives.getOrDefault(s.lemma(i), adjectives.get(s.form(i)))
        : null;
  }

  private static boolean judges(Syntax s, Draft draft) {
    for (int i = 0; i < s.size() && draft.cue().isPresent(); i++) {
      if (draft.cue().get().contains(s.token(i).span()) && VerbClass.JUDGING.has(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
