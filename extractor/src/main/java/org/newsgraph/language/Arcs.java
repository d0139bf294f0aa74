package org.newsgraph.language;

import java.util.List;

/**
 * A dependency tree over the tokens of one sentence.
 *
 * @param heads for each token the index of the token that governs it, -1 for the root
 * @param relations for each token its relation to that token, {@code root} for the root
 */
public record Arcs(List<Integer> heads, List<String> relations) {

  public Arcs {
    if (heads.size() != relations.size()) {
      throw new IllegalArgumentException(heads.size() + " heads, " + relations.size());
    }
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }
}
