package org.newsgraph.site.web;

import java.util.Locale;
import java.util.Optional;

/** The formats in which the rows of a list are sent, and the query that gives them. */
public enum RowFormat {
  CSV("text/csv"),
  TSV("text/tab-separated-values"),
  JSON("application/sparql-results+json"),
  XML("application/sparql-results+xml"),
  SPARQL("application/sparql-query");

  private final String type;

  RowFormat(String type) {
    this.type = type;
  }

  /** The media type. */
  public String type() {
    return type;
  }

  /** As it stands in addresses: {@code ?format=csv}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format that a request wants: by {@code format=} in the address, else by what its {@code
   * Accept} header welcomes most; empty if that is none of these.
   *
   * @throws WebException with status 400 for an unknown {@code format=}
   */
  public static Optional<RowFormat> of(Request request) {
    Optional<String> said = request.parameter("format");
    String welcome = request.acceptable().stream().findFirst().orElse("");
    for (RowFormat format : values()) {
      boolean named = said.filter(format.code()::equalsIgnoreCase).isPresent();
      if (named || said.isEmpty() && format.type.equals(welcome)) {
        return Optional.of(format);
      }
    }
    if (said.isPresent()) {
      throw WebException.badRequest("error.rows");
    }
    return Optional.empty();
  }
}
