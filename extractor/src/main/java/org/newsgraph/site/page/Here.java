package org.newsgraph.site.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.site.web.Request;

/** The address of the page that is shown, for links to the same page in other words or formats. */
public final class Here {

  private final Request request;

  Here(Request request) {
    this.request = request;
  }

  /** True if the reader has just chosen the language of the pages. */
  static boolean choosesLanguage(Request request) {
    return request.parameter("lang").filter(request.language().code()::equals).isPresent();
  }

  /** This page in another language, such as {@code en}. */
  public String in(String language) {
    return with("lang", language);
  }

  /** What this page shows as data, such as {@code turtle}. */
  public String as(String format) {
    return with("format", format);
  }

  private String with(String name, String value) {
    Map<String, String> parameters = new TreeMap<>(request.parameters());
    parameters.put(name, value);
    StringBuilder address = new StringBuilder();
    parameters.forEach(
        (key, text) ->
            address
                .append(address.isEmpty() ? '?' : '&')
                .append(encoded(key))
                .append('=')
                .append(encoded(text)));
    return address.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
