package org.newsgraph.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.Morphology;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.text.Span;

/**
 * Finds the tense of the verb that governs a time expression. Thread-safe.
 *
 * <p>The tree says which verb governs; without one it is the nearest. The tense is then read from
 * the verb group, "devraient être connus" as a whole, since taggers err less on a group than a
 * parser does on its attachment.
 */
final class TenseFinder {

  /** How far up the tree, or along a sentence without one, a verb is looked for. */
  private static final int STEPS = 12;

  /** How many words a verb group may have. */
  private static final int GROUP = 7;

  private static final Set<String> INSIDE = Set.of("AUX", "VERB", "ADV", "PRON", "PART");

  private final Map<String, Set<String>> cues = new HashMap<>();

  TenseFinder() {
    for (LexiconFile.Row row : LexiconFile.read(TenseFinder.class, "fr/tense-cues.tsv")) {
      cues.computeIfAbsent(row.get("kind"), k -> new HashSet<>()).add(row.get("lemma"));
    }
  }

  /** The tense that governs {@code place} in {@code sentence}, unknown if it has no verb. */
  Tense of(Sentence sentence, Span place) {
    List<Token> tokens = sentence.tokens();
    int at = first(tokens, place);
    if (at < 0) {
      return Tense.UNKNOWN;
    }
    int verb = at;
    for (int step = 0; step < STEPS && verb >= 0; step++) {
      if (isVerb(tokens.get(verb))) {
        return tense(tokens, verb, 0);
      }
      verb = tokens.get(verb).head();
    }
    return nearest(tokens, at);
  }

  /** Binary search: sentences of a bad text may have thousands of tokens. */
  private static int first(List<Token> tokens, Span place) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= place.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < tokens.size() && tokens.get(low).span().overlaps(place) ? low : -1;
  }

  /** Without a tree, the verb next to the expression decides, the one before it first. */
  private Tense nearest(List<Token> tokens, int at) {
    for (int d = 1; d <= 2 * STEPS; d++) {
      for (int i : new int[] {at - d, at + d}) {
        if (i >= 0 && i < tokens.size() && isVerb(tokens.get(i)) && !isFrom(tokens, i)) {
          // To the right the group ends further on: "mercredi, il sera jugé".
          return tense(tokens, i > at ? last(tokens, i) : i, 0);
        }
      }
    }
    return Tense.UNKNOWN;
  }

  /** "à partir de" leaves for nowhere. */
  private static boolean isFrom(List<Token> tokens, int i) {
    return tokens.get(i).lemma().equals("partir")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).lemma().equals("de");
  }

  private int last(List<Token> tokens, int verb) {
    int last = verb;
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + GROUP); i++) {
      if (!INSIDE.contains(tokens.get(i).tag())) {
        break;
      }
      last = isVerb(tokens.get(i)) ? i : last;
    }
    return last;
  }

  /** The tense of the verb group that ends with {@code verb}. */
  private Tense tense(List<Token> tokens, int verb, int depth) {
    int begin = verb;
    for (int i = verb - 1; i >= Math.max(0, verb - GROUP); i--) {
      if (!INSIDE.contains(tokens.get(i).tag()) || isFinite(tokens.get(begin))) {
        break;
      }
      begin = isVerb(tokens.get(i)) ? i : begin;
    }
    Token leading = tokens.get(begin);
    Token main = tokens.get(verb);
    if (isFinite(leading)) {
      return begin == verb ? simple(leading) : compound(leading, tokens, begin, main);
    }
    if (leading.morphology().verbForm().equals("Inf")) {
      boolean perfect = begin < verb && isAuxiliary(leading) && isParticiple(main);
      return perfect && leading.lemma().equals("avoir")
          ? Tense.PAST
          : infinitive(tokens, begin, depth);
    }
    return isPlanned(main) ? Tense.FUTURE : Tense.PAST;
  }

  /** "a démenti", "sera jugé", "est attendu", "devrait être jugé", "a dû partir". */
  private Tense compound(Token leading, List<Token> tokens, int begin, Token main) {
    Morphology morphology = leading.morphology();
    if (morphology.tense().equals("Fut") || isFuture(leading) || isModal(leading)) {
      return Tense.FUTURE;
    }
    Token next = tokens.get(begin + 1);
    boolean modalPast = isAuxiliary(leading) && isParticiple(next) && isModal(next);
    if (!modalPast && isPlanned(main) && leading.lemma().equals("être")) {
      return Tense.FUTURE;
    }
    // "est suspendu" tells of now, "est mort" of then: the form alone does not say.
    boolean present = leading.lemma().equals("être") && morphology.tense().equals("Pres");
    boolean perfect =
        cues.get("moved").contains(main.lemma())
            || next.lemma().equals("être")
            || begin > 0 && cues.get("reflexive").contains(tokens.get(begin - 1).lemma());
    return present && !perfect ? Tense.PRESENT : Tense.PAST;
  }

  private Tense simple(Token verb) {
    Morphology morphology = verb.morphology();
    if (morphology.mood().equals("Cnd")) {
      return Tense.FUTURE;
    }
    return switch (morphology.tense()) {
      case "Fut" -> Tense.FUTURE;
      case "Imp", "Past" -> Tense.PAST;
      case "Pres" -> isModal(verb) ? Tense.FUTURE : Tense.PRESENT;
      default -> isFuture(verb) ? Tense.FUTURE : Tense.UNKNOWN;
    };
  }

  /** "a promis de revenir mardi", "pour manifester mardi": by the verb before it. */
  private Tense infinitive(List<Token> tokens, int verb, int depth) {
    if (depth > 3) {
      return Tense.UNKNOWN;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - GROUP); i--) {
      Token before = tokens.get(i);
      if (isVerb(before)) {
        boolean ahead = isModal(before) || cues.get("asking").contains(before.lemma());
        return ahead ? Tense.FUTURE : tense(tokens, i, depth + 1);
      }
    }
    return Tense.UNKNOWN;
  }

  private boolean isModal(Token token) {
    return cues.get("modal").contains(token.lemma());
  }

  private boolean isPlanned(Token token) {
    return cues.get("planned").contains(token.lemma());
  }

  /** A word that the dictionary does not know as this part of speech still shows its ending. */
  private static boolean isFuture(Token token) {
    return token.morphology().equals(Morphology.UNKNOWN) && token.form().matches(".*r(a|ont|ai)");
  }

  private static boolean isFinite(Token token) {
    String form = token.morphology().verbForm();
    return !token.tag().equals("ADJ") && (form.equals("Fin") || form.isEmpty());
  }

  private static boolean isParticiple(Token token) {
    return token.morphology().verbForm().equals("Part") || token.tag().equals("ADJ");
  }

  private static boolean isAuxiliary(Token token) {
    return token.lemma().equals("avoir") || token.lemma().equals("être");
  }

  /** Taggers take "prévues" in "sont prévues" for an adjective. */
  private boolean isVerb(Token token) {
    return token.tag().equals("VERB")
        || token.tag().equals("AUX")
        || token.tag().equals("ADJ") && isPlanned(token);
  }
}
