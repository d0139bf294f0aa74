package org.newsgraph.site.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the client gets.
 *
 * @param status HTTP status code
 * @param type media type with its charset
 * @param body the bytes, empty for a redirection
 * @param headers further headers
 */
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json; charset=utf-8";

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** A page. */
  public static Answer html(int status, String page) {
    return text(status, HTML, page);
  }

  /** A JSON document. */
  public static Answer json(String document) {
    return text(200, JSON, document);
  }

  /** A JSON document with another status than 200. */
  public static Answer json(int status, String document) {
    return text(status, JSON, document);
  }

  /** Text of any media type, as UTF-8. */
  public static Answer text(int status, String type, String text) {
    return new Answer(status, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** Sends the client to another place of this server. */
  public static Answer seeOther(String place) {
    return new Answer(303, "text/plain; charset=utf-8", new byte[0], Map.of("Location", place));
  }

  /** The same answer with one more header. */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, type, body, more);
  }
}
