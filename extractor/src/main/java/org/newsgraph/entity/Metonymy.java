package org.newsgraph.entity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.Sentence;
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
    PASSIVE,
    OBJECT,
    A,
    AVEC,
    ENTRE,
    DE
  }

  private static final Set<String> ARTICLES = Set.of("le", "la", "l", "les");

  private final Map<Slot, Set<String>> cues = new EnumMap<>(Slot.class);

  Metonymy() {
    for (Row row : LexiconFile.read(Metonymy.class, "fr/metonymy-cues.tsv")) {
      Slot slot = Slot.valueOf(row.get("slot").toUpperCase(Locale.ROOT));
      cues.computeIfAbsent(slot, k -> new HashSet<>()).addAll(row.list("lemmas"));
    }
  }

  /**
   * True if the name from token {@code first} to {@code last} stands for its institution.
   *
   * @param building true if the name is a building's: it speaks, but is never a partner's territory
   */
  boolean standsForInstitution(Line line, int first, int last, boolean building) {
    int before = first - 1;
    boolean article = ARTICLES.contains(line.word(before));
    if (article) {
      before--;
    }
    String word = line.word(before);
    return switch (word) {
      case "selon" -> true;
      case "apres" -> line.word(before - 1).equals("d");
      case "pour" -> isSentenceOpening(line, before) && line.form(last + 1).equals(",");
      case "par" -> isParticiple(line, before - 1);
      case "a", "au", "aux" -> isAddressed(line, before, last);
      case "de", "du", "des", "d" -> isPossessor(line, before, building);
      case "avec" -> governs(line, before, Slot.AVEC, 3);
      case "entre" -> governs(line, before, Slot.ENTRE, 3);
      case "et", "ou", "ni", "comme" ->
          isConjunct(line, before, building) || isSubject(line, first, last);
      default -> {
        if (line.tag(before).equals("ADP")) {
          yield article == false && isInverted(line, before, first);
        }
        yield isSubject(line, first, last)
            || isInverted(line, before, first)
            || isObject(line, before);
      }
    };
  }

  private static boolean isSentenceOpening(Line line, int i) {
    return i == 0 || line.isPunctuation(i - 1);
  }

  private static boolean isParticiple(Line line, int i) {
    int at = line.tag(i).equals("ADV") ? i - 1 : i;
    if (at < 0) {
      return false;
    }
    // "accordée par Berlin"; participles are often tagged as adjectives.
    return line.token(at).morphology().verbForm().equals("Part")
        || line.word(at).matches(".*(e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|ites|ert|erte)")
            && (line.tag(at).equals("VERB") || line.tag(at).equals("ADJ"));
  }

  /** "a dit à Moscou que", "répond-on à Paris", "à l'intention de" is left to the noun. */
  private boolean isAddressed(Line line, int preposition, int last) {
    if (isImpersonalSpeech(line, preposition)) {
      return true;
    }
    int verb = preposition - 1;
    if (line.tag(verb).equals("ADV")) {
      verb--;
    }
    if (verb < 0 || !cues.get(Slot.A).contains(line.token(verb).lemma())) {
      return false;
    }
    String after = line.word(last + 1);
    return after.equals("de")
        || after.equals("d")
        || after.equals("que")
        || after.equals("qu")
        || !line.word(preposition + 1).isEmpty() && ARTICLES.contains(line.word(preposition + 1));
  }

  /** "répond-on à Paris", "où l'on assure", "s'étrangle-t-on rue de Grenelle". */
  private static boolean isImpersonalSpeech(Line line, int before) {
    int i = before;
    if (line.word(i).equals("a") || line.word(i).equals("au")) {
      i--;
    }
    if (line.tag(i).equals("ADV")) {
      i--;
    }
    return line.word(i).equals("on") && i > 0 || line.word(i).endsWith(" on");
  }

  private boolean isPossessor(Line line, int preposition, boolean building) {
    String noun = line.word(preposition - 1);
    if (noun.equals("intention") || noun.equals("adresse")) {
      return true;
    }
    if (noun.equals("part") && line.word(preposition - 2).equals("la")) {
      return true;
    }
    int at = preposition - 1;
    int steps = line.tag(at).equals("ADJ") ? 1 : 0;
    at -= steps;
    return at >= 0
        && line.tag(at).equals("NOUN")
        && cues.get(Slot.DE).contains(line.token(at).lemma())
        && (building || steps == 0 || true);
  }

  private boolean governs(Line line, int preposition, Slot slot, int reach) {
    for (int i = preposition - 1; i >= 0 && i >= preposition - reach; i--) {
      if (line.isPunctuation(i) && !line.form(i).equals("\"")) {
        return false;
      }
      if (cues.get(slot).contains(line.token(i).lemma())) {
        return true;
      }
      if (line.tag(i).equals("NOUN")) {
        return false;
      }
    }
    return false;
  }

  private boolean isConjunct(Line line, int conjunction, boolean building) {
    int i = conjunction - 1;
    if (line.form(i).equals(",")) {
      i--;
    }
    Reference other = line.nameAt(i);
    return other != null && standsForInstitution(line, other.first(), other.last(), building);
  }

  private boolean isSubject(Line line, int first, int last) {
    Sentence sentence = line.sentence();
    int head = sentence.headOf(line.span(first, last));
    int verb = -1;
    if (head >= 0) {
      int subject = head;
      if (sentence.is(subject, "conj")) {
        subject = line.token(subject).head();
      }
      if (subject >= 0 && sentence.is(subject, "nsubj")) {
        verb = line.token(subject).head();
        if (sentence.is(subject, "nsubj:pass")) {
          return cues.get(Slot.PASSIVE).contains(line.token(verb).lemma());
        }
      }
    }
    int next = verbAfter(line, last + 1);
    if (next >= 0 && (verb < 0 || verb < first || !isVerb(line, verb))) {
      verb = next;
    }
    return verb >= 0 && acts(line, verb);
  }

  private boolean acts(Line line, int verb) {
    String lemma = line.token(verb).lemma();
    if (isPassive(line, verb)) {
      return cues.get(Slot.PASSIVE).contains(lemma);
    }
    return cues.get(Slot.SUBJECT).contains(lemma);
  }

  /** "est accusée", "ayant été averti": a participle after a form of être that is no reflexive. */
  private static boolean isPassive(Line line, int verb) {
    if (!isParticiple(line, verb)) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
      String lemma = line.token(i).lemma();
      if (lemma.equals("être")) {
        return !line.word(i - 1).equals("s") && !line.word(i - 1).equals("se");
      }
      if (!line.tag(i).equals("ADV")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerb(Line line, int i) {
    return line.tag(i).equals("VERB") || line.tag(i).equals("AUX");
  }

  /** The main verb of the verb group that follows directly, past a relative clause; -1 if none. */
  private static int verbAfter(Line line, int from) {
    int i = from;
    if (line.form(i).equals(",")) {
      // "Athènes, de son côté, dit", "Damas, qui compte, a parlé": look behind the second comma.
      int close = i + 1;
      while (close < line.size() && close < i + 25 && !line.form(close).equals(",")) {
        close++;
      }
      i = line.form(close).equals(",") ? close + 1 : i;
    }
    int verb = -1;
    for (int steps = 0; steps < 8 && i < line.size(); steps++, i++) {
      String tag = line.tag(i);
      if (tag.equals("AUX") || tag.equals("VERB")) {
        boolean first = verb < 0;
        if (!first || !line.token(i).morphology().verbForm().equals("Inf")) {
          verb = i;
        }
        if (tag.equals("VERB")) {
          return verb;
        }
      } else if (!tag.equals("ADV") && !tag.equals("PRON") && !line.form(i).equals("\"")) {
        // "se dit prête", "n'en pas moins convoqué"
        return verb;
      } else if (line.word(i).equals("qui")
          || line.word(i).equals("que")
          || line.word(i).equals("dont")) {
        return -1;
      }
    }
    return verb;
  }

  /** "annonce Paris", "affirme de son côté Moscou": a finite verb right before the name. */
  private boolean isInverted(Line line, int before, int first) {
    if (isImpersonalSpeech(line, before)) {
      return true;
    }
    int i = before;
    if (i < 0 || !line.tag(i).equals("VERB")) {
      return false;
    }
    boolean opened = false;
    for (int k = i - 1; k >= 0 && k >= i - 3 && !opened; k--) {
      opened = line.isPunctuation(k) || line.word(k).equals("comme") || line.word(k).equals("que");
    }
    return opened && first > 0 && cues.get(Slot.SUBJECT).contains(line.token(i).lemma());
  }

  private boolean isObject(Line line, int before) {
    return before >= 0
        && isVerb(line, before)
        && cues.get(Slot.OBJECT).contains(line.token(before).lemma());
  }

  /** The lemmas of the verbs that an institution can be the subject of. */
  List<String> subjectVerbs() {
    return List.copyOf(cues.get(Slot.SUBJECT));
  }
}
