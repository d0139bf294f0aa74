package org.newsgraph.site.data;

import java.util.List;

/**
 * Words between two neighbouring ends of marks: the same marks cover all of them.
 *
 * @param text the words
 * @param marks those that cover the words, the longest first; empty for plain text
 * @param starting those of them that begin here
 */
public record Piece(String text, List<Mark> marks, List<Mark> starting) {

  public Piece {
    marks = List.copyOf(marks);
    starting = List.copyOf(starting);
  }

  /**
   * The innermost mark, where a click leads.
   *
   * @throws IndexOutOfBoundsException if it is plain text
   */
  public Mark innermost() {
    return marks.get(marks.size() - 1);
  }

  /** The fragments by which links lead here; empty if no mark begins here. */
  public List<String> anchors() {
    return starting.stream().map(Mark::anchor).distinct().toList();
  }

  /** The kinds of the marks as class names, each once; empty for plain text. */
  public String kinds() {
    return String.join(" ", marks.stream().map(Mark::kind).distinct().toList());
  }
}
