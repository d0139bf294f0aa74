package org.newsgraph.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;

/** The verbs and nouns that carry an event noun, from {@code fr/support-verbs.tsv}. */
final class SupportVerbs {

  /** What the verb makes of its subject and object. */
  enum Kind {
    CARRY,
    ANNOUNCE,
    HIT,
    UNDERGO,
    JUDGE,
    ENTRUST,
    BESTOW,
    GATHER,
    SHAKE,
    CHANGE,
    NOUN
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  SupportVerbs() {
    for (LexiconFile.Row row : LexiconFile.read(SupportVerbs.class, "fr/support-verbs.tsv")) {
      kinds.put(row.get("lemma"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
  }

  /** The kind of the verb, empty if it carries no event noun. */
  Optional<Kind> kind(String lemma) {
    return Optional.ofNullable(kinds.get(lemma));
  }

  /** True if the verb is of this kind. */
  boolean is(String lemma, Kind kind) {
    return kinds.get(lemma) == kind;
  }

  /** True if who does the verb to "son départ" is who leaves: "annoncer", not "accepter". */
  boolean isOwnDeed(String lemma) {
    boolean own = isSupport(lemma) || kinds.get(lemma) == Kind.CHANGE;
    return own && kinds.get(lemma) != Kind.HIT && !WordGroup.RESPONSE.has(lemma);
  }

  /**
   * True if who does the verb does what its object names.
   *
   * @param deed true if who announces or plans it does not count as doing it
   */
  boolean carries(String lemma, boolean deed) {
    Kind kind = kinds.get(lemma);
    return kind == Kind.CARRY || kind == Kind.ANNOUNCE && !deed;
  }

  /** True if the verb only carries an event noun and says little itself. */
  boolean isSupport(String lemma) {
    return kinds.containsKey(lemma)
        && kinds.get(lemma) != Kind.SHAKE
        && kinds.get(lemma) != Kind.CHANGE;
  }
}
