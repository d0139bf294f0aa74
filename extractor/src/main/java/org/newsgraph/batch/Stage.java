package org.newsgraph.batch;

/** The stages of a build, in the order of its closing table. */
public enum Stage {
  /** Files into articles. */
  READ("read", "articles"),
  /** Articles into graphs, on several threads at once. */
  EXTRACT("extract", "tokens"),
  /** Graphs held against the shapes, on several threads at once. */
  CHECK("check", "triples"),
  /** Graphs written for the bulk loader, on several threads at once. */
  STAGE("stage", "triples"),
  /** Graphs into the store. */
  LOAD("load", "triples"),
  /** The text index and what only several articles tell. */
  SETTLE("settle", "articles"),
  /** Graphs to another store. */
  SEND("send", "triples");

  private final String label;
  private final String unit;

  Stage(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  /** What the stage is called. */
  public String label() {
    return label;
  }

  /** What is counted, in the plural. */
  public String unit() {
    return unit;
  }
}
