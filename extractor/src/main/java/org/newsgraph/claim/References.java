package org.newsgraph.claim;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.text.Span;

/** Reads how a content points back at words said before. Thread-safe. */
final class References {

  private static final int NEAR = 5;

  private final SayingNouns nouns;

  References(SayingNouns nouns) {
    this.nouns = nouns;
  }

  /** What the content of {@code draft} in sentence {@code s} points at. */
  Reference in(Syntax s, Draft draft, String text) {
    Span first = draft.content().get(0);
    String words = first.of(text);
    boolean verbAlone = draft.cue().filter(c -> c.overlaps(first)).isPresent();
    if (verbAlone || Wording.PRONOUN.matches(words) || Wording.A_DENIAL.matches(words)) {
      return Reference.of(Reference.Kind.PRONOUN);
    }
    if (Wording.THAT.matches(words)) {
      return Reference.of(Reference.Kind.THAT);
    }
    int begin = firstToken(s, first);
    Reference noun = noun(s, begin, first);
    boolean charge =
        noun == Reference.NONE
            && draft.construction() != Construction.CLAUSE
            && Wording.CHARGE.matches(words);
    return charge ? new Reference(Reference.Kind.CHARGE, charge(s, begin, first), -1, false) : noun;
  }

  // The noun must stand at the begin: "ces accusations infondées", not "le pont … cette annonce".
  private Reference noun(Syntax s, int begin, Span content) {
    boolean demonstrative = false;
    for (int i = begin; i < s.size() && i < begin + NEAR && s.begin(i) < content.end(); i++) {
      demonstrative |= s.any(i, WordGroup.DEMONSTRATIVE);
      Set<Act> acts = nouns.acts(s.lemma(i).toLowerCase(Locale.ROOT));
      if (!acts.isEmpty() && !s.verb(i)) {
        // "aucune consigne de ce type"
        demonstrative |= s.any(i + 1, "de") && s.any(i + 2, WordGroup.THIS);
        // "Le maire a parlé de fraude. Un constat que conteste la préfecture."
        demonstrative |= begin == 0 && s.any(0, WordGroup.ONE) && s.end(i) >= content.end();
        return new Reference(
            demonstrative ? Reference.Kind.DEMONSTRATIVE : Reference.Kind.NOUN,
            acts,
            i,
            !demonstrative && s.end(i) < content.end() && s.any(i + 1, WordGroup.COMPLEMENT));
      }
      if (s.verb(i)) {
        break;
      }
    }
    return Reference.NONE;
  }

  // "avoir donné la moindre garantie" answers a promise.
  private Set<Act> charge(Syntax s, int begin, Span content) {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    for (int i = begin; i < s.size() && s.begin(i) < content.end(); i++) {
      if (s.tagged(i, "NOUN")) {
        acts.addAll(nouns.acts(s.lemma(i).toLowerCase(Locale.ROOT)));
      }
    }
    return acts;
  }

  private static int firstToken(Syntax s, Span content) {
    int i = 0;
    while (i < s.size() && s.begin(i) < content.begin()) {
      i++;
    }
    return i;
  }
}
