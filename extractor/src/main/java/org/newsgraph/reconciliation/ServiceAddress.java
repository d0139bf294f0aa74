package org.newsgraph.reconciliation;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Address of a reconciliation service.
 *
 * @param uri an http or https address with a host, without user, password or fragment
 */
public record ServiceAddress(URI uri) {

  /**
   * Reads an address as the user gives it.
   *
   * @throws ReconciliationException if it is no such address
   */
  public static ServiceAddress parse(String text) {
    try {
      URI uri = new URI(text.strip());
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawFragment() == null) {
        return new ServiceAddress(uri);
      }
    } catch (URISyntaxException e) {
      throw new ReconciliationException(complaint(text), e);
    }
    throw new ReconciliationException(complaint(text));
  }

  private static String complaint(String text) {
    return "--service wants an address such as https://example.org/reconcile, not: " + text;
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
