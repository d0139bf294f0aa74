package org.newsgraph.site.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a request from the servlet container, within limits. */
final class RequestReader {

  /** Longer addresses than browsers and proxies agree on are not honest. */
  private static final int MAX_QUERY = 8_000;

  private static final int MAX_PARAMETERS = 100;

  private static final String FORM = "application/x-www-form-urlencoded";

  private final int maxBody;

  /**
   * @param maxBody largest body in bytes
   */
  RequestReader(int maxBody) {
    this.maxBody = maxBody;
  }

  /**
   * @throws WebException with status 413 or 414 if it is too large, 400 if it is malformed
   */
  Request read(HttpServletRequest from) throws IOException {
    String query = Optional.ofNullable(from.getQueryString()).orElse("");
    String type = header(from, "Content-Type");
    Map<String, String> parameters = new LinkedHashMap<>();
    byte[] body = from.getMethod().equals("POST") ? body(from.getInputStream()) : new byte[0];
    if (query.length() <= MAX_QUERY) {
      parse(query, parameters);
    }
    Request shell = request(from, query, parameters, type, body);
    if (query.length() > MAX_QUERY || from.getRequestURI().length() > MAX_QUERY) {
      throw new WebException(414, "error.414");
    }
    if (!type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      return shell;
    }
    parse(new String(body, StandardCharsets.UTF_8), parameters);
    return request(from, query, parameters, type, new byte[0]);
  }

  /** What can be said to a client of whom nothing else is known. */
  Request withoutContent(HttpServletRequest from) {
    return request(from, "", Map.of(), "", new byte[0]);
  }

  private static Request request(
      HttpServletRequest from,
      String query,
      Map<String, String> parameters,
      String type,
      byte[] body) {
    Optional<Language> asked = asked(from, parameters);
    // Browsers always say what they read; of a reader who does not, the language of the articles.
    boolean reader = header(from, "Accept").contains("html");
    return new Request(
        from.getMethod(),
        ServerAddress.of(from),
        path(from),
        query,
        parameters,
        header(from, "Accept"),
        type,
        asked.orElse(reader ? Language.FR : Language.EN),
        asked.orElse(Language.FR),
        client(from),
        body);
  }

  private static Client client(HttpServletRequest from) {
    return new Client(
        Optional.ofNullable(from.getRemoteAddr()).orElse(""),
        from.isUserInRole("editor") || from.isUserInRole("admin"));
  }

  private static String path(HttpServletRequest from) {
    String info = Optional.ofNullable(from.getPathInfo()).orElse("");
    return from.getServletPath() + info;
  }

  private byte[] body(InputStream in) throws IOException {
    byte[] body = in.readNBytes(maxBody + 1);
    if (body.length > maxBody) {
      throw new WebException(413, "error.413", maxBody / 1000);
    }
    return body;
  }

  private static void parse(String pairs, Map<String, String> parameters) {
    for (String pair : pairs.split("&", MAX_PARAMETERS)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw WebException.badRequest("error.400");
    }
  }

  private static String header(HttpServletRequest from, String name) {
    return Optional.ofNullable(from.getHeader(name)).orElse("");
  }

  /** What the address says wins over the choice of before, and that over the browser's settings. */
  private static Optional<Language> asked(HttpServletRequest from, Map<String, String> parameters) {
    Optional<Language> said = Optional.ofNullable(parameters.get("lang")).flatMap(Language::of);
    return said.or(() -> cookie(from, "lang").flatMap(Language::of))
        .or(() -> preferred(header(from, "Accept-Language")));
  }

  private static Optional<String> cookie(HttpServletRequest from, String name) {
    Cookie[] cookies = from.getCookies();
    for (int i = 0; cookies != null && i < cookies.length; i++) {
      if (cookies[i].getName().equals(name)) {
        return Optional.ofNullable(cookies[i].getValue());
      }
    }
    return Optional.empty();
  }

  /** English for who reads neither; empty for who does not say what he reads. */
  private static Optional<Language> preferred(String languages) {
    for (String tag : Preferences.of(languages)) {
      Optional<Language> language = Language.of(tag);
      if (language.isPresent()) {
        return language;
      }
    }
    return languages.isBlank() ? Optional.empty() : Optional.of(Language.EN);
  }
}
