package org.newsgraph.claim;

/**
 * How far back an answer may reach for what it answers: the less two claims have in common, the
 * nearer they must be.
 */
final class AnswerReach {

  // Sentences that a noun or pronoun may point back.
  private static final int ANAPHOR = 8;

  private AnswerReach() {}

  /** True if {@code answer} is too far from {@code other} to mean it, given how they fit. */
  static boolean tooFar(Utterance answer, Utterance other, Reply reply, Fit fit) {
    boolean tied = fit.words() > 0.2 || fit.named();
    boolean charge =
        other.act() == Act.ACCUSE || other.act() == Act.ALLEGE || other.act() == Act.CRITICISE;
    boolean report = charge || other.act() == Act.REPORT || other.hearsay();
    Reference back = answer.reference();
    if (!back.acts().isEmpty() && back.anaphoric() && !other.does(back.acts())) {
      return true;
    }
    if (answer.contradiction().isPresent() && answer.syntax() == other.syntax()) {
      // "Contrairement à ce qu'affirme le maire, le pont tient bon, assure …"
      return false;
    }
    return switch (reply.ground()) {
      case CUE -> {
        // "dément toute rumeur de prise d'otages": it says itself of what.
        boolean confirms = reply.kind() == AnswerKind.CONFIRMS;
        int alone =
            confirms
                ? report && answer.draft().construction() != Construction.CLAUSE ? 1 : -1
                : fit.accused() ? 3 : report ? 1 : 0;
        int reach =
            switch (back.kind()) {
              case PRONOUN, DEMONSTRATIVE -> ANAPHOR;
              case CHARGE ->
                  fit.accused() || back.acts().contains(other.act()) ? ANAPHOR : report ? 3 : 1;
              case NOUN -> back.telling() ? (charge && fit.accused() ? 3 : -1) : ANAPHOR;
              case THAT, NONE -> alone;
            };
        yield !tied && fit.sentences() > reach;
      }
      case CONTENT -> {
        int reach =
            switch (back.kind()) {
              case PRONOUN, DEMONSTRATIVE -> answer.act() == Act.DENY ? ANAPHOR : 2;
              case THAT -> 1;
              case CHARGE ->
                  back.acts().contains(other.act()) ? 5 : charge || fit.accused() ? 3 : -1;
              case NOUN, NONE ->
                  answer.dismissal().isPresent()
                      ? (report ? 3 : 2)
                      : charge && fit.accused() ? 2 : -1;
            };
        yield !tied && fit.sentences() > reach;
      }
      case CONNECTIVE ->
          other.besideSourceOf(answer)
              || fit.sentences() > 2 && fit.words() < 0.35
              || fit.sentences() > 0 && (fit.words() < 0.2 || answer.wordsInCommon(other) < 2)
              || fit.words() < 0.2 && other.reference().anaphoric();
    };
  }
}
