package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.Span;

/** Finds the paragraphs of a text. */
final class Paragraphs {

  /** A hard-wrapped line is at least this long and at most {@link #WIDEST}, in characters. */
  private static final int NARROWEST = 45;

  private static final int WIDEST = 100;

  private Paragraphs() {}

  /**
   * The paragraphs of {@code text} in order, without the white space around them; empty if there is
   * nothing but white space.
   *
   * <p>A blank line ends a paragraph; so does every line break, except in text whose lines were
   * broken at a fixed width.
   */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> run = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineBreak(text.charAt(i))) {
        Span line = trim(text, begin, i);
        boolean carriageReturn =
            i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
        if (line.length() > 0) {
          run.add(line);
        } else if (!carriageReturn) {
          close(run, paragraphs);
        }
        begin = i + 1;
      }
    }
    close(run, paragraphs);
    return paragraphs;
  }

  /** {@code begin,end} without the white space at its ends, odd spaces included; may be empty. */
  static Span trim(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** True if {@code text} has nothing but white space, odd spaces included. */
  static boolean isBlank(String text) {
    return trim(text, 0, text.length()).length() == 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u2060'
        || Character.isISOControl(c);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  private static void close(List<Span> run, List<Span> paragraphs) {
    if (isWrapped(run)) {
      paragraphs.add(run.get(0).cover(run.get(run.size() - 1)));
    } else {
      paragraphs.addAll(run);
    }
    run.clear();
  }

  /** True if all lines but the last are of nearly the same width, as an editor breaks them. */
  private static boolean isWrapped(List<Span> run) {
    if (run.size() < 2) {
      return false;
    }
    int widest = run.stream().mapToInt(Span::length).max().orElse(0);
    if (widest < NARROWEST || widest > WIDEST) {
      return false;
    }
    return run.subList(0, run.size() - 1).stream().allMatch(line -> line.length() >= widest - 20);
  }
}
