package org.newsgraph.claim;

import java.util.List;
import org.newsgraph.text.Span;

/**
 * The journalistic conditional and the polarity of a content.
 *
 * <p>"aurait été tué" under a present or absent reporting verb is hearsay. Not so the modal
 * ("pourrait"), a hypothesis with "si", and the future in the past: "avait dit qu'il opérerait".
 */
final class Stance {

  private Stance() {}

  /** True if the words of {@code draft} in sentence {@code s} stand in the journalistic mood. */
  static boolean conditional(Syntax s, Draft draft, boolean direct) {
    boolean hypothesis = false;
    boolean found = draft.hearsay();
    for (int i = 0; i < s.size(); i++) {
      if (!within(draft.content(), s.token(i).span())) {
        continue;
      }
      hypothesis |= hypothesis(s, i);
      found |= s.any(i, WordGroup.PRESUMED) && !direct;
      boolean future = draft.pastClause() && !(told(draft) && state(s, i));
      found |= s.conditional(i) && hearsay(s, i, future || direct);
    }
    return found && !(hypothesis && !draft.hearsay());
  }

  // "s'il était élu", "dans le cas où"
  private static boolean hypothesis(Syntax s, int i) {
    return s.any(i, WordGroup.IF) && s.tagged(i, "SCONJ")
        || s.any(i, "s'") && s.any(i + 1, WordGroup.THEY)
        || s.any(i, "cas") && s.any(i + 1, "où");
  }

  private static boolean told(Draft draft) {
    return draft.act() == Act.ASSERT || draft.act() == Act.REPORT || draft.act() == Act.ALLEGE;
  }

  // "a indiqué que l'auteur serait un homme seul", "aurait des complices": a state lies not ahead
  private static boolean state(Syntax s, int i) {
    if (!s.lemma(i).equals("être") && !s.lemma(i).equals("avoir")) {
      return false;
    }
    for (int j = i + 1; j < Math.min(s.size(), i + 5); j++) {
      if (s.pastParticiple(j) || s.infinitive(j)) {
        return false;
      }
      if (!s.tagged(j, "ADV") && !s.form(j).startsWith("-")) {
        return !s.verb(j);
      }
    }
    return false;
  }

  /** True for a verb whose conditional is a wish or a possibility: "elle aimerait", no hearsay. */
  static boolean modal(Syntax s, int i) {
    return VerbClass.WISH.has(s.lemma(i));
  }

  private static boolean hearsay(Syntax s, int i, boolean compoundOnly) {
    int verb = s.is(i, "aux") && s.head(i) >= 0 ? s.head(i) : i;
    if (modal(s, i) || modal(s, verb)) {
      return false;
    }
    boolean relative = s.inRelative(i);
    return (!relative || compound(s, i)) && (!compoundOnly || compound(s, i));
  }

  // "aurait tué", "serait mort", "se serait enfui", not the passive "serait construit"
  private static boolean compound(Syntax s, int i) {
    boolean reflexive = s.any(i - 1, WordGroup.REFLEXIVE);
    boolean be = s.lemma(i).equals("être");
    for (int j = i + 1; j < Math.min(s.size(), i + 5); j++) {
      if (s.pastParticiple(j)) {
        return !be || reflexive || VerbClass.WITH_BE.has(s.lemma(j));
      }
      if (!s.tagged(j, "ADV") && !s.form(j).startsWith("-")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the main verb of the content is negated. Of several clauses the first one counts: "que
   * le pont est ouvert et qu'il n'y a pas de danger".
   */
  static Polarity polarity(Syntax s, Draft draft) {
    List<Span> first = draft.content().subList(0, 1);
    boolean clause = false;
    for (int i = 0; i < s.size(); i++) {
      clause |= within(first, s.token(i).span()) && s.finite(i);
    }
    List<Span> main = clause ? first : draft.content();
    for (int i = 0; i < s.size(); i++) {
      if (within(main, s.token(i).span()) && s.any(i, WordGroup.NEGATION)) {
        int verb = s.head(i);
        boolean deep = verb >= 0 && (s.is(verb, "acl") || s.is(verb, "advcl"));
        return deep ? Polarity.POSITIVE : Polarity.NEGATIVE;
      }
    }
    return Polarity.POSITIVE;
  }

  private static boolean within(List<Span> content, Span token) {
    for (Span piece : content) {
      if (piece.contains(token)) {
        return true;
      }
    }
    return false;
  }
}
