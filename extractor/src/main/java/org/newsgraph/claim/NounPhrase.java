package org.newsgraph.claim;

import org.newsgraph.text.Span;

/**
 * The words of a noun phrase around its head, without relative clauses: "le maire de la ville,
 * Étienne Volle".
 *
 * @param first first token
 * @param head head token
 * @param last last token
 */
record NounPhrase(int first, int head, int last) {

  // A source of more words is a mistake of the parse.
  private static final int LONGEST = 25;

  /** The phrase around {@code head}, read off the tree but stopped where a clause begins. */
  static NounPhrase around(Syntax s, int head) {
    int first = head;
    while (first > 0 && head - first < LONGEST && leads(s, first - 1, head)) {
      first--;
    }
    int last = head;
    for (int i = head + 1; i < s.size() && i - head < LONGEST; i++) {
      if (s.dominates(head, i) && !stops(s, i, head) || joins(s, i, head)) {
        last = i;
      } else {
        break;
      }
    }
    while (last > head && (s.tagged(last, "PUNCT", "ADP", "CCONJ") && !s.any(last, ")", "»"))) {
      last--;
    }
    last = withoutCircumstance(s, head, last);
    // "a déclaré Marie Durand mardi": the day is when she said it, not who she is.
    while (last > head
        && (s.any(last, WordGroup.WEEKDAY) || s.tagged(last, "PUNCT") && !s.any(last, ")", "»"))) {
      last--;
    }
    return new NounPhrase(first, head, last);
  }

  // "une source policière à l'AFP", "le président sur Twitter", "Hamon en 2010": to whom, where and
  // when it was said is not who said it.
  private static int withoutCircumstance(Syntax s, int head, int last) {
    for (int i = head + 1; i <= last; i++) {
      boolean place =
          s.any(i, WordGroup.CIRCUMSTANCE) && s.tagged(i, "ADP", "ADV")
              || s.any(i, "sur") && s.tagged(head, "PROPN")
              || s.any(i, "sur") && s.any(i + 1, WordGroup.ON_AIR)
              || s.any(i, "en") && s.tagged(i + 1, "NUM")
              || s.any(i, WordGroup.TO) && addressee(s, i + 1)
              || s.any(i, WordGroup.TO, "en") && s.tagged(i + 1, "PROPN") && name(s, head, i);
      if (place) {
        return i - 1;
      }
    }
    return last;
  }

  // "Benoît Hamon au Portugal": nothing but a name stands before
  private static boolean name(Syntax s, int head, int to) {
    for (int i = head; i < to; i++) {
      if (!s.tagged(i, "PROPN")) {
        return false;
      }
    }
    return true;
  }

  private static boolean addressee(Syntax s, int i) {
    int noun = s.tagged(i, "DET") || s.any(i, WordGroup.THE) ? i + 1 : i;
    return s.any(noun, WordGroup.HEARER);
  }

