package org.newsgraph.claim;

import java.util.List;
import org.newsgraph.entity.Cast;

/**
 * Who says what in an article.
 *
 * @param cast the article's cast with the unnamed sources added at its end; indices of the cast
 *     before stay valid
 * @param claims in the order of the text
 */
public record Attribution(Cast cast, List<Claim> claims) {

  public Attribution {
    claims = List.copyOf(claims);
  }
}
