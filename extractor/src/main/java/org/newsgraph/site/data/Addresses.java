package org.newsgraph.site.data;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Where this server shows a node.
 *
 * <p>IRIs under the base of the store are paths of this server, wherever it listens; all others are
 * shown at {@code /resource?iri=}.
 */
public final class Addresses {

  private static final String ARTICLES = "article/";

  private final Supplier<String> base;
  private final Predicate<String> shown;

  /**
   * @param base IRI under which the data IRIs of the store hang, ending in a slash
   */
  public Addresses(Supplier<String> base) {
    this(base, iri -> true);
  }

  private Addresses(Supplier<String> base, Predicate<String> shown) {
    this.base = base;
    this.shown = shown;
  }

  /**
   * The same for nodes of which some are not in the store: their address is {@code #result}, a
   * place on the page itself.
   *
   * @param shown true of the IRIs that the server shows
   */
  public Addresses onlyFor(Predicate<String> shown) {
    return new Addresses(base, shown);
  }

  /** IRI under which the data IRIs hang, ending in a slash. */
  public String base() {
    return base.get();
  }

  /** Path and fragment at which this server shows {@code iri}. */
  public String of(String iri) {
    String start = base.get();
    if (!shown.test(iri)) {
      return "#result";
    }
    if (isData(iri, start)) {
      return encoded(iri.substring(start.length() - 1));
    }
    return "/resource?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }

  /** The IRI that a path of this server stands for. */
  public String iri(String path) {
    return base.get() + path.substring(1);
  }

  /** The article to which a node below it belongs, empty if it belongs to none. */
  public Optional<String> article(String iri) {
    String start = base.get() + ARTICLES;
    if (!iri.startsWith(start)) {
      return Optional.empty();
    }
    int slash = iri.indexOf('/', start.length());
    return Optional.of(slash < 0 ? iri : iri.substring(0, slash));
  }

  private static boolean isData(String iri, String start) {
    return iri.startsWith(start + ARTICLES)
        || iri.startsWith(start + "entity/")
        || iri.startsWith(start + "extractor/");
  }

  private static String encoded(String place) {
    int hash = place.indexOf('#');
    String path = hash < 0 ? place : place.substring(0, hash);
    String fragment = hash < 0 ? null : place.substring(hash + 1);
    try {
      return new URI(null, null, path, null, fragment).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("an absolute path is one: " + path, e);
    }
  }
}
