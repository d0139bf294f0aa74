package org.newsgraph.corpus;

import java.util.Set;

/**
 * How surely a claim of one article answers a claim of another: by the words and names that they
 * share, and by whether one names the other's speaker. Set by hand on articles of two years; a
 * candidate below the threshold is not worth a reader's while.
 */
final class AnswerFit {

  private static final double WORDS = 0.45;
  private static final int COMMON = 3;
  // Enough where both speak of the same kind of event, or one speaks of the other's speaker.
  private static final double FEWER_WORDS = 0.25;
  private static final int FEWER_COMMON = 2;

  /** From 0 to 1; 0 if {@code answer} can hardly mean {@code claim}. */
  double confidence(ClaimReport answer, ClaimReport claim) {
    if (!claim.answerable() || answer.speaker().equals(claim.speaker())) {
      return 0;
    }
    long names = common(answer.about(), claim.about());
    boolean charged =
        answer.about().contains(claim.speaker()) || claim.about().contains(answer.speaker());
    boolean happening = common(answer.happenings(), claim.happenings()) > 0;
    long words = common(answer.stems(), claim.stems());
    int least = Math.min(answer.stems().size(), claim.stems().size());
    double share = least == 0 ? 0 : words / (double) least;
    boolean fits =
        share >= WORDS && words >= COMMON
            || (charged || happening) && share >= FEWER_WORDS && words >= FEWER_COMMON;
    return names == 0 || !fits
        ? 0
        : 0.1
            + 0.35 * share
            + 0.05 * Math.min(words, 4)
            + 0.05 * Math.min(names, 2)
            + (happening ? 0.1 : 0)
            + (charged ? 0.1 : 0);
  }

  private static long common(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }
}
