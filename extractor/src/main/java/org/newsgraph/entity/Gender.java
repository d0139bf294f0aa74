package org.newsgraph.entity;

/** Grammatical gender by which the text refers to an entity, as far as known. */
public enum Gender {
  FEMININE,
  MASCULINE,
  UNKNOWN
}
