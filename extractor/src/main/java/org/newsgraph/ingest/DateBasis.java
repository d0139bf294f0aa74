package org.newsgraph.ingest;

/** What the publication date of an article rests on. */
public enum DateBasis {
  /** The file's own metadata. */
  METADATA,
  /** A dateline or byline in the text. */
  TEXT,
  /** The user, on the command line. */
  GIVEN
}
