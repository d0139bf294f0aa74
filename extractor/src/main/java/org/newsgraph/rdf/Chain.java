package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.claim.Claim;

/**
 * What a claim rests on in the end, worked out when the graph is written, since no query should
 * have to walk a chain.
 *
 * @param rootSpeaker index in the cast of the speaker at the inner end of the chain
 * @param depth number of claims in the chain, 1 for a claim that rests on none
 */
record Chain(int rootSpeaker, int depth) {

  /** The chains of {@code claims}, in their order. */
  static List<Chain> of(List<Claim> claims) {
    List<Chain> chains = new ArrayList<>();
    for (Claim claim : claims) {
      chains.add(from(claim, claims));
    }
    return chains;
  }

  private static Chain from(Claim outer, List<Claim> claims) {
    Set<Integer> seen = new HashSet<>();
    Claim inner = outer;
    while (seen.add(inner.index()) && inner.derivedFrom().isPresent()) {
      inner = claims.get(inner.derivedFrom().getAsInt());
    }
    return new Chain(inner.speaker(), seen.size());
  }
}
