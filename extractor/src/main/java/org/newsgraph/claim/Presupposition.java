package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * The claim that an answer presupposes: who denies "toute rumeur de prise d'otages" tells that
 * somebody spoke of a hostage taking. It is made where the article lets nobody speak so, with a
 * source that nobody knows.
 */
final class Presupposition {

  private Presupposition() {}

  /**
   * What {@code answer} in the passage {@code p} presupposes.
   *
   * @param reference what the content of the answer points at
   * @return empty if its noun does not tell what was said, or only by whom ("les accusations de
   *     Washington")
   */
  static Optional<Draft> of(Passage p, Draft answer, Reference reference, CastIndex cast) {
    boolean hearsay =
        reference.acts().contains(Act.ALLEGE) || reference.acts().contains(Act.ACCUSE);
    if (reference.kind() != Reference.Kind.NOUN || !reference.telling() || !hearsay) {
      return Optional.empty();
    }
    Syntax s = p.syntax();
    int noun = reference.noun();
    boolean clause = s.any(noun + 1, WordGroup.THAT, "selon");
    int first = s.any(noun + 1, "selon") ? noun + 3 : noun + 2;
    int head = first;
    while (!clause && s.tagged(head, "DET", "ADJ", "ADP")) {
      head++;
    }
    boolean tells = clause || s.tagged(head, "NOUN") || s.infinitive(head);
    if (!tells || head >= s.size() || cast.at(s.token(head).span()).isPresent()) {
      return Optional.empty();
    }
    int begin = s.begin(first);
    int end = answer.content().get(0).end();
    Optional<Span> content = begin < end ? p.content(begin, end) : Optional.empty();
    return content.map(
        words ->
            Drafts.plain(
                Construction.PRESUPPOSED,
                answer.sentence(),
                Optional.of(s.span(noun, noun)),
                reference.acts().contains(Act.ACCUSE) ? Act.ACCUSE : Act.ALLEGE,
                SourceWords.NOBODY,
                List.of(words)));
  }
}
