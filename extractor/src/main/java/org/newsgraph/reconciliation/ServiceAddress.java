package org.newsgraph.reconciliation;

import java.net.URI;
import org.newsgraph.text.WebAddress;

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
    return WebAddress.parse(text)
        .map(ServiceAddress::new)
        .orElseThrow(() -> new ReconciliationException(complaint(text)));
  }

  private static String complaint(String text) {
    return "--service wants an address such as https://example.org/reconcile, not: " + text;
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
