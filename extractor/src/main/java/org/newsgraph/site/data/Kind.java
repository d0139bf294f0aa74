package org.newsgraph.site.data;

import java.util.Locale;

/** What a node is, for readers. */
public enum Kind {
  PERSON,
  ORGANISATION,
  PLACE,
  ANONYMOUS,
  VAGUE,
  EVENT,
  CLAIM,
  ARTICLE,
  ROLE,
  FIGURE,
  PHRASE,
  OTHER;

  /** In lower case, as it stands in addresses, JSON and the names of messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True of what speaks and acts. */
  public boolean isEntity() {
    return compareTo(VAGUE) <= 0;
  }
}
