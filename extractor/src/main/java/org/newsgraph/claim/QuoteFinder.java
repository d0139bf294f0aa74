package org.newsgraph.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Block;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.text.Span;

/**
 * Finds passages in quote marks: « », “ ”, „ “, ‘ ’, straight double and single marks.
 *
 * <p>Only the outermost marks count; nested ones belong to the words quoted. A quotation that is
 * opened and never closed ends with its paragraph. A paragraph that begins with an opening mark
 * while the paragraph before left one open goes on with the same quotation, as French typography
 * has it.
 */
final class QuoteFinder {

  private static final String OPENING = "«“„‘";
  private static final String CLOSING = "»””’";

  /** The quotations of the article's body, in order; empty if it has none. */
  List<Quotation> find(Article article) {
    List<Quotation> found = new ArrayList<>();
    boolean open = false;
    for (Block block : article.blocks()) {
      if (block.kind() != BlockKind.BOILERPLATE) {
        open = scan(article.text(), block.span(), open, found);
      }
    }
    return found;
  }

  /** Adds the quotations of one block; true if the last one was left open. */
  private static boolean scan(String text, Span block, boolean openBefore, List<Quotation> found) {
    Deque<Character> closers = new ArrayDeque<>();
    int start = -1;
    boolean continued = openBefore && "«»\"“".indexOf(text.charAt(block.begin())) >= 0;
    for (int i = block.begin(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (!closers.isEmpty() && closes(text, i, closers.peek(), block)) {
        closers.pop();
        if (closers.isEmpty()) {
          add(text, start, i, i + 1, continued && start == block.begin(), found);
        }
      } else if (opens(text, i, block) || continued && i == block.begin()) {
        if (closers.isEmpty()) {
          start = i;
        } else if (closers.peek() == closerOf(c) && !nested(text, i, closers.size() + 1, block)) {
          // A second opening mark of the same kind: the first was never closed.
          closers.clear();
          add(text, start, i, i, false, found);
          start = i;
        }
        closers.push(c == '»' ? '»' : closerOf(c));
      }
    }
    if (!closers.isEmpty()) {
      add(text, start, block.end(), block.end(), continued && start == block.begin(), found);
    }
    return !closers.isEmpty();
  }

  // "« …, comme le prétend le « Canard », mais … »": the paragraph closes as many as it opens
  private static boolean nested(String text, int i, int open, Span block) {
    char opener = text.charAt(i);
    char closer = closerOf(opener);
    int depth = opener == closer ? 0 : open;
    for (int j = i + 1; j < block.end() && depth > 0; j++) {
      char c = text.charAt(j);
      depth += c == opener ? 1 : c == closer ? -1 : 0;
      if (depth == 0) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      String text, int start, int end, int outerEnd, boolean continued, List<Quotation> found) {
    int b = start + 1;
    int e = end;
    while (b < e && blank(text.charAt(b))) {
      b++;
    }
    while (e > b && blank(text.charAt(e - 1))) {
      e--;
    }
    if (b < e) {
      found.add(new Quotation(new Span(start, outerEnd), new Span(b, e), continued));
    }
  }

  private static char closerOf(char opener) {
    int i = OPENING.indexOf(opener);
    return i >= 0 ? CLOSING.charAt(i) : opener;
  }

  private static boolean opens(String text, int i, Span block) {
    char c = text.charAt(i);
    if (c == '«' || c == '“' || c == '„') {
      return true;
    }
    boolean straight = c == '"' || c == '\'' || c == '‘';
    return straight && startsWord(text, i, block) && (c == '"' || closedLater(text, i, block));
  }

  private static boolean startsWord(String text, int i, Span block) {
    boolean before = i == block.begin() || !Character.isLetterOrDigit(text.charAt(i - 1));
    return before && i + 1 < block.end() && !blank(text.charAt(i + 1))
        || i + 1 < block.end()
            && text.charAt(i) == '"'
            && i > block.begin()
            && blank(text.charAt(i - 1));
  }

  // A single mark is mostly an apostrophe: it opens only if one closes within 300 characters.
  private static boolean closedLater(String text, int i, Span block) {
    char closer = closerOf(text.charAt(i));
    int limit = Math.min(block.end(), i + 300);
    for (int j = i + 2; j < limit; j++) {
      if (closes(text, j, closer, block)) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(String text, int i, char closer, Span block) {
    char c = text.charAt(i);
    if (c != closer && !(closer == '”' && c == '“')) {
      return false;
    }
    if (c != '\'' && c != '’') {
      return c != '"' || i + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }
    boolean after = i + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
    return after && !blank(text.charAt(i - 1)) && !elided(text, i);
  }

  // "l' OMS", "qu' il"
  private static boolean elided(String text, int i) {
    int b = i;
    while (b > 0 && Character.isLetter(text.charAt(b - 1)) && i - b < 3) {
      b--;
    }
    boolean word = b == 0 || !Character.isLetterOrDigit(text.charAt(b - 1));
    return word && WordGroup.ELIDED.has(text.substring(b, i).toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }
}
