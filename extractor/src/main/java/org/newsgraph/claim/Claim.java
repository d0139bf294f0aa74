package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.text.Span;

/**
 * A speech act that the article attributes to somebody.
 *
 * @param index position in {@link Attribution#claims()}
 * @param content the words said or reported, without cue, source and outer quote marks; at least
 *     one piece
 * @param quotations those pieces of the content that stand in quote marks, without the marks; empty
 *     if none
 * @param cue the reporting words, empty where a quotation just stands there
 * @param source the words that name the speaker at that place, empty if none are there
 * @param speaker index in the cast of {@link Attribution} of the entity that speaks
 * @param sourceKind for whom the speaker speaks
 * @param form how the words are given
 * @param act what the speaker does by speaking
 * @param conditional true for hearsay: the journalistic conditional, présumé, supposé
 * @param polarity whether the content is affirmed or negated
 * @param derivedFrom index of the claim on which this one visibly rests, empty if none
 * @param answer the claim that this one answers, empty if none
 * @param addressee index in the cast of the entity spoken to, empty if none
 * @param confidence from 0 to 1; lower where the attribution is inferred from the context
 * @param inferred true where no words of the sentence itself attribute it
 */
public record Claim(
    int index,
    List<Span> content,
    List<Span> quotations,
    Optional<Span> cue,
    Optional<Span> source,
    int speaker,
    SourceKind sourceKind,
    Form form,
    Act act,
    boolean conditional,
    Polarity polarity,
    OptionalInt derivedFrom,
    Optional<Answer> answer,
    OptionalInt addressee,
    double confidence,
    boolean inferred) {

  public Claim {
    content = List.copyOf(content);
    quotations = List.copyOf(quotations);
  }
}
