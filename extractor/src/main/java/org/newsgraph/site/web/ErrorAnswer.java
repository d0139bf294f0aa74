package org.newsgraph.site.web;

/** Says in the client's language and format what went wrong. */
@FunctionalInterface
public interface ErrorAnswer {

  /**
   * @param key of the message
   * @param details what goes into the message
   */
  Answer answer(Request request, int status, String key, Object... details);
}
