package org.newsgraph.site.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/**
 * Lets no address in that could be read in two ways: {@code /a/%2e%2e/b}, {@code //a}, {@code
 * /a%2Fb}. Jetty refuses them before it knows who asks, so its answer is a bare page of its own.
 * Here they are refused by the same rule one step later, as requests for {@link #PLACE}.
 */
public final class AddressGuard implements HttpConfiguration.Customizer {

  /** What is asked for in the place of what cannot be read; it is answered by 400. */
  static final String PLACE = "/unreadable";

  /** In both languages: it is not known which one the client reads. */
  private static final String MALFORMED =
      """
      The address or the request is malformed or too large.
      L'adresse ou la requête est mal formée ou trop grande.
      """;

  private static final String FAULT =
      """
      The server made a mistake. The fault is ours.
      Le serveur s'est trompé. La faute est de notre côté.
      """;

  private AddressGuard() {}

  /**
   * Stands before all that a server answers.
   *
   * @param jetty not yet started
   */
  public static void before(Server jetty) {
    for (Connector connector : jetty.getConnectors()) {
      HttpConfiguration configuration =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      configuration.setUriCompliance(UriCompliance.UNSAFE);
      configuration.addCustomizer(new AddressGuard());
    }
    jetty.setErrorHandler(AddressGuard::unread);
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    HttpURI asked = request.getHttpURI();
    boolean sound = UriCompliance.checkUriCompliance(UriCompliance.DEFAULT, asked, null) == null;
    return sound ? request : unreadable(request);
  }

  private static Request unreadable(Request request) {
    HttpURI asked = request.getHttpURI();
    return Request.serveAs(
        request,
        HttpURI.build()
            .scheme(asked.getScheme())
            .host(asked.getHost())
            .port(asked.getPort())
            .path(PLACE)
            .query(asked.getQuery())
            .asImmutable());
  }

  /** What Jetty cannot read, such as {@code /%zz}: it gives up before it knows who asks. */
  private static boolean unread(Request request, Response response, Callback callback) {
    SecurityHeaders.all().forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    boolean ours = HttpStatus.isServerError(response.getStatus());
    Content.Sink.write(response, true, ours ? FAULT : MALFORMED, callback);
    return true;
  }
}
