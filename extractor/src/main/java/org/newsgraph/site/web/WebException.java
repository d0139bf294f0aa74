package org.newsgraph.site.web;

import java.time.Duration;
import java.util.List;

/** A request that cannot be answered as asked; the client is told in its own language. */
public final class WebException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Object> details;
  private final Duration wait;

  /**
   * @param status HTTP status code, 400 or above
   * @param key of the message that says what to do
   * @param details what goes into the message
   */
  public WebException(int status, String key, Object... details) {
    this(status, Duration.ZERO, key, details);
  }

  private WebException(int status, Duration wait, String key, Object... details) {
    super(key, null, false, false);
    this.status = status;
    this.wait = wait;
    this.details = List.of(details);
  }

  /** The request is wrong. */
  public static WebException badRequest(String key, Object... details) {
    return new WebException(400, key, details);
  }

  /** The client asks too often; after {@code wait} it may ask again. */
  public static WebException tooOften(Duration wait) {
    return new WebException(429, wait, "error.429", Long.toString(seconds(wait)));
  }

  private static long seconds(Duration wait) {
    return wait.plusSeconds(1).toSeconds();
  }

  /** There is nothing at this place. */
  public static WebException notFound() {
    return new WebException(404, "error.404");
  }

  /** The HTTP status of the answer, 4xx or 5xx. */
  public int status() {
    return status;
  }

  /** After which time the same request may be answered; zero if waiting does not help. */
  public Duration retryAfter() {
    return wait;
  }

  /** The same in whole seconds, never too few. */
  long retrySeconds() {
    return seconds(wait);
  }

  /** Key of the message. */
  public String key() {
    return getMessage();
  }

  /** What goes into the message. */
  public Object[] details() {
    return details.toArray();
  }
}
