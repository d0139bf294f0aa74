package org.newsgraph.time;

/** The unit in which a text gives a time. */
public enum Granularity {
  MINUTE,
  HOUR,
  PART_OF_DAY,
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  CENTURY
}
