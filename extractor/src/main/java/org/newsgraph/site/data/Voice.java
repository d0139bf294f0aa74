package org.newsgraph.site.data;

import java.util.Optional;

/**
 * Somebody on one side of a dispute.
 *
 * @param line what they say
 * @param root on whose word they say it, empty if on their own
 */
public record Voice(ClaimLine line, Optional<Thing> root) {

  /** On whose word it rests in the end: the root, or else who says it. */
  Thing source() {
    return root.orElse(line.speaker());
  }
}
