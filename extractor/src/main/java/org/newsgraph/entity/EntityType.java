package org.newsgraph.entity;

/** What an entity is. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  /** Specific but unnamed: "un responsable américain". */
  ANONYMOUS_SOURCE,
  /** Nobody in particular: "certains", "selon les premiers éléments". */
  VAGUE_SOURCE
}
