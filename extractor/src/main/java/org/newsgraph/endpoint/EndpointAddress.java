package org.newsgraph.endpoint;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.WebAddress;

/**
 * Where a store takes graphs, and as whom.
 *
 * @param uri an http or https address, without user, password or fragment
 * @param authorization value of the header that says who sends, empty for nobody in particular
 */
public record EndpointAddress(URI uri, Optional<String> authorization) {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Reads an address as the user gives it.
   *
   * @param user as whom to send, empty for nobody in particular
   * @param password of the user
   * @throws EndpointException if it is no such address, or if the password would go over the net in
   *     the clear
   */
  public static EndpointAddress parse(
      String text, Optional<String> user, Optional<String> password) {
    URI uri = WebAddress.parse(text).orElseThrow(() -> new EndpointException(complaint(text)));
    boolean open = uri.getScheme().equals("http") && !HERE.contains(uri.getHost());
    if (user.isPresent() && open) {
      throw new EndpointException(
          "no password is sent to " + uri + " in the clear; give its https address");
    }
    return new EndpointAddress(uri, user.map(name -> basic(name, password.orElse(""))));
  }

  private static String complaint(String text) {
    return "--endpoint wants an address such as https://example.org/store/data, not: " + text;
  }

  private static String basic(String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  /** The address of one graph in the store. */
  URI of(String graph) {
    String named = "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8);
    return URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + named);
  }

  /** The address alone, without who sends. */
  @Override
  public String toString() {
    return uri.toString();
  }
}