  /** The first phrase at or after token {@code from}; null if no noun stands close enough. */
  static NounPhrase from(Syntax s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 6); i++) {
      if (s.any(i, WordGroup.LATTER)
          && s.any(i - 1, WordGroup.THIS)
          && !s.tagged(i + 1, "NOUN", "PROPN")) {
        return new NounPhrase(i - 1, i, i);
      }
      // "The Tablet", which taggers take for foreign words
      boolean foreign = s.tagged(i, "X") && Character.isUpperCase(s.token(i).form().charAt(0));
      if (s.tagged(i, "NOUN", "PROPN")
          || foreign
          || s.tagged(i, "PRON") && !s.tagged(i + 1, "NOUN", "ADJ", "PROPN")) {
        NounPhrase phrase = around(s, i);
        return new NounPhrase(Math.min(phrase.first, Math.max(from, phrase.first)), i, phrase.last);
      }
      if (!s.tagged(i, "DET", "ADJ", "NUM", "ADV", "SYM", "X") && !s.quoteMark(i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * The noun on which {@code noun} hangs by "de": "existence" in "l'existence de ces courriels".
   */
  static int top(Syntax s, int noun) {
    int found = noun;
    for (int i = noun - 1; i > 0 && noun - i < LONGEST; i--) {
      if (s.any(i, WordGroup.OF)
          && !s.tagged(i, "DET")
          && s.tagged(i - 1, "NOUN", "ADJ", "PROPN")) {
        found = s.tagged(i - 1, "NOUN") ? i - 1 : s.tagged(i - 2, "NOUN") ? i - 2 : found;
      } else if (!s.tagged(i, "DET", "ADJ", "NUM", "NOUN", "PROPN", "ADP")
          || s.any(i, "à", "par")) {
        break;
      }
    }
    return found;
  }

  /** True if a preposition stands before the noun: it is no subject. */
  static boolean behindPreposition(Syntax s, int noun) {
    int i = noun - 1;
    while (i >= 0 && s.tagged(i, "DET", "ADJ", "NUM", "PROPN", "NOUN")) {
      i--;
    }
    return s.tagged(i, "ADP");
  }

  Span span(Syntax s) {
    return s.span(first, last);
  }

  Span headSpan(Syntax s) {
    return s.token(head).span();
  }

  private static boolean leads(Syntax s, int i, int head) {
    return s.tagged(i, "DET", "ADJ", "NUM")
        || s.tagged(i, "PROPN", "NOUN") && s.dominates(head, i)
        || s.any(i, "l'", "d'autres");
  }

  private static boolean stops(Syntax s, int i, int head) {
    if (s.comma(i)) {
      return !apposes(s, i, head);
    }
    return s.finite(i)
        || s.presentParticiple(i)
        || s.pastParticiple(i) && s.tagged(i, "VERB")
        || s.infinitive(i)
        || s.any(i, WordGroup.CLAUSE_BOUND)
        || s.tagged(i, "SCONJ");
  }

  // The comma before a name: "le maire, Étienne Volle".
  private static boolean apposes(Syntax s, int i, int head) {
    return s.tagged(i + 1, "PROPN") && !s.tagged(head, "PROPN") && closes(s, i + 1, head)
        || s.dominates(head, i + 1)
            && s.tagged(i + 1, "NOUN")
            && s.is(i + 1, "appos")
            && (opens(s, head) || !isSubject(s, i + 1));
  }

  // Words with a verb right behind them, though the tree hangs them on what stands before.
  private static boolean isSubject(Syntax s, int first) {
    int i = first + 1;
    while (s.tagged(i, "PROPN", "NOUN", "ADJ") && i < first + 4) {
      i++;
    }
    return s.tagged(i, "AUX", "VERB") && s.finite(i);
  }

  // "Le maire, Étienne Volle, a dit", and not "Selon le maire, Étienne Volle a menti": behind a
  // preposition or a verb the name before a verb is its subject
  private static boolean closes(Syntax s, int name, int head) {
    int i = name;
    while (s.tagged(i, "PROPN", "ADP", "DET", "NOUN", "ADJ") && i < name + 12) {
      i++;
    }
    return s.tagged(i, "PUNCT", "CCONJ")
        || i >= s.size()
        || s.tagged(i, "AUX", "VERB") && i <= name + 2 && !s.clitic(i) && opens(s, head);
  }

  private static boolean opens(Syntax s, int head) {
    int i = head - 1;
    while (i >= 0 && s.tagged(i, "DET", "ADJ", "NUM", "NOUN", "PROPN")) {
      i--;
    }
    return i < 0 || s.tagged(i, "PUNCT", "CCONJ", "SCONJ");
  }

  // Words that the parser hung elsewhere though they cannot leave the phrase.
  private static boolean joins(Syntax s, int i, int head) {
    boolean noun = s.tagged(i - 1, "NOUN", "PROPN", "ADJ");
    if (s.any(i, WordGroup.OF) && noun) {
      return s.tagged(i + 1, "NOUN", "PROPN", "DET", "ADJ") || s.any(i + 1, WordGroup.THE);
    }
    if (s.any(i, "et") && s.any(i + 1, WordGroup.OF) && noun) {
      return true;
    }
    boolean inside = s.any(i - 1, WordGroup.OF) || s.any(i - 2, "de") && s.tagged(i - 1, "DET");
    if (s.any(i, WordGroup.OF) && s.any(i - 1, "et")) {
      return true;
    }
    return s.tagged(i, "PROPN") && s.tagged(i - 1, "PROPN", "NOUN", "ADJ") && i - head < 6
        || s.tagged(i, "ADJ") && noun && !s.pastParticiple(i)
        || inside && s.tagged(i, "NOUN", "PROPN", "DET", "ADJ");
  }
}
