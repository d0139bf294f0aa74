package org.newsgraph.claim;

/** For whom a source speaks. */
public enum SourceKind {
  NAMED,
  OFFICIAL,
  MEDIA,
  ORGANISATION,
  ANONYMOUS,
  VAGUE
}
