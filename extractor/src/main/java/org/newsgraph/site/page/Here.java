package org.newsgraph.site.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * What was asked, for further parameters to follow: {@code ?q=bid&}; nothing asked is {@code ?}.
   */
  public String asked() {
    return Stream.of(request.query().split("&"))
        .filter(pair -> !pair.isEmpty() && !pair.matches("(lang|format)=.*"))
        .map(pair -> pair + "&")
        .collect(Collectors.joining("", "?", ""));
  }

  private String with(String name, String value) {
    // Of the address alone: what was posted may be a whole article.
    Stream<String> others =
        Stream.of(request.query().split("&"))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="));
    return Stream.concat(others, Stream.of(name + "=" + value))
        .collect(Collectors.joining("&", "?", ""));
  }
}
