package org.newsgraph.site.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsgraph.query.QueryException;

/**
 * Hands requests to their routes and sends the answers, with an error page where there is none.
 *
 * <p>It stands behind Fuseki, which takes the requests of its own endpoints first.
 */
public final class SiteServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** A long article is 30 kB, and the largest batch of names to reconcile is smaller. */
  public static final int MAX_BODY = 400_000;

  private final transient Routes routes;
  private final transient ErrorAnswer errors;
  private final transient RequestReader reader = new RequestReader(MAX_BODY);

  public SiteServlet(Routes routes, ErrorAnswer errors) {
    this.routes = routes;
    this.errors = errors;
  }

  @Override
  protected void service(HttpServletRequest from, HttpServletResponse to) throws IOException {
    boolean answered = false;
    try {
      Sending.send(answer(from), from, to);
      answered = true;
    } finally {
      // A fault of ours goes on to the log of the server; its trace is nothing for a stranger.
      if (!answered && !to.isCommitted()) {
        Sending.send(errors.answer(reader.withoutContent(from), 500, "error.500"), from, to);
        to.flushBuffer();
      }
    }
  }

  private Answer answer(HttpServletRequest from) throws IOException {
    Request request = reader.withoutContent(from);
    try {
      request = reader.read(from);
      if (request.path().equals(AddressGuard.PLACE)) {
        throw WebException.badRequest("error.400");
      }
      return routes.of(request.method(), request.path()).answer(request);
    } catch (WebException e) {
      Answer refusal = errors.answer(request, e.status(), e.key(), e.details());
      if (e.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
        return refusal.with("Allow", String.join(", ", routes.methods(request.path())));
      }
      return e.retryAfter().isZero()
          ? refusal
          : refusal.with("Retry-After", Long.toString(e.retrySeconds()));
    } catch (QueryException e) {
      return errors.answer(request, 503, "error.503");
    }
  }
}
