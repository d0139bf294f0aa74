package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.entity.EntityType;

/**
 * Chooses by learned weights who takes part in a happening, beside what the rules of grammar say.
 *
 * <p>Whom the rules give stays unless it is very unlikely. Nobody becomes the doer of a deed that
 * accuses, and no person undergoes one, by a weight, nor of anything that is only alleged, denied
 * or possible: there only grammar speaks.
 */
final class PartyChoice {

  private static final String TABLE = "fr/participants.tsv";

  /** A probability of doing and one of undergoing. */
  private record Likely(double agent, double patient) {}

  private final LearnedWeights agent;
  private final LearnedWeights patient;
  private final Likely open;
  private final Likely add;
  private final Likely keep;

  PartyChoice() {
    this(LearnedWeights.read(TABLE, "agent"), LearnedWeights.read(TABLE, "patient"));
  }

  /** By given weights: how much signs speak for doing and how much for undergoing. */
  PartyChoice(LearnedWeights agent, LearnedWeights patient) {
    this.agent = agent;
    this.patient = patient;
    open = threshold("threshold-open");
    add = threshold("threshold-add");
    keep = threshold("threshold-keep");
  }

  private Likely threshold(String name) {
    return new Likely(agent.threshold(name), patient.threshold(name));
  }

  /**
   * Who takes part.
   *
   * @param deed true if the words name something that accuses its doer, of whatever class: a putsch
   * @param status whether it happened: what a union accuses somebody of having hidden accuses as a
   *     grave deed does
   * @param ruled the same by the rules alone
   */
  Parties of(
      EventType type,
      boolean deed,
      EventStatus status,
      Parties ruled,
      List<PartyOptions.Option> options) {
    boolean accuses =
        deed
            || type.harms()
            || status == EventStatus.ALLEGED
            || status == EventStatus.DENIED
            || status == EventStatus.POSSIBLE;
    List<Participant> agents = new ArrayList<>(ruled.agents());
    List<Participant> patients = new ArrayList<>(ruled.patients());
    // The rules know who takes part in what by its class; of a happening of no class they know
    // less.
    Likely from = type == EventType.OTHER ? open : add;
    for (PartyOptions.Option option : options) {
      Likely likely =
          new Likely(agent.probability(option.signs()), patient.probability(option.signs()));
      Participant party = option.party();
      boolean does = ruled.hasAgent(party.entity());
      boolean undergoes = ruled.hasPatient(party.entity());
      if (does && likely.agent() < keep.agent()) {
        agents.removeIf(p -> p.entity() == party.entity());
      }
      if (undergoes && likely.patient() < keep.patient()) {
        patients.removeIf(p -> p.entity() == party.entity());
      }
      if (does || undergoes) {
        continue;
      }
      boolean rather = likely.agent() >= likely.patient();
      boolean person = option.entity().type() == EntityType.PERSON;
      if (rather) {
        boolean may = ruled.agents().isEmpty() && !accuses;
        if (may && likely.agent() >= from.agent()) {
          agents.add(party);
        }
      } else {
        boolean may = ruled.patients().isEmpty() && !(person && accuses);
        if (may && likely.patient() >= from.patient()) {
          patients.add(party);
        }
      }
    }
    return new Parties(agents, patients);
  }
}
