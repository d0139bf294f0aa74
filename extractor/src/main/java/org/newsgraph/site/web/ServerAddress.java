package org.newsgraph.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * The address under which a client reached this server. Behind a proxy that is the proxy's: it
 * hands on the {@code Host} header, and says in {@code X-Forwarded-Proto} whether it was asked by
 * {@code http} or {@code https}.
 */
final class ServerAddress {

  private ServerAddress() {}

  /** Scheme, host and port, such as {@code http://localhost:3030}; the usual port is left out. */
  static String of(HttpServletRequest request) {
    String outside = Optional.ofNullable(request.getHeader("X-Forwarded-Proto")).orElse("");
    String scheme = outside.matches("https?") ? outside : request.getScheme();
    return scheme + "://" + authority(request);
  }

  /**
   * True if a page at {@code origin} is one of this server. The scheme does not count: a proxy that
   * does not tell it would make every page a stranger's.
   *
   * @param origin as browsers name it, such as {@code https://example.org}; {@code null} in letters
   *     for pages that have none
   */
  static boolean isOf(String origin, HttpServletRequest request) {
    String authority = origin.replaceFirst("^https?://", "").replaceFirst(":(80|443)$", "");
    return authority.toLowerCase(Locale.ROOT).equals(authority(request));
  }

  private static String authority(HttpServletRequest request) {
    int port = request.getServerPort();
    boolean usual = port <= 0 || port == 80 || port == 443;
    return request.getServerName().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
  }
}
