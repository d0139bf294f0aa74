package org.newsgraph.site.data;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a claim shows.
 *
 * @param line the claim itself
 * @param confidence from 0 to 1 as text, empty if unknown
 * @param inferred true if no words of the sentence itself attribute it to the speaker
 * @param addressee to whom it is said, empty if unknown
 * @param chain from the outlet to the root source, the claim itself among them
 * @param answeredChain the same of the first claim that it answers, empty if it answers none
 * @param answers claims that answer it, as the articles themselves tell
 * @param answered claims that it answers, likewise
 * @param possible what it may answer in another article, and what may answer it there
 * @param topics what it speaks of
 */
public record ClaimView(
    ClaimLine line,
    String confidence,
    boolean inferred,
    Optional<Thing> addressee,
    List<ClaimLine> chain,
    List<ClaimLine> answeredChain,
    List<ClaimLine> answers,
    List<ClaimLine> answered,
    List<PossibleAnswer> possible,
    List<Topic> topics) {

  /** The answer that the claim gives within its own article; empty if it gives none. */
  public Optional<Reply> reply() {
    return line.replies().stream()
        .filter(r -> r.given() && !r.how().equals("mayanswer"))
        .findFirst();
  }
}
