package org.newsgraph.time;

/** What a time expression denotes. */
public enum TimeKind {
  /** A day or a longer calendar unit: "mercredi", "en 2015". */
  DATE,
  /** A range or a vague stretch of time: "entre 2010 et 2015", "début des années 2000". */
  INTERVAL,
  /** A length of time: "pendant trois ans". */
  DURATION,
  /** A repetition: "tous les lundis". */
  SET
}
