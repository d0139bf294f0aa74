package org.newsgraph.site.web;

import java.util.function.Predicate;

/** A route that each client may ask only so often. Thread-safe. */
public final class Limited implements Route {

  private final Route route;
  private final RateLimit rate;
  private final Predicate<Request> counted;

  /**
   * @param counted true of the requests that count
   */
  public Limited(Route route, RateLimit rate, Predicate<Request> counted) {
    this.route = route;
    this.rate = rate;
    this.counted = counted;
  }

  @Override
  public Answer answer(Request request) {
    if (counted.test(request)) {
      rate.count(request.client().address());
    }
    return route.answer(request);
  }
}
