package org.newsgraph.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.LexiconFile;

/** Nouns for people: those that are counted, those for offices, and those of a trade by ending. */
final class PeopleNouns {

  private static final Pattern TRADE =
      Pattern.compile(".{2,}(iste|ien|ienne|eur|euse|trice|logue|graphe|crate)");

  private final Set<String> listed = new HashSet<>();

  PeopleNouns() {
    for (LexiconFile.Row row : LexiconFile.read(PeopleNouns.class, "fr/counted-nouns.tsv")) {
      if (row.get("what").equals("people")) {
        listed.add(row.get("noun").toLowerCase(Locale.FRENCH));
      }
    }
    for (LexiconFile.Row row : LexiconFile.read(PeopleNouns.class, "fr/office-nouns.tsv")) {
      listed.add(row.get("noun"));
    }
  }

  /** True if {@code lemma} is known to be a noun for people. */
  boolean has(String lemma) {
    return listed.contains(lemma);
  }

  /** True also for a noun that looks like a trade: "astrophysicien", "dessinateur". */
  boolean maybe(String lemma) {
    return has(lemma) || TRADE.matcher(lemma).matches();
  }
}
