package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * A sentence as the constructions see it: its syntax, its cues and the quotations that touch it.
 *
 * @param text the article's text
 * @param syntax the sentence
 * @param cues the reporting verbs, in order
 * @param quotations the quotations that overlap the sentence, in order
 */
record Passage(String text, Syntax syntax, List<Cue> cues, List<Quotation> quotations) {

  // Marks and blanks that no content begins or ends with.
  private static final String EDGES = " \t\r\n\u00a0\u202f,;:.–—-";

  Passage {
    cues = List.copyOf(cues);
    quotations = List.copyOf(quotations);
  }

  /** The reporting verb of {@code draft}, empty for a preposition or if no words attribute it. */
  Optional<Cue> cue(Draft draft) {
    return draft
        .cue()
        .flatMap(
            span ->
                cues.stream().filter(c -> c.span(syntax).equals(Optional.of(span))).findFirst());
  }

  /** The quotation that holds {@code offset}, its marks included; empty if none does. */
  Optional<Quotation> quotationAt(int offset) {
    return quotations.stream().filter(q -> q.outer().contains(offset)).findFirst();
  }

  /** True if the words quoted hold a finite verb in this sentence, or go on beyond it. */
  boolean clause(Quotation q) {
    if (q.outer().end() > syntax.sentence().span().end()) {
      return true;
    }
    for (int i = 0; i < syntax.size(); i++) {
      if (q.inner().contains(syntax.token(i).span()) && syntax.finite(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first quotation that begins at or after {@code offset}, empty if none does. */
  Optional<Quotation> quotationFrom(int offset) {
    return quotations.stream().filter(q -> q.outer().begin() >= offset).findFirst();
  }

  /**
   * The content between two offsets: widened to the quotation that an edge would cut, without
   * blanks and marks at its ends, and without the quote marks where they enclose all of it.
   *
   * @return empty if nothing but marks is left
   */
  Optional<Span> content(int begin, int end) {
    int b = begin;
    int e = end;
    for (Quotation q : quotations) {
      boolean outside = q.outer().begin() < syntax.sentence().span().begin();
      b = outside && q.outer().contains(b) ? q.inner().begin() : b;
      boolean after = q.outer().end() > syntax.sentence().span().end();
      e = after && q.outer().begin() < e && q.outer().end() > e ? q.inner().end() : e;
    }
    while (b < e && edge(b, true)) {
      b++;
    }
    while (e > b && edge(e - 1, false)) {
      e--;
    }
    for (Quotation q : quotations) {
      boolean opened = q.outer().begin() == b || q.inner().begin() == b;
      if (opened && q.outer().end() >= e && q.inner().begin() < e) {
        return Optional.of(new Span(q.inner().begin(), Math.min(e, q.inner().end())));
      }
    }
    return b < e ? Optional.of(new Span(b, e)) : Optional.empty();
  }

  /**
   * The content between two offsets inside of one quotation, without blanks and marks at its ends.
   */
  Optional<Span> piece(int begin, int end) {
    int b = begin;
    int e = end;
    while (b < e && EDGES.indexOf(text.charAt(b)) >= 0) {
      b++;
    }
    while (e > b && EDGES.indexOf(text.charAt(e - 1)) >= 0 && text.charAt(e - 1) != '.') {
      e--;
    }
    return b < e ? Optional.of(new Span(b, e)) : Optional.empty();
  }

  /** The quoted pieces of {@code content}, without their marks; empty if none. */
  List<Span> quoted(List<Span> content) {
    List<Span> pieces = new ArrayList<>();
    for (Quotation q : quotations) {
      for (Span piece : content) {
        if (piece.overlaps(q.inner())) {
          pieces.add(
              new Span(
                  Math.max(piece.begin(), q.inner().begin()),
                  Math.min(piece.end(), q.inner().end())));
        }
      }
    }
    return pieces;
  }

  private boolean edge(int i, boolean leading) {
    char c = text.charAt(i);
    if (EDGES.indexOf(c) >= 0) {
      return leading || c != '.' || !inQuotation(i);
    }
    // A mark whose partner lies elsewhere.
    boolean opener = quotations.stream().anyMatch(q -> q.outer().begin() == i);
    boolean closer = quotations.stream().anyMatch(q -> q.outer().end() == i + 1);
    return leading ? closer && !opener : opener && !closer;
  }

  private boolean inQuotation(int i) {
    return quotations.stream().anyMatch(q -> q.inner().contains(i) && q.inner().end() == i + 1);
  }
}
