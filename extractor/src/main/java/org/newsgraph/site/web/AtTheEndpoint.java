package org.newsgraph.site.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Who opens the address of the SPARQL endpoint and asks nothing: a reader is shown the page where
 * one writes queries, a program the description of the service. Fuseki itself says "not found".
 */
public final class AtTheEndpoint implements Filter {

  private static final Set<String> PLACES =
      Set.of("/newsgraph", "/newsgraph/", "/newsgraph/sparql");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest from = (HttpServletRequest) request;
    boolean reads = from.getMethod().equals("GET") || from.getMethod().equals("HEAD");
    if (!reads || from.getQueryString() != null || !PLACES.contains(from.getRequestURI())) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse to = (HttpServletResponse) response;
    boolean page = Optional.ofNullable(from.getHeader("Accept")).orElse("").contains("text/html");
    to.setStatus(HttpServletResponse.SC_SEE_OTHER);
    to.setHeader("Location", page ? "/query" : "/.well-known/void");
    to.addHeader("Vary", "Accept");
  }
}
