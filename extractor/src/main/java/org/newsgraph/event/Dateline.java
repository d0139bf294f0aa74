package org.newsgraph.event;

import org.newsgraph.ingest.BlockKind;
import org.newsgraph.language.Analysis;
import org.newsgraph.time.TimeExpression;

/** The date at the head of an article, which dates the article and no event. */
final class Dateline {

  /** Words before a date in the first sentence of the body that still leave it a dateline. */
  private static final int DATELINE = 3;

  private Dateline() {}

  /** "12 juin 2016 . –" at the head of the body says when the article was written. */
  static boolean isOne(Analysis analysis, TimeExpression time, int token) {
    if (token > DATELINE || time.value().isEmpty()) {
      return false;
    }
    boolean published =
        analysis
            .article()
            .metadata()
            .published()
            .filter(p -> p.day().equals(time.value().get().first()))
            .isPresent();
    int end = time.span().end();
    String after =
        analysis.text().substring(end, Math.min(end + 4, analysis.text().length())).strip();
    return published
        && (after.startsWith(".") || after.startsWith("–") || after.startsWith("-"))
        && analysis.sentenceAt(time.span()).filter(s -> s.kind() != BlockKind.HEADLINE).isPresent();
  }
}
