package org.newsgraph.claim;

import org.newsgraph.text.Span;

/**
 * Tells that a denial of "les faits" cannot mean what the side of the denier said: "Son avocate
 * dénonce une procédure politique. M. Vernoux conteste les faits" denies what he is suspected of.
 */
final class OwnSide {

  private OwnSide() {}

  /** True if {@code answer} denies a charge in general and {@code other} is said on its side. */
  static boolean of(Utterance answer, Utterance other) {
    boolean bare =
        answer.verbAct() == Act.DENY
            && answer.draft().construction() == Construction.OBJECT
            && answer.reference().kind() == Reference.Kind.CHARGE
            && answer.reference().acts().isEmpty();
    if (!bare) {
      return false;
    }
    // "Son avocat accuse M. Vernoux": the counsel of whoever is against him.
    boolean counsel = hisCounsel(other) && !Answers.meet(answer.side(), other.around());
    return counsel || Answers.meet(answer.side(), other.side());
  }

  private static boolean hisCounsel(Utterance claim) {
    Span source = claim.draft().source().span().orElse(null);
    Syntax s = claim.syntax();
    for (int i = 0; source != null && i + 1 < s.size(); i++) {
      if (source.contains(s.token(i).span())
          && s.any(i, WordGroup.WHOSE)
          && s.any(i + 1, WordGroup.COUNSEL)) {
        return true;
      }
    }
    return false;
  }
}
