package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.LexiconFile;

/** Verbs that a tagger takes for nouns: {@code fr/verb-homographs.tsv}. Thread-safe. */
final class VerbHomographs {

  private final Map<String, String> verbs = new TreeMap<>();

  VerbHomographs() {
    for (LexiconFile.Row row : LexiconFile.read(VerbHomographs.class, "fr/verb-homographs.tsv")) {
      verbs.put(row.get("form"), row.get("verb"));
    }
  }

  /** The lemma of token {@code i} if it is such a verb in spite of its tag, empty if not. */
  Optional<String> verb(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    String form = token.form().toLowerCase(Locale.ROOT);
    if (i > 0 && sentence.tokens().get(i - 1).form().matches("(?i)s['’]")) {
      // "s'indigne", where "indigne" alone is an adjective
      Optional<String> pronominal = Optional.ofNullable(verbs.get("s'" + form));
      if (pronominal.isPresent() && !token.tag().equals("VERB")) {
        return pronominal;
      }
    }
    String lemma = verbs.get(form);
    if (lemma != null && token.tag().equals("VERB") && !token.lemma().equals(lemma)) {
      // "font" is "faire" far more often than "fondre".
      return Optional.of(lemma);
    }
    if (lemma == null || token.tag().equals("VERB") || token.tag().equals("AUX") || i == 0) {
      return Optional.empty();
    }
    String before = sentence.tokens().get(i - 1).tag();
    String after = i + 1 < sentence.tokens().size() ? sentence.tokens().get(i + 1).tag() : "";
    if (before.equals("ADJ") && List.of("DET", "ADV", "SCONJ").contains(after)) {
      // "l'association Rivières vivantes réclame la saisine"
      return Optional.of(lemma);
    }
    if (before.equals("AUX") && lemma.equals("dire")) {
      // "s'est dit prêt"
      return Optional.of(lemma);
    }
    boolean noun =
        before.equals("DET")
            || before.equals("ADP")
            || before.equals("NUM")
            || before.equals("ADJ")
            || before.equals("AUX");
    return noun ? Optional.empty() : Optional.of(lemma);
  }
}
