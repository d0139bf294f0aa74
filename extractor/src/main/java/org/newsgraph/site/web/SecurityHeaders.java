package org.newsgraph.site.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers, on every answer of this server, to run and load nothing but our own files: should
 * a word of an article ever get into a page unescaped, it still does nothing.
 */
public final class SecurityHeaders implements Filter {

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse to = (HttpServletResponse) response;
    to.setHeader("Content-Security-Policy", POLICY);
    to.setHeader("X-Content-Type-Options", "nosniff");
    // With no-referrer a browser would not say that a form comes from our own page.
    to.setHeader("Referrer-Policy", "same-origin");
    to.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    to.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    chain.doFilter(request, response);
  }
}
