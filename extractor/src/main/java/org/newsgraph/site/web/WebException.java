package org.newsgraph.site.web;

import java.util.List;

/** A request that cannot be answered as asked; the client is told in its own language. */
public final class WebException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Object> details;

  /**
   * @param status HTTP status code, 400 or above
   * @param key of the message that says what to do
   * @param details what goes into the message
   */
  public WebException(int status, String key, Object... details) {
    super(key, null, false, false);
    this.status = status;
    this.details = List.of(details);
  }

  /** The request is wrong. */
  public static WebException badRequest(String key, Object... details) {
    return new WebException(400, key, details);
  }

  /** There is nothing at this place. */
  public static WebException notFound() {
    return new WebException(404, "error.404");
  }

  public int status() {
    return status;
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
