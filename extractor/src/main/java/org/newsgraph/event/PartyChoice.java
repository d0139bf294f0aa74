package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.entity.EntityType;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Chooses by learned weights who takes part in a happening, beside what the rules of grammar say.
 *
 * <p>Whom the rules give stays unless it is very unlikely. Nobody becomes the doer of a deed that
 * accuses, and no person undergoes one, by a weight: there only grammar speaks.
 */
final class PartyChoice {

  /** How much a sign speaks for doing and for undergoing. */
  private record Weights(double agent, double patient) {

    static final Weights NONE = new Weights(0, 0);
  }

  private final Map<String, Weights> weights = new HashMap<>();
  private final Weights open;
  private final Weights add;
  private final Weights keep;

  PartyChoice() {
    this(
        LexiconFile.read(PartyChoice.class, "fr/participants.tsv").stream()
            .map(row -> String.join("\t", row.get("sign"), row.get("agent"), row.get("patient")))
            .toList());
  }

  /**
   * By given weights.
   *
   * @param lines of each a sign, how much it speaks for doing and how much for undergoing
   */
  PartyChoice(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t");
      weights.put(
          cells[0], new Weights(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
    }
    open = weights.get("threshold-open");
    add = weights.get("threshold-add");
    keep = weights.get("threshold-keep");
  }

  /**
   * Who takes part.
   *
   * @param ruled the same by the rules alone
   */
  Parties of(EventType type, Parties ruled, List<PartyOptions.Option> options) {
    List<Participant> agents = new ArrayList<>(ruled.agents());
    List<Participant> patients = new ArrayList<>(ruled.patients());
    // The rules know who takes part in what by its class; of a happening of no class they know
    // less.
    Weights from = type == EventType.OTHER ? open : add;
    for (PartyOptions.Option option : options) {
      Weights likely = probability(option.signs());
      Participant party = option.party();
      boolean agent = ruled.hasAgent(party.entity());
      boolean patient = ruled.hasPatient(party.entity());
      if (agent && likely.agent() < keep.agent()) {
        agents.removeIf(p -> p.entity() == party.entity());
      }
      if (patient && likely.patient() < keep.patient()) {
        patients.removeIf(p -> p.entity() == party.entity());
      }
      if (agent || patient) {
        continue;
      }
      boolean rather = likely.agent() >= likely.patient();
      boolean person = option.entity().type() == EntityType.PERSON;
      if (rather) {
        boolean may = ruled.agents().isEmpty() && !accuses(type);
        if (may && likely.agent() >= from.agent()) {
          agents.add(party);
        }
      } else {
        boolean may = ruled.patients().isEmpty() && !(person && accuses(type));
        if (may && likely.patient() >= from.patient()) {
          patients.add(party);
        }
      }
    }
    return new Parties(agents, patients);
  }

  /** True if a wrong participant accuses somebody or tells of harm that did not befall him. */
  private static boolean accuses(EventType type) {
    return type.isGrave()
        || type.accuses()
        || type == EventType.INVESTIGATION
        || type == EventType.SANCTION;
  }

  /** A sign that the table does not list counts nothing. */
  private Weights probability(List<String> signs) {
    double agent = 0;
    double patient = 0;
    for (String sign : signs) {
      Weights given = weights.getOrDefault(sign, Weights.NONE);
      agent += given.agent();
      patient += given.patient();
    }
    return new Weights(1 / (1 + Math.exp(-agent)), 1 / (1 + Math.exp(-patient)));
  }
}
