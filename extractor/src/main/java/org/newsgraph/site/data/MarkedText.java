package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.text.Span;

/**
 * Cuts a text into paragraphs and these into pieces, so that marks which overlap without nesting
 * become elements that nest: HTML knows no other.
 */
final class MarkedText {

  // Possessive, and without the spaces before the first break: a run of them is read once.
  private static final Pattern BETWEEN = Pattern.compile("\\n[^\\S\\n]*+\\n\\s*+");

  /** What contains comes before what is contained. */
  private static final Comparator<Mark> LONGEST_FIRST =
      Comparator.comparing((Mark m) -> m.begin() - m.end())
          .thenComparing(Mark::kind)
          .thenComparing(m -> m.thing().iri());

  private final String text;
  private final List<Mark> marks;
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final List<Mark> open = new ArrayList<>();
  private int next;

  private MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks = new ArrayList<>(marks);
    this.marks.sort(Comparator.comparingInt(Mark::begin));
    for (Mark mark : marks) {
      cuts.add(mark.begin());
      cuts.add(mark.end());
    }
  }

  /**
   * The paragraphs of {@code text}.
   *
   * @param marks within the text
   * @param boilerplate passages that are no part of the article, in order, not overlapping
   */
  static List<Paragraph> of(String text, List<Mark> marks, List<Span> boilerplate) {
    MarkedText marked = new MarkedText(text, marks);
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    for (Span span : boilerplate) {
      marked.paragraphs(begin, span.begin(), false, paragraphs);
      marked.paragraphs(span.begin(), span.end(), true, paragraphs);
      begin = span.end();
    }
    marked.paragraphs(begin, text.length(), false, paragraphs);
    return paragraphs;
  }

  private void paragraphs(int begin, int end, boolean boilerplate, List<Paragraph> paragraphs) {
    Matcher between = BETWEEN.matcher(text).region(begin, end);
    int from = begin;
    while (between.find()) {
      paragraph(from, trimmed(from, between.start()), boilerplate, paragraphs);
      from = between.end();
    }
    paragraph(from, end, boilerplate, paragraphs);
  }

  private int trimmed(int begin, int end) {
    int last = end;
    while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private void paragraph(int begin, int end, boolean boilerplate, List<Paragraph> paragraphs) {
    if (begin >= end || text.substring(begin, end).isBlank()) {
      return;
    }
    List<Piece> pieces = new ArrayList<>();
    int from = begin;
    for (int cut : cuts.subSet(begin, false, end, false)) {
      pieces.add(piece(from, cut));
      from = cut;
    }
    pieces.add(piece(from, end));
    paragraphs.add(new Paragraph(pieces, boilerplate));
  }

  /** Pieces are asked for in the order of the text. */
  private Piece piece(int begin, int end) {
    List<Mark> starting = new ArrayList<>();
    while (next < marks.size() && marks.get(next).begin() <= begin) {
      starting.add(marks.get(next));
      next++;
    }
    open.addAll(starting);
    open.removeIf(mark -> mark.end() <= begin);
    open.sort(LONGEST_FIRST);
    return new Piece(text.substring(begin, end), open, starting);
  }
}
