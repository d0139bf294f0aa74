package org.newsgraph.site.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a node is shown. */
public enum Format {
  HTML("text/html", "application/xhtml+xml"),
  TURTLE("text/turtle", "application/x-turtle"),
  JSONLD("application/ld+json", "application/json"),
  NTRIPLES("application/n-triples", "text/plain"),
  RDFXML("application/rdf+xml", "application/xml");

  private final List<String> types;

  Format(String... types) {
    this.types = List.of(types);
  }

  /** The media type of answers in this format. */
  public String type() {
    return types.get(0);
  }

  /** As it stands in addresses: {@code ?format=turtle}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format that a request wants: by {@code format=} in the address, else by its {@code Accept}
   * header, HTML where it does not mind.
   *
   * @throws WebException with status 400 for an unknown {@code format=}, 406 if the client takes
   *     none of the formats
   */
  public static Format of(Request request) {
    Optional<String> said = request.parameter("format");
    if (said.isPresent()) {
      return named(said.get());
    }
    List<String> acceptable = request.acceptable();
    for (String type : acceptable) {
      Optional<Format> format = accepting(type);
      if (format.isPresent()) {
        return format.get();
      }
    }
    if (acceptable.isEmpty()) {
      return HTML;
    }
    throw new WebException(406, "error.406");
  }

  private static Format named(String code) {
    for (Format format : values()) {
      if (format.code().equals(code.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw WebException.badRequest("error.format");
  }

  private static Optional<Format> accepting(String type) {
    for (Format format : values()) {
      boolean any = type.equals("*/*") || type.equals("text/*") && format == HTML;
      if (any || format.types.contains(type)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
