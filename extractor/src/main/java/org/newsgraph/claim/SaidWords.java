package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.text.Span;

/**
 * How a claim was said: by whom and to whom, in whose words, and how firmly.
 *
 * @param speaker who says it, and for whom
 * @param addressee index in the cast of whom it is said to, empty if the text names nobody
 * @param quotations the parts of the content that stand in quote marks; empty if none
 * @param form whether these are all of it
 * @param conditional true if it stands in the conditional of hearsay
 * @param polarity whether its main verb is negated
 */
record SaidWords(
    SpeakerResolver.Speaker speaker,
    OptionalInt addressee,
    List<Span> quotations,
    Form form,
    boolean conditional,
    Polarity polarity) {

  /** How sure a claim is that the text attributes, and one that is only inferred. */
  private static final double ATTRIBUTED = 0.9;

  private static final double INFERRED = 0.5;

  /** How the claim of {@code draft} was said. */
  static SaidWords of(
      Passage p, Draft draft, SpeakerResolver.Speaker speaker, OptionalInt addressee) {
    List<Span> quoted = p.quoted(draft.content());
    Form form = form(draft.content(), quoted);
    return new SaidWords(
        speaker,
        addressee,
        quoted,
        form,
        Stance.conditional(p.syntax(), draft, form == Form.DIRECT),
        Stance.polarity(p.syntax(), draft));
  }

  private static Form form(List<Span> content, List<Span> quoted) {
    if (quoted.isEmpty()) {
      return Form.INDIRECT;
    }
    int all = content.stream().mapToInt(Span::length).sum();
    int inside = quoted.stream().mapToInt(Span::length).sum();
    return inside >= all - 1 ? Form.DIRECT : Form.MIXED;
  }

  /**
   * The finished claim.
   *
   * @param index its place among the claims of the article
   * @param restsOn place of the claim on which it rests
   * @param answer what it answers, by the place of that claim
   */
  Claim claim(int index, Draft draft, OptionalInt restsOn, Optional<Answer> answer) {
    boolean inferred =
        draft.construction() == Construction.CARRIED
            || draft.construction() == Construction.PRESUPPOSED;
    return new Claim(
        index,
        draft.content(),
        quotations,
        draft.cue(),
        draft.source().span(),
        speaker.speaker(),
        speaker.kind(),
        form,
        draft.act(),
        conditional,
        polarity,
        restsOn,
        answer,
        addressee,
        inferred ? INFERRED : ATTRIBUTED,
        inferred);
  }
}
