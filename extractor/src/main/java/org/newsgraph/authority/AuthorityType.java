package org.newsgraph.authority;

/** What an authority's entry is. */
public enum AuthorityType {
  PERSON,
  ORGANIZATION,
  /** A country, region, city, mountain or building. */
  PLACE,
  /** Anything else that has a name, such as an event, a work or a law. */
  OTHER
}
