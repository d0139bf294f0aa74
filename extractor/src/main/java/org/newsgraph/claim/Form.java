package org.newsgraph.claim;

/** How the words of a claim are given. */
public enum Form {
  DIRECT,
  INDIRECT,
  MIXED
}
