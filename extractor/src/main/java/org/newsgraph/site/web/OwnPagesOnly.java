package org.newsgraph.site.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Refuses what the pages of other sites make a browser send, unless it only reads: a browser adds
 * the password that it remembers to whatever it sends here, whoever wrote the form. Programs, which
 * name no site, are let through.
 */
public final class OwnPagesOnly implements Filter {

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  /** What is posted here changes nothing and needs no password. */
  private static final Set<String> OPEN =
      Set.of("/newsgraph", "/newsgraph/sparql", "/reconcile", "/nif", "/api/annotate");

  private static final String REFUSAL = "The page of another site may not do this.\n";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest from = (HttpServletRequest) request;
    boolean free = HARMLESS.contains(from.getMethod()) || OPEN.contains(from.getRequestURI());
    if (free || !isForeign(from)) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse to = (HttpServletResponse) response;
    to.setStatus(403);
    to.setContentType("text/plain; charset=utf-8");
    to.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.UTF_8));
  }

  /** Browsers say which site's page asks, the older ones by its address alone. */
  private static boolean isForeign(HttpServletRequest from) {
    String site = from.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = from.getHeader("Origin");
    return origin != null && !ServerAddress.isOf(origin, from);
  }
}
