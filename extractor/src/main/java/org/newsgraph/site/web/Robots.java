package org.newsgraph.site.web;

/**
 * Tells search engines which places they may read: the pages, but not what asks the whole store for
 * each address, since there is no end of those.
 */
public final class Robots implements Route {

  private static final String RULES =
      """
      User-agent: *
      Disallow: /api/
      Disallow: /graph?
      Disallow: /library/
      Disallow: /newsgraph/
      Disallow: /query?
      Disallow: /reconcile
      Disallow: /search?
      """;

  @Override
  public Answer answer(Request request) {
    return Answer.text(200, "text/plain; charset=utf-8", RULES);
  }
}
