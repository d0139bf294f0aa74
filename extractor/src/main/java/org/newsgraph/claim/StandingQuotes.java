package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;

/**
 * A quotation that stands by itself: "Elisa Volle a brandi le drapeau. « Je voulais montrer … »".
 * The source is the subject of the sentence before, or the speaker of the claim before.
 */
final class StandingQuotes {

  // Titles and slogans are shorter.
  private static final int LEAST_WORDS = 6;

  /** The claim of a sentence that opens such a quotation, empty if it does not. */
  Optional<Draft> find(Passage p, Sources sources, Passage before, boolean claimBefore) {
    Syntax s = p.syntax();
    int begin = s.sentence().span().begin();
    Optional<Quotation> standing =
        p.quotations().stream()
            .filter(q -> Math.abs(q.outer().begin() - begin) <= 1)
            .filter(q -> q.outer().end() + 3 >= s.sentence().span().end() && alone(p.text(), q))
            .filter(q -> q.inner().of(p.text()).split("\\s+").length >= LEAST_WORDS && p.clause(q))
            .findFirst();
    return standing.flatMap(
        q ->
            source(sources, before, claimBefore)
                .map(
                    words ->
                        Drafts.plain(
                            Construction.CARRIED,
                            s.sentence().index(),
                            Optional.empty(),
                            Act.ASSERT,
                            words,
                            List.of(q.inner()))));
  }

  // False for "« … », a-t-il dit": its speaker follows, maybe sentences later.
  static boolean alone(String text, Quotation q) {
    int i = q.outer().end();
    while (i < text.length()
        && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0' || text.charAt(i) == '.')) {
      i++;
    }
    return i >= text.length()
        || text.charAt(i) == '\n'
        || Character.isUpperCase(text.charAt(i))
        || "«»\"“”".indexOf(text.charAt(i)) >= 0;
  }

  private static Optional<SourceWords> source(
      Sources sources, Passage before, boolean claimBefore) {
    if (claimBefore) {
      return Optional.of(SourceWords.CARRIED);
    }
    if (before == null) {
      return Optional.empty();
    }
    return SubjectBefore.of(sources, before);
  }
}
