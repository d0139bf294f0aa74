package org.newsgraph.mention;

import java.util.List;
import org.newsgraph.language.Analysis;

/** Finds names of persons, organisations and places. Thread-safe. */
public final class NameFinder {

  /** The names in the order of the text, not overlapping; empty if none. */
  public List<Mention> find(Analysis analysis) {
    return List.of();
  }
}
