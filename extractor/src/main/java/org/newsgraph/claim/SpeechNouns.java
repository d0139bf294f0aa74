package org.newsgraph.claim;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.lexicon.LexiconFile;

/** The nouns of {@code fr/speech-nouns.tsv}: "annonce", "accusation", "rumeur". Thread-safe. */
final class SpeechNouns {

  /** How such a noun names its source and its content. */
  enum Form {
    PAR,
    AGAINST,
    CALL,
    CHARGE,
    OF,
    CLAUSE
  }

  /**
   * A noun of saying.
   *
   * @param act what one does by it
   * @param forms how it may stand
   */
  record Noun(Act act, Set<Form> forms) {}

  private final Map<String, Noun> nouns = new TreeMap<>();

  SpeechNouns() {
    for (LexiconFile.Row row : LexiconFile.read(SpeechNouns.class, "fr/speech-nouns.tsv")) {
      Set<Form> forms = EnumSet.noneOf(Form.class);
      row.list("forms").forEach(f -> forms.add(Form.valueOf(f.toUpperCase(Locale.ROOT))));
      nouns.put(
          row.get("noun"), new Noun(Act.valueOf(row.get("act").toUpperCase(Locale.ROOT)), forms));
    }
  }

  /** The noun of saying at token {@code i}, empty if none stands there. */
  Optional<Noun> at(Syntax s, int i) {
    return s.tagged(i, "NOUN") ? Optional.ofNullable(nouns.get(s.lemma(i))) : Optional.empty();
  }
}
