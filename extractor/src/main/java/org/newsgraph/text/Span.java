package org.newsgraph.text;

/**
 * A place in an article's text: from {@code begin}, inclusive, to {@code end}, exclusive.
 *
 * <p>Offsets count UTF-16 code units of the Java string, so that {@link String#substring} applies
 * as it is. Only the graph speaks of Unicode code points: {@link CodePoints} converts at the edge.
 *
 * @param begin index of the first code unit, 0 or greater
 * @param end index after the last code unit, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + "," + end);
    }
  }

  /** The words at this place of {@code text}; empty if the span is empty. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** Number of UTF-16 code units, 0 or greater. */
  public int length() {
    return end - begin;
  }

  /** True if every position of {@code other} lies in this span; a span contains itself. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** True if the position {@code offset} lies in this span. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** True if the two spans share at least one position. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** By begin, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
