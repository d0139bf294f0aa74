package org.newsgraph.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.lexicon.LexiconFile;

/** The nouns of {@code fr/speaker-nouns.tsv}: what can speak without a name. Thread-safe. */
final class SpeakerNouns {

  /** What a speaker noun denotes. */
  enum What {
    PERSON,
    BODY,
    DOCUMENT,
    /** What somebody said: "les déclarations de X" speak with the voice of X. */
    WORDS
  }

  /**
   * A speaker noun.
   *
   * @param noun lemma, of several words for a compound
   * @param kind for whom such a speaker speaks when named
   * @param unnamed the same when not named
   * @param what what it denotes
   */
  record Noun(String noun, SourceKind kind, SourceKind unnamed, What what) {}

  private final Map<String, Noun> nouns = new TreeMap<>();

  SpeakerNouns() {
    for (LexiconFile.Row row : LexiconFile.read(SpeakerNouns.class, "fr/speaker-nouns.tsv")) {
      nouns.putIfAbsent(
          row.get("noun"),
          new Noun(
              row.get("noun"),
              kind(row.get("kind")),
              kind(row.get("unnamed")),
              What.valueOf(row.get("what").toUpperCase(Locale.ROOT))));
    }
  }

  /** The longest noun of the list that begins at token {@code i}, empty if none does. */
  Optional<Noun> at(Syntax s, int i) {
    String words = "";
    String singular = "";
    Noun best =
        find(s.lemma(i).toLowerCase(Locale.ROOT)).orElseGet(() -> find(s.form(i)).orElse(null));
    for (int j = i; j < Math.min(s.size(), i + 5); j++) {
      singular = j == i ? s.lemma(i).toLowerCase(Locale.ROOT) : singular + " " + s.form(j);
      best = find(singular).orElse(best);
      words = words.isEmpty() || words.endsWith("'") ? words + s.form(j) : words + " " + s.form(j);
      best = find(words).orElse(best);
    }
    return Optional.ofNullable(best);
  }

  /** The noun with which {@code words} begin, such as a role label or a name; empty if none. */
  Optional<Noun> of(String words) {
    String left = words.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    left = left.substring(Wording.LEADING.beginning(left));
    while (!left.isEmpty()) {
      Optional<Noun> noun = find(left);
      if (noun.isPresent()) {
        return noun;
      }
      int cut = Math.max(left.lastIndexOf(' '), left.lastIndexOf('\''));
      left = cut < 0 ? "" : left.substring(0, cut);
    }
    return Optional.empty();
  }

  // "ex-", "vice-" and "sous-" change nothing about who may speak.
  private Optional<Noun> find(String prefixed) {
    String word = prefixed.replaceFirst("^(ex|vice|sous|co)-", "");
    Noun noun = nouns.get(word);
    return Optional.ofNullable(
        noun == null && word.endsWith("s")
            ? nouns.get(word.substring(0, word.length() - 1))
            : noun);
  }

  private static SourceKind kind(String word) {
    return SourceKind.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
