package org.newsgraph.training;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How far the events of articles are the happenings that somebody labelled there. */
public final class EventScore {

  /** What of an event is compared. */
  public enum Part {
    TRIGGER("trigger"),
    TYPE("trigger and type"),
    AGENTS("agents"),
    PATIENTS("patients"),
    PLACES("places"),
    TIMES("times"),
    FIGURES("figures");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** The part as a reader calls it. */
    public String label() {
      return label;
    }
  }

  private final Map<Part, Score> parts = new EnumMap<>(Part.class);
  private Score statuses = Score.NONE;

  EventScore() {
    for (Part part : Part.values()) {
      parts.put(part, Score.NONE);
    }
  }

  void expect(Part part, int count) {
    add(part, new Score(count, 0, 0));
  }

  void find(Part part, int count) {
    add(part, new Score(0, count, 0));
  }

  void share(Part part, int count) {
    add(part, new Score(0, 0, count));
  }

  /** Counts the status of an event of the right class. */
  void status(boolean right) {
    statuses = statuses.plus(new Score(1, 1, right ? 1 : 0));
  }

  void add(EventScore other) {
    other.parts.forEach(this::add);
    statuses = statuses.plus(other.statuses);
  }

  private void add(Part part, Score score) {
    parts.merge(part, score, Score::plus);
  }

  /** The score of each part. */
  public Map<Part, Score> parts() {
    return Collections.unmodifiableMap(parts);
  }

  /** The statuses of those events alone that are right by trigger and type. */
  public Score statuses() {
    return statuses;
  }
}
