package org.newsgraph.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.newsgraph.text.Span;

/** Which quotation marks of a block close, and which tokens stand in brackets. */
final class Enclosures {

  // A longer bracket is a text of its own, or its end has been forgotten.
  private static final int LONGEST_BRACKET = 40;

  private final boolean[] closing;
  private final boolean[] bracketed;

  Enclosures(String text, List<Span> tokens) {
    int n = tokens.size();
    closing = new boolean[n];
    bracketed = new boolean[n];
    Deque<Integer> open = new ArrayDeque<>();
    boolean quoted = false;
    for (int i = 0; i < n; i++) {
      Span token = tokens.get(i);
      char c = token.length() == 1 ? text.charAt(token.begin()) : 'a';
      switch (c) {
        case '"', '\'' -> {
          boolean left = i > 0 && tokens.get(i - 1).end() == token.begin();
          boolean right = i + 1 < n && tokens.get(i + 1).begin() == token.end();
          closing[i] = left == right ? quoted : left;
          quoted = c == '"' ? !closing[i] : quoted;
        }
        case '»', '”', '’' -> closing[i] = true;
        case '(', '[' -> open.push(i);
        case ')', ']' -> {
          closing[i] = true;
          if (!open.isEmpty()) {
            mark(open.pop(), i);
          }
        }
        default -> {}
      }
    }
  }

  private void mark(int from, int to) {
    for (int i = from; i < to && to - from <= LONGEST_BRACKET; i++) {
      bracketed[i] = true;
    }
  }

  /** True if token {@code i} is a closing quotation mark or bracket. */
  boolean closes(int i) {
    return closing[i];
  }

  /** True if token {@code i} lies in a short bracket, its closing mark not counted. */
  boolean inBrackets(int i) {
    return bracketed[i];
  }
}
