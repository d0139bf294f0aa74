package org.newsgraph.event;

import java.util.List;
import org.newsgraph.claim.Attribution;
import org.newsgraph.language.Analysis;
import org.newsgraph.time.TimeExpression;

/** Finds the newsworthy happenings of an article. Thread-safe. */
public final class EventFinder {

  /** The events in the order of their first trigger; empty if none. */
  public List<Event> find(Analysis analysis, Attribution attribution, List<TimeExpression> times) {
    return List.of();
  }
}
