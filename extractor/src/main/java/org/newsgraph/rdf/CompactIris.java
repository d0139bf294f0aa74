package org.newsgraph.rdf;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short forms of IRIs beside one article: what belongs to the article relative to its text,
 * everything else with a prefix where there is one.
 */
final class CompactIris {

  /** Local names that need no escape in Turtle or JSON-LD. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9_][\\p{L}0-9_-]*");

  private final String article;
  private final Map<String, String> prefixes;

  /**
   * @param article IRI of the article
   */
  CompactIris(String article) {
    this.article = article;
    this.prefixes = Prefixes.of(article);
  }

  /** What relative IRIs are relative to: the article's text. */
  String base() {
    return article + "/text";
  }

  /** All prefixes, also those that the graph does not use, so that a head never changes. */
  Map<String, String> prefixes() {
    return prefixes;
  }

  /** {@code iri} as a relative reference, empty if it does not belong to the article. */
  Optional<String> relative(String iri) {
    if (iri.equals(base()) || iri.startsWith(base() + "#")) {
      return Optional.of(iri.substring(base().length()));
    }
    return iri.startsWith(article + "/")
        ? Optional.of(iri.substring(article.length() + 1))
        : Optional.empty();
  }

  /** {@code iri} with a prefix, empty if there is none or the rest would need an escape. */
  Optional<String> compact(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        String local = iri.substring(prefix.getValue().length());
        if (PLAIN.matcher(local).matches()) {
          return Optional.of(prefix.getKey() + ":" + local);
        }
      }
    }
    return Optional.empty();
  }
}
