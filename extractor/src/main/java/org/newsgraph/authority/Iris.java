package org.newsgraph.authority;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How the authorities at hand make IRIs of their keys. */
final class Iris {

  private static final String DBPEDIA_ESCAPED = "\"#%<>?[\\]^`{|}";

  private Iris() {}

  /** Of {@code Q30}. */
  static String wikidata(String id) {
    return "http://www.wikidata.org/entity/" + id;
  }

  /** Of {@code 2996944}. */
  static String geonames(String number) {
    return "https://sws.geonames.org/" + number + "/";
  }

  /**
   * Of a Wikipedia title.
   *
   * @param host {@code dbpedia.org} or that of another edition, such as {@code fr.dbpedia.org}
   */
  static String dbpedia(String host, String title) {
    return "http://" + host + "/resource/" + escaped(title.replace(' ', '_'), DBPEDIA_ESCAPED);
  }

  private static String escaped(String text, String characters) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || characters.indexOf(c) >= 0) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          escaped.append(String.format(Locale.ROOT, "%%%02X", b));
        }
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
