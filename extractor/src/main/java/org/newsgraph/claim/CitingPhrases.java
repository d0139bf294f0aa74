package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;

/** The phrases of {@code fr/citing-phrases.tsv}: "citant", "relayé par". Thread-safe. */
final class CitingPhrases {

  /**
   * A phrase found in a sentence.
   *
   * @param last its last token
   * @param inner true if the claim rests on the source named, false if that source relays it
   * @param endsInSource true if the last token is the noun that is the source itself
   */
  record Match(int last, boolean inner, boolean endsInSource) {}

  private record Phrase(String[] words, boolean inner, List<String> as) {}

  private final List<Phrase> phrases = new ArrayList<>();

  CitingPhrases() {
    for (LexiconFile.Row row : LexiconFile.read(CitingPhrases.class, "fr/citing-phrases.tsv")) {
      phrases.add(
          new Phrase(
              row.get("words").replace("'", "' ").split(" +"),
              row.get("direction").equals("inner"),
              row.list("as")));
    }
    phrases.sort((a, b) -> Integer.compare(b.words().length, a.words().length));
  }

  /** The longest phrase that begins at token {@code i}, empty if none does. */
  Optional<Match> at(Syntax s, int i) {
    for (Phrase phrase : phrases) {
      int last = match(s, phrase, i);
      if (last >= 0) {
        return Optional.of(new Match(last, phrase.inner(), phrase.as().contains("noun")));
      }
    }
    return Optional.empty();
  }

  // Last token of the phrase if it stands at token i, -1 if not.
  private static int match(Syntax s, Phrase phrase, int i) {
    String[] words = phrase.words();
    int j = i;
    for (int k = 0; k < words.length; k++) {
      boolean last = k == words.length - 1;
      int gap = 0;
      while (!same(s, j, words[k], last)
          && k > 0
          && gap < 6
          && s.tagged(j, "ADV", "ADP", "DET", "NOUN", "ADJ", "PRON")
          && words[k].equals("par")) {
        j++;
        gap++;
      }
      if (!same(s, j, words[k], last)) {
        return -1;
      }
      j++;
    }
    int verb = i;
    while (verb < j && !s.verb(verb)) {
      verb++;
    }
    if (words[words.length - 1].equals("par")) {
      return s.pastParticiple(i) && !s.finite(i) || s.tagged(i, "ADJ") ? j - 1 : -1;
    }
    boolean fits =
        phrase.as().isEmpty()
            || phrase.as().contains("noun")
            || phrase.as().contains("participle") && s.form(verb).endsWith("ant")
            || phrase.as().contains("relative") && s.any(i - 1, WordGroup.RELATIVE_SUBJECT);
    return fits ? j - 1 : -1;
  }

  private static boolean same(Syntax s, int i, String word, boolean last) {
    if (s.form(i).equals(word)) {
      return true;
    }
    if (s.lemma(i).equals(word)) {
      // "ont indiqué des sources médicales": the article is no preposition
      return last || !word.equals("de") || !s.any(i, "des");
    }
    return word.equals("se") && s.any(i, WordGroup.REFLEXIVE)
        || last && word.equals("de") && s.any(i, WordGroup.OF)
        || last && word.equals("à") && s.any(i, WordGroup.TO);
  }
}
