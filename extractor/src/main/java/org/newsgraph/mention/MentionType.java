package org.newsgraph.mention;

/** What a name names. */
public enum MentionType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  EVENT,
  PRODUCT
}
