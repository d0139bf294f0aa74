package org.newsgraph.event;

/** The classes of newsworthy happenings, as in the ontology. */
public enum EventType {
  ATTACK,
  KILLING,
  INJURY,
  THREAT,
  DEPLOYMENT,
  PROTEST,
  STRIKE,
  MEETING,
  VISIT,
  AGREEMENT,
  COOPERATION,
  AID,
  SANCTION,
  ELECTION,
  VOTE,
  LEGISLATION,
  APPOINTMENT,
  RESIGNATION,
  ARREST,
  INVESTIGATION,
  CHARGE,
  TRIAL,
  SENTENCE,
  RELEASE,
  ACQUISITION,
  LAUNCH,
  ACCIDENT,
  DISASTER,
  OUTBREAK,
  DEATH,
  MOVEMENT,
  OTHER;

  /** True if a wrong participant accuses somebody, or tells of the death of one who lives. */
  boolean isGrave() {
    return switch (this) {
      case ATTACK, KILLING, DEATH, ARREST, CHARGE, TRIAL, SENTENCE -> true;
      default -> false;
    };
  }

  /** True if whoever is named as its agent is accused of it. */
  boolean accuses() {
    return this == ATTACK || this == KILLING || this == INJURY || this == THREAT;
  }

  /** True if a wrong participant, in whatever role, is told to have done or undergone harm. */
  boolean harms() {
    return isGrave() || accuses() || this == INVESTIGATION || this == SANCTION;
  }
}
