package org.newsgraph.entity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Tells where the name of a capital, a country or a palace stands for the institution.
 *
 * <p>Decides by the slot that the name fills and the word that opens the slot: "Washington a dit",
 * "selon Paris", "un accord entre Moscou et Pékin", but "à Washington", "en Syrie", "la frontière
 * entre la Russie et l'Ukraine".
 */
final class Metonymy {

  private enum Slot {
    SUBJECT,
    MODAL,
    INTENT,
    PASSIVE,
    WAY,
    OBJECT,
    A,
    AVEC,
    ENTRE,
    DE
  }

  private static final Set<String> ARTICLES = WordClasses.of("articles");

  private static final Set<String> CONTENT = WordClasses.of("content-openings");

  /** "De la part de Paris". */
  private static final Set<String> FOR = WordClasses.of("nouns-of-address");

  private static final Set<String> DAYS = WordClasses.of("days");

  /** How far from a preposition its governor may stand. */
  private static final int REACH = 4;

  private final Map<Slot, Set<String>> cues = new EnumMap<>(Slot.class);
  private final VerbGroups verbs = new VerbGroups();

  Metonymy() {
    for (Row row : LexiconFile.read(Metonymy.class, "fr/metonymy-cues.tsv")) {
      Slot slot = Slot.valueOf(row.get("slot").toUpperCase(Locale.ROOT));
      cues.computeIfAbsent(slot, k -> new HashSet<>()).addAll(row.list("lemmas"));
    }
  }

  /** True if the name from token {@code first} to {@code last} stands for its institution. */
  boolean standsForInstitution(Line line, int first, int last) {
    int before = first - 1;
    if (ARTICLES.contains(line.word(before))) {
      before--;
    }
    return switch (line.word(before)) {
      case "selon" -> true;
      case "apres" -> line.word(before - 1).equals("d");
      case "pour" -> isOpening(line, before) && line.form(last + 1).equals(",");
      case "par" -> isAgent(line, before);
      case "a", "au", "aux" -> isAddressed(line, before, last);
      case "de", "du", "des", "d" -> isPossessor(line, before);
      case "avec" -> governs(line, before, Slot.AVEC);
      case "entre" -> governs(line, before, Slot.ENTRE);
      case "et", "ou", "ni", "que" ->
          isConjunct(line, before) || !isPartOfList(line, before) && isSubject(line, first, last);
      default ->
          isInverted(line, before)
              || isObject(line, before)
              || !line.tag(before).equals("ADP")
                  && !line.tag(before).equals("VERB")
                  && isSubject(line, first, last);
    };
  }

  /** True if the subject at token {@code i} does what only persons and institutions do. */
  boolean acts(Line line, int i) {
    return isSubject(line, i, i);
  }

  private boolean has(Slot slot, Line line, int i) {
    if (i < 0 || i >= line.size()) {
      return false;
    }
    boolean noun =
        line.tag(i).equals("NOUN")
            && (slot == Slot.SUBJECT || slot == Slot.INTENT || slot == Slot.A);
    // "compte" tagged as a noun may be the verb.
    return cues.get(slot).contains(line.token(i).lemma())
        || noun && cues.get(slot).contains(line.form(i) + "r")
        || noun && line.form(i).equals("dit");
  }

  private static boolean isOpening(Line line, int i) {
    return i == 0 || line.isPunctuation(i - 1);
  }

  /** "confirmée lundi par Berlin", but not "passé par Berlin". */
  private boolean isAgent(Line line, int par) {
    for (int i = par - 1; i >= 0 && i >= par - REACH - 1 && !line.isPunctuation(i); i--) {
      if (verbs.isParticiple(line, i)) {
        return !has(Slot.WAY, line, i);
      }
    }
    return false;
  }

