package org.newsgraph.event;

import org.newsgraph.mention.MentionKind;

/**
 * Keeps what somebody says or wishes of a "he" from befalling himself. "X a annoncé qu'il avait été
 * libéré": a lawyer, a prosecutor or a minister mostly speaks of another, who need not be in the
 * cast.
 */
final class SpokenOf {

  private final Prepositions prepositions;

  SpokenOf(Prepositions prepositions) {
    this.prepositions = prepositions;
  }

  /**
   * True if {@code found} is a pronoun in words that a person of the same sentence says, wishes or
   * believes, and is taken for that person.
   *
   * @param head token of the pronoun
   */
  boolean isSpeaker(Tree tree, int head, EntityIndex.Found found, EntityIndex entities) {
    if (found.mention().mention().kind() != MentionKind.PRONOUN) {
      return false;
    }
    int said = said(tree, head);
    boolean that = head > 0 && WordGroup.THAT.has(tree.token(head - 1).form());
    return entities.in(tree).stream()
        .filter(f -> f.entity() == found.entity() && f.head() >= 0 && f.head() < head)
        .anyMatch(
            f ->
                that
                    || said >= 0 && !tree.dominates(said, f.head())
                    || prepositions.of(tree, f.head()).equals("selon"));
  }

  /** Head of the complement clause in which {@code i} stands, -1 if in none. */
  private static int said(Tree tree, int i) {
    int at = i;
    for (int steps = 0; steps < tree.size() && at >= 0; steps++) {
      String relation = tree.token(at).relation();
      if (relation.startsWith("ccomp") || relation.startsWith("parataxis")) {
        return at;
      }
      at = tree.token(at).head();
    }
    return -1;
  }
}
