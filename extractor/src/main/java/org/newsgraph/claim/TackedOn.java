package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * Replies that are tacked on to the sentence which they answer: "X aurait frappé Y, ce qu'il nie,
 * rapporte Z". However well another claim fits, they mean the clause before them.
 */
final class TackedOn {

  private static final double CONFIDENCE = 0.9;

  private TackedOn() {}

  /** Makes every tacked-on claim answer its own sentence, or nothing if nobody says that. */
  static void tie(List<Utterance> claims, Replies replies, List<Optional<Answer>> answers) {
    for (int i = 0; i < claims.size(); i++) {
      if (is(claims.get(i))) {
        Optional<Integer> target = target(claims, i);
        answers.set(
            i,
            replies
                .of(claims, i)
                .flatMap(r -> target.map(j -> new Answer(j, r.kind(), CONFIDENCE))));
      }
    }
  }

  private static boolean is(Utterance claim) {
    return claim.draft().content().size() == 1
        && Wording.WHICH.matches(words(claim).of(claim.passage().text()));
  }

  private static Optional<Integer> target(List<Utterance> claims, int i) {
    Utterance reply = claims.get(i);
    return AnswerScore.sentence(claims, i)
        .filter(j -> j != i && claims.get(j).speaker() != reply.speaker())
        .filter(j -> words(claims.get(j)).begin() < words(reply).begin())
        .boxed()
        // The nearest, and of two with the same words the one who says them, not who cites him.
        .reduce((a, b) -> nearer(claims.get(a), claims.get(b)) ? a : b);
  }

  private static boolean nearer(Utterance a, Utterance b) {
    int difference = Integer.compare(words(a).begin(), words(b).begin());
    return difference > 0 || difference == 0 && b.citing();
  }

  private static Span words(Utterance claim) {
    return claim.draft().content().get(0);
  }
}
