package org.newsgraph.language;

import org.newsgraph.text.Span;

/**
 * Tells the line breaks of a block that mean something from those that only wrap the text.
 *
 * <p>A wrapped line is full: the next word would not have fitted. In a block with a line longer
 * than any mail program wraps, every line is a paragraph.
 */
final class LineBreaks {

  private static final int NEVER_WRAPPED = 120;
  private static final String BULLETS = "-–—•*·▪";

  private final String text;
  private final Span block;
  private final int width;

  LineBreaks(String text, Span block) {
    this.text = text;
    this.block = block;
    int longest = 0;
    int begin = block.begin();
    while (begin < block.end()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 || end > block.end() ? block.end() : end;
      longest = Math.max(longest, end - begin);
      begin = end + 1;
    }
    width = longest;
  }

  /** True if token {@code after} is the mark of a list item on a new line. */
  boolean beginsItem(Span before, Span after) {
    return parts(before, after) && BULLETS.indexOf(text.charAt(after.begin())) >= 0;
  }

  /** True if the line after token {@code before} ends though the next word would have fitted. */
  boolean between(Span before, Span after) {
    if (!parts(before, after)) {
      return false;
    }
    int begin = Math.max(block.begin(), text.lastIndexOf('\n', before.end() - 1) + 1);
    int next = after.begin();
    while (next < block.end() && !Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    int needed = before.end() - begin + 1 + next - after.begin();
    return width > NEVER_WRAPPED || needed < width;
  }

  private boolean parts(Span before, Span after) {
    for (int i = before.end(); i < after.begin(); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
