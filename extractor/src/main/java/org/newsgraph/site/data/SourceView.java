package org.newsgraph.site.data;

import java.util.List;

/**
 * An entity as a source.
 *
 * @param claims how many claims it makes
 * @param read of how many of them it was asked on whose word they are
 * @param relayed how many of those that were read rest on somebody else's words
 * @param unnamed how many of those rest on somebody without a name in the end
 * @param relays who passes on its words, the most frequent first
 */
public record SourceView(
    int claims, int read, int relayed, int unnamed, List<Counted<Thing>> relays) {

  /** True if more claims are known than were read. */
  public boolean isCut() {
    return claims > read;
  }

  /** Percentage of the claims read that rest on somebody else's words, 0 if there are none. */
  public int relayedShare() {
    return share(relayed);
  }

  /** Percentage of the claims read that rest on somebody without a name, 0 if there are none. */
  public int unnamedShare() {
    return share(unnamed);
  }

  private int share(int some) {
    return read == 0 ? 0 : Math.round(100f * some / read);
  }
}