  /** "a dit à Moscou de", "répond-on à Paris". */
  private boolean isAddressed(Line line, int preposition, int last) {
    if (isImpersonalSpeech(line, preposition - 1)) {
      return true;
    }
    int verb = line.tag(preposition - 1).equals("ADV") ? preposition - 2 : preposition - 1;
    if (!has(Slot.A, line, verb)) {
      return false;
    }
    // A city may be where it was said, a country with its article is spoken to.
    return CONTENT.contains(line.word(last + 1)) || ARTICLES.contains(line.word(preposition + 1));
  }

  /** "répond-on", "nuance-t-on toutefois": whoever speaks so speaks for the house. */
  private static boolean isImpersonalSpeech(Line line, int before) {
    int i = line.tag(before).equals("ADV") ? before - 1 : before;
    String word = line.word(i);
    return i > 0 && (word.equals("on") && line.tag(i - 1).equals("VERB") || word.endsWith("t on"));
  }

  private boolean isPossessor(Line line, int preposition) {
    int noun = preposition - 1;
    while (noun > 0 && (line.tag(noun).equals("ADJ") || verbs.isParticiple(line, noun))) {
      noun--;
    }
    // "la cour d'appel de Paris"
    boolean inside = line.word(noun - 1).equals("d");
    return FOR.contains(line.word(noun - 1) + " " + line.word(noun))
        || line.tag(noun).equals("NOUN") && has(Slot.DE, line, noun) && !inside;
  }

  private boolean governs(Line line, int preposition, Slot slot) {
    for (int i = preposition - 1; i >= 0 && i >= preposition - REACH; i--) {
      if (line.isPunctuation(i)) {
        return false;
      }
      if (has(slot, line, i)) {
        return true;
      }
      if (line.tag(i).equals("NOUN")) {
        return false;
      }
    }
    return false;
  }

  /** "les relations entre N'Djamena et Bruxelles": the list hangs by its first member. */
  private static boolean isPartOfList(Line line, int conjunction) {
    Reference other = line.nameAt(conjunction - 1);
    if (other == null) {
      return false;
    }
    int before = other.first() - 1;
    before = ARTICLES.contains(line.word(before)) ? before - 1 : before;
    return line.tag(before).equals("ADP");
  }

  private boolean isConjunct(Line line, int conjunction) {
    int i = conjunction - 1;
    // "ainsi que l'Élysée"
    i = line.word(i).equals("ainsi") ? i - 1 : i;
    i = line.form(i).equals(",") ? i - 1 : i;
    Reference other = line.nameAt(i);
    return other != null && standsForInstitution(line, other.first(), other.last());
  }

  private boolean isSubject(Line line, int first, int last) {
    int verb = verbs.verbOf(line, first, last);
    if (verb < 0) {
      return false;
    }
    if (verbs.isPassive(line, verb)) {
      return has(Slot.PASSIVE, line, verb);
    }
    int infinitive = verbs.infinitiveAfter(line, verb);
    return has(Slot.SUBJECT, line, verb)
        || infinitive >= 0 && has(Slot.INTENT, line, verb)
        || infinitive >= 0 && has(Slot.MODAL, line, verb) && has(Slot.SUBJECT, line, infinitive);
  }

  /**
   * "annonce Paris", "a fait savoir Matignon": speech right before the name. Not "deux explosions
   * ont frappé Bruxelles", where the verb has a subject of its own.
   */
  private boolean isInverted(Line line, int before) {
    if (isImpersonalSpeech(line, before)) {
      return true;
    }
    // "a fait savoir jeudi le palais Chigi"
    int verb =
        DAYS.contains(line.word(before)) || line.tag(before).equals("ADV") ? before - 1 : before;
    if (!line.tag(verb).equals("VERB") || !has(Slot.SUBJECT, line, verb)) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && i >= verb - REACH; i--) {
      if (line.isPunctuation(i) || line.word(i).equals("comme") || line.word(i).equals("que")) {
        return true;
      }
      if (line.tag(i).equals("NOUN") || line.tag(i).equals("PROPN")) {
        return false;
      }
    }
    return false;
  }

  private boolean isObject(Line line, int before) {
    return line.tag(before).equals("VERB") && has(Slot.OBJECT, line, before);
  }
}
