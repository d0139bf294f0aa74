package org.newsgraph.claim;

import org.newsgraph.claim.ReportingVerb.Frame;

/** Where the noun phrase that a reporting verb governs begins, past days and addressees. */
final class ObjectStart {

  private ObjectStart() {}

  // "évoquait, sur Twitter, de « très nombreuses victimes »"
  static int skipInsertion(Syntax s, int i) {
    if (s.comma(i)) {
      for (int j = i + 1; j < Math.min(s.size(), i + 14) && !s.verb(j); j++) {
        if (s.comma(j)) {
          return j + 1;
        }
      }
    }
    return i;
  }

  // "a fait état lundi de", "a fait part à des proches de"
  private static int skipTo(Syntax s, int i) {
    int j = s.any(i, WordGroup.OF_OR_AGAINST) ? i : Circumstances.skip(s, i);
    return s.any(j, WordGroup.OF_OR_AGAINST) ? j : i;
  }

  /** First token of the noun phrase that is the content of {@code cue}, -1 if none follows. */
  static int of(Syntax s, int from, Frame frame, Cue cue) {
    int behind = Circumstances.behindAside(s, from);
    int i = frame == Frame.OF || frame == Frame.AGAINST ? skipTo(s, behind) : behind;
    return switch (frame) {
      case OF -> s.any(i, WordGroup.OF) ? i + (s.any(i, WordGroup.PARTITIVE) ? 0 : 1) : -1;
      case AGAINST -> s.any(i, "contre") ? i + 1 : -1;
      case CALL -> call(s, i, cue);
      case LABEL -> label(s, i);
      case FIGURE -> FigurePhrase.at(s, i);
      case BLAME -> phraseAt(s, i);
      case JUDGEMENT -> judgement(s, i, cue);
      case PREDICATE ->
          s.tagged(i, "ADJ", "NOUN", "DET", "ADV") || s.pastParticiple(i) || s.opensQuote(i)
              ? i
              : -1;
      default -> phraseAt(s, Circumstances.skip(s, i));
    };
  }

  /** True if somebody is called upon right behind the verb: "a appelé Paris à agir". */
  static boolean called(Syntax s, Cue cue) {
    int next = cue.last() + 1;
    return cue.verb().takes(Frame.CALL) && !s.any(next, WordGroup.TO) && call(s, next, cue) >= 0;
  }

  private static int phraseAt(Syntax s, int i) {
    if (s.any(i, WordGroup.PLAIN_OF) && s.opensQuote(i + 1)) {
      return i + 1;
    }
    // "a annoncé deux ans plus tard", but "a requis dix ans de prison"
    if (s.any(i + 1, WordGroup.TIME_UNIT) && !s.any(i + 2, WordGroup.PLAIN_OF)) {
      return -1;
    }
    boolean partitive =
        s.any(i, WordGroup.OF) && s.tagged(i, "DET")
            || s.any(i, "de") && s.any(i + 1, WordGroup.THE) && s.tagged(i + 2, "NOUN");
    boolean noun =
        s.tagged(i, "DET", "NUM", "PROPN")
            || s.quoteMark(i) && s.opensQuote(i)
            || s.any(i, WordGroup.UNTAGGED_DETERMINER) && !s.verb(i)
            || s.tagged(i, "ADJ") && s.tagged(i + 1, "NOUN")
            || s.any(i, "que");
    return (noun || partitive) && !s.any(i, "que", "ce") || demonstrative(s, i) ? i : -1;
  }

  private static boolean demonstrative(Syntax s, int i) {
    return s.any(i, WordGroup.THIS) && s.tagged(i + 1, "NOUN", "ADJ");
  }

  /**
   * The "à" or "de" before what somebody is called upon to do, {@code start} if none stands close.
   */
  static int pivot(Syntax s, int start) {
    for (int j = start; j < Math.min(s.size(), start + 30); j++) {
      if (s.any(j, WordGroup.INFINITIVE_PREPOSITION)
          && !s.any(j - 1, WordGroup.BEFORE_OF)
          && infinitiveBehind(s, j + 1)) {
        return j;
      }
      if (s.finite(j) || s.any(j, ";", ":")) {
        break;
      }
    }
    return start;
  }

  // "agir", "« ne pas agir", "s'en aller"
  private static boolean infinitiveBehind(Syntax s, int from) {
    int i = s.opensQuote(from) ? from + 1 : from;
    while (i < from + 5
        && (s.clitic(i) || s.any(i, WordGroup.NEGATED_INFINITIVE) || s.tagged(i, "ADV"))) {
      i++;
    }
    return s.infinitive(i);
  }

  private static int call(Syntax s, int i, Cue cue) {
    // "s'est engagé à vive allure" promises nothing
    boolean promise = cue.verb().act(Frame.CALL).filter(a -> a == Act.PROMISE).isPresent();
    if (promise && !s.infinitive(i + 1) && !s.infinitive(i + 2)) {
      return -1;
    }
    if (s.any(i, WordGroup.TO)) {
      return s.any(i, "à") ? i + 1 : i;
    }
    int phrase = phraseAt(s, i);
    return phrase >= 0 && pivot(s, i) > i ? phrase : -1;
  }

  // "juge « inacceptables » les propos", "considère comme illégale cette aide", "juge cet accord
  // nul"
  private static int judgement(Syntax s, int i, Cue cue) {
    int first = s.any(i, "comme") ? i + 1 : i;
    int word = s.opensQuote(first) ? first + 1 : first;
    while (s.tagged(word, "ADV")) {
      word++;
    }
    if (s.tagged(word, "ADJ") && s.tagged(word + 1, "DET", "PUNCT", "ADP")
        || s.pastParticiple(word)) {
      return i;
    }
    if (phraseAt(s, i) < 0 || s.comma(i)) {
      return -1;
    }
    for (int j = i + 1; j < Math.min(s.size(), i + 14); j++) {
      if (s.finite(j) || s.comma(j) || s.any(j, ";", ":")) {
        return -1;
      }
      boolean adjective = s.tagged(j, "ADJ") || s.pastParticiple(j);
      boolean predicate = s.any(j - 1, "comme") || s.quoteMark(j - 1) || s.head(j) == cue.at();
      boolean last = demonstrative(s, i) && s.tagged(j + 1, "PUNCT");
      if (adjective && (predicate || last) || s.any(j, "comme") && s.tagged(j + 1, "DET", "NOUN")) {
        return i;
      }
    }
    return -1;
  }

  // "a qualifié cette hypothèse de « pure spéculation »"
  private static int label(Syntax s, int i) {
    for (int j = i; j < Math.min(s.size(), i + 15); j++) {
      if (s.any(j, WordGroup.PLAIN_OF, "comme") && j >= i) {
        return s.any(i, WordGroup.PLAIN_OF, "comme") ? i + 1 : i;
      }
      if (s.finite(j) || s.any(j, ";", ":")) {
        return -1;
      }
    }
    return -1;
  }
}
