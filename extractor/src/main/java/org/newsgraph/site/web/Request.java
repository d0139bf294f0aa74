package org.newsgraph.site.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser or program asks.
 *
 * @param method {@code GET}, {@code HEAD} or {@code POST}
 * @param server address under which the client reached this server, such as {@code
 *     http://localhost:3030}
 * @param path decoded path, beginning with a slash
 * @param query the undecoded query string, empty if none
 * @param parameters decoded parameters of query and form, the first value of each
 * @param accept the {@code Accept} header, empty if none
 * @param contentType the {@code Content-Type} header, empty if none
 * @param language in which the pages answer
 * @param names language in which entities are called; that of the articles for a program that asks
 *     for none
 * @param client who asks
 * @param body the bytes sent along; empty for forms, whose fields are parameters
 */
public record Request(
    String method,
    String server,
    String path,
    String query,
    Map<String, String> parameters,
    String accept,
    String contentType,
    Language language,
    Language names,
    Client client,
    byte[] body) {

  private static final Pattern IRI =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");

  public Request {
    parameters = Map.copyOf(parameters);
  }

  /** The parameter without white space around it, empty if it is missing or blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /**
   * The parameter, which must be there.
   *
   * @throws WebException with status 400 if it is missing or blank
   */
  public String required(String name) {
    return parameter(name).orElseThrow(() -> WebException.badRequest("error.missing", name));
  }

  /**
   * An absolute IRI.
   *
   * @throws WebException with status 400 if the parameter is missing or is none
   */
  public String iri(String name) {
    String iri = required(name);
    if (!IRI.matcher(iri).matches()) {
      throw WebException.badRequest("error.iri", name);
    }
    return iri;
  }

  /**
   * A whole number.
   *
   * @param fallback if the parameter is missing
   * @param most the largest that counts; a larger one becomes this
   * @throws WebException with status 400 if it is no number of at most nine digits, or below 1
   */
  public int number(String name, int fallback, int most) {
    Optional<String> value = parameter(name);
    if (value.isEmpty()) {
      return fallback;
    }
    if (!value.get().matches("[1-9]\\d{0,8}")) {
      throw WebException.badRequest("error.number", name);
    }
    return Math.min(most, Integer.parseInt(value.get()));
  }

  /** The body as UTF-8 text, empty if there is none. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The media type of the body without its parameters, in lower case; empty if unknown. */
  public String mediaType() {
    return contentType.split(";")[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The media types that the client takes, the most welcome first; empty if it does not say. */
  public List<String> acceptable() {
    return Preferences.of(accept);
  }
}
