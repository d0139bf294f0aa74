package org.newsgraph.site.data;

import java.util.Locale;

/** Short names of IRIs. */
public final class Names {

  private Names() {}

  /** What stands behind the last hash or slash; the whole without one, empty if one ends it. */
  public static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** The same in lower case, as codes in JSON and messages have it. */
  public static String code(String iri) {
    return local(iri).toLowerCase(Locale.ROOT);
  }
}
