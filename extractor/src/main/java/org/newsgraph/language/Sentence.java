package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.text.Span;

/**
 * A sentence with its tokens and their dependency tree.
 *
 * @param index position in {@link Analysis#sentences()}
 * @param block index of the {@link org.newsgraph.ingest.Block} that holds the sentence
 * @param kind kind of that block, never {@link BlockKind#BOILERPLATE}
 * @param span from the first token to the last
 * @param tokens at least one token, in the order of the text
 */
public record Sentence(int index, int block, BlockKind kind, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** Indices of the direct dependents of token {@code head} in text order, empty if none. */
  public List<Integer> children(int head) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == head) {
        found.add(i);
      }
    }
    return found;
  }

  /**
   * Indices of the dependents of {@code head} whose relation is {@code relation} or a subtype, in
   * the order of the sentence; empty if it has none.
   */
  public List<Integer> children(int head, String relation) {
    return children(head).stream().filter(i -> is(i, relation)).toList();
  }

  /** True if token {@code i} hangs by {@code relation} or one of its subtypes. */
  public boolean is(int i, String relation) {
    String r = tokens.get(i).relation();
    return r.equals(relation)
        || r.startsWith(relation)
            && r.length() > relation.length()
            && r.charAt(relation.length()) == ':';
  }

  /** True if {@code ancestor} governs {@code i} directly or through others, or is {@code i}. */
  public boolean dominates(int ancestor, int i) {
    // The bound guards against a cycle in a broken tree.
    for (int steps = 0; i >= 0 && steps <= tokens.size(); steps++) {
      if (i == ancestor) {
        return true;
      }
      i = tokens.get(i).head();
    }
    return false;
  }

  /** Smallest span that covers token {@code head} and everything that hangs below it. */
  public Span subtree(int head) {
    Span cover = tokens.get(head).span();
    for (int i = 0; i < tokens.size(); i++) {
      if (dominates(head, i)) {
        cover = cover.cover(tokens.get(i).span());
      }
    }
    return cover;
  }

  /** Index of the first token that overlaps {@code place}, -1 if none. */
  public int firstTokenIn(Span place) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(place)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The token in {@code place} whose head lies outside of it: the syntactic head of a mention.
   *
   * @return its index, the first such if several; -1 if no token overlaps {@code place}
   */
  public int headOf(Span place) {
    int first = firstTokenIn(place);
    for (int i = first; i >= 0 && i < tokens.size() && tokens.get(i).span().overlaps(place); i++) {
      int head = tokens.get(i).head();
      if (head < 0 || !tokens.get(head).span().overlaps(place)) {
        return i;
      }
    }
    return first;
  }
}
