package org.newsgraph.site.web;

/** Answers the requests of one place. Thread-safe. */
@FunctionalInterface
public interface Route {

  /**
   * @throws WebException if the request cannot be answered as asked
   */
  Answer answer(Request request);
}
