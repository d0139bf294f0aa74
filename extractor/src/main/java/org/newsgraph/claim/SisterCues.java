package org.newsgraph.claim;

import java.util.Optional;

/** Tells whether a content ends where another reporting verb of its sentence begins to speak. */
final class SisterCues {

  private SisterCues() {}

  /**
   * Whether the words from token {@code next} on belong to another reporting verb.
   *
   * @param cue token of the verb whose content is looked at
   * @param conjunction true if a conjunction stands before {@code next}
   * @param content head of that content in the tree, -1 if unknown
   * @return empty if no other reporting verb stands near
   */
  static Optional<Boolean> breaks(Passage p, int cue, int next, boolean conjunction, int content) {
    Syntax s = p.syntax();
    boolean contrast = s.any(next, "même") && s.any(next + 1, "si");
    for (Cue other : p.cues()) {
      int first = other.group().first();
      if (contrast && first >= next && first <= next + 6 && other.group().finite() >= 0) {
        return Optional.of(true);
      }
      boolean near = first <= next + 8 || conjunction && ownSubject(s, other, next);
      if (first >= next && near && other.at() != cue) {
        boolean told = s.any(other.last() + 1, WordGroup.THAT) && conjunction;
        return Optional.of(told && ownSubject(s, other, next) || sister(s, other, next, content));
      }
    }
    return Optional.empty();
  }

  // Another cue that speaks beside this one, not inside of its content.
  private static boolean sister(Syntax s, Cue other, int next, int content) {
    VerbGroup group = other.group();
    if (group.voice() == VerbGroup.Voice.REDUCED && !s.tagged(next - 1, "CCONJ")) {
      return false;
    }
    boolean near =
        group.first() == next
            || group.first() == next + 1 && s.any(next, WordGroup.BEFORE_PARTICIPLE);
    if (near && s.presentParticiple(other.at())) {
      return true;
    }
    if (near && s.tagged(next - 1, "CCONJ")) {
      // "a confirmé … et annoncé", "… et a ajouté que"
      return !inside(s, content, other.at()) || group.finite() >= 0;
    }
    return group.finite() >= 0 && !inside(s, content, other.at()) && !s.any(next, WordGroup.THAT);
  }

  // "et Louis Dreyfus, président du directoire du journal, estime": a name or noun opens the clause
  private static boolean ownSubject(Syntax s, Cue other, int next) {
    int first = other.group().first();
    if (other.group().finite() < 0 || first - next > 20 || !s.tagged(next, "DET", "PROPN")) {
      return false;
    }
    for (int i = next; i < first; i++) {
      if (s.finite(i) || s.tagged(i, "SCONJ") || s.any(i, WordGroup.RELATIVE_OR_THAT, ":", ";")) {
        return false;
      }
    }
    return true;
  }

  /** True if token {@code i} belongs to the content headed by {@code content} in the tree. */
  static boolean inside(Syntax s, int content, int i) {
    return content >= 0 && s.dominates(content, i);
  }
}
