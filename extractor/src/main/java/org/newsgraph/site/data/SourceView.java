package org.newsgraph.site.data;

import java.util.List;

/**
 * An entity as a source.
 *
 * @param claims how many claims it makes, counted up to {@link #MOST}
 * @param relayed how many of these rest on somebody else's words
 * @param unnamed how many rest on somebody without a name in the end
 * @param relays who passes on its words, the most frequent first
 */
public record SourceView(int claims, int relayed, int unnamed, List<Counted<Thing>> relays) {

  /** Counting ends here. */
  public static final int MOST = 1000;

  /** True if there are more claims than were counted. */
  public boolean isCut() {
    return claims >= MOST;
  }

  /** Percentage of the claims that rest on somebody without a name, 0 if there are no claims. */
  public int unnamedShare() {
    return claims == 0 ? 0 : Math.round(100f * unnamed / claims);
  }
}
