package org.newsgraph.site.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address at a well-known place is called on pages: "Wikidata Q6279". */
final class OutsideName {

  private static final Map<Pattern, String> KNOWN =
      Map.of(
          Pattern.compile("https?://www\\.wikidata\\.org/(?:entity|wiki)/([QP]\\d+)"), "Wikidata",
          Pattern.compile("https?://sws\\.geonames\\.org/(\\d+)/?"), "GeoNames");

  private OutsideName() {}

  /** The place and its number there; the address itself if the place is not known. */
  static String of(String iri) {
    for (Map.Entry<Pattern, String> place : KNOWN.entrySet()) {
      Matcher address = place.getKey().matcher(iri);
      if (address.matches()) {
        return place.getValue() + " " + address.group(1);
      }
    }
    return iri;
  }
}
