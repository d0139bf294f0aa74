package org.newsgraph.authority;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of file that an authority can be imported from. */
public enum AuthorityFormat {
  /** Wikidata's JSON dump: one entity a line. */
  WIKIDATA("CC0-1.0"),
  /** GeoNames' main tables: {@code cities500.txt}, {@code allCountries.txt} and their like. */
  GEONAMES("CC BY 4.0"),
  /** GeoNames' {@code alternateNames.txt} or {@code alternateNamesV2.txt}. */
  GEONAMES_NAMES("CC BY 4.0"),
  /** RDF with SKOS or RDFS labels, as Turtle, N-Triples, N-Quads, TriG or RDF/XML. */
  RDF(""),
  /** Popolo JSON, as EveryPolitician publishes it. */
  POPOLO(""),
  /** Tab-separated values whose first line names the columns. */
  TSV("");

  private static final Pattern WIKIDATA_LINE =
      Pattern.compile("(?s)\\[?\\s*\\{(?=.{0,200}\"type\"\\s*:\\s*\"(?:item|property)\").*");
  private static final Pattern JSON = Pattern.compile("(?s)[\\[{].*");
  private static final Pattern RDF_START =
      Pattern.compile("(?is)<.*|_:.*|(?:@prefix|@base|prefix|base)\\s+\\S*:?\\s*<.*");
  private static final Pattern GEONAMES_LINE =
      Pattern.compile("\\d+\t[^\t]+\t[^\t]*\t[^\t]*\t-?[\\d.]+\t-?[\\d.]+\t[A-Z]?\t.*");
  private static final Pattern GEONAMES_NAMES_LINE =
      Pattern.compile("\\d+\t\\d+\t[^\t]*\t[^\t]+(?:\t[^\t]*){0,6}");

  private final String licence;

  AuthorityFormat(String licence) {
    this.licence = licence;
  }

  /** The licence of all data of this format, empty if they differ. */
  String licence() {
    return licence;
  }

  /** As written in commands and manifests: {@code geonames_names}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of a file that begins like this.
   *
   * @param head the first characters, without a byte order mark
   * @return empty if it looks like none
   */
  static Optional<AuthorityFormat> of(String head) {
    String start = head.stripLeading();
    if (WIKIDATA_LINE.matcher(start).matches()) {
      return Optional.of(WIKIDATA);
    }
    if (JSON.matcher(start).matches()) {
      return Optional.of(POPOLO);
    }
    String line = firstLine(start);
    if (GEONAMES_LINE.matcher(line).matches()) {
      return Optional.of(GEONAMES);
    }
    if (GEONAMES_NAMES_LINE.matcher(line).matches()) {
      return Optional.of(GEONAMES_NAMES);
    }
    if (RDF_START.matcher(withoutComments(start)).matches()) {
      return Optional.of(RDF);
    }
    return line.indexOf('\t') > 0 ? Optional.of(TSV) : Optional.empty();
  }

  private static String firstLine(String text) {
    return withoutComments(text).lines().findFirst().orElse("");
  }

  private static String withoutComments(String text) {
    int start = 0;
    while (text.startsWith("#", start)) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        break;
      }
      start = end + 1;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    return text.substring(start);
  }
}
