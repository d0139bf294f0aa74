package org.newsgraph.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of services as users give them. */
public final class WebAddress {

  private WebAddress() {}

  /**
   * The http or https address with a host that {@code text} is, without regard to space around it;
   * empty if it is none, or holds a user, a password or a fragment.
   */
  public static Optional<URI> parse(String text) {
    try {
      return Optional.of(new URI(text.strip())).filter(WebAddress::isPlain);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(URI uri) {
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    return web
        && uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getRawFragment() == null;
  }
}
