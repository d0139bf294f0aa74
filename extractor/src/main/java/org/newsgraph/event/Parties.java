package org.newsgraph.event;

import java.util.List;

/**
 * Who takes part in a happening.
 *
 * @param agents who does it, empty if not said
 * @param patients who undergoes it, empty if not said
 */
record Parties(List<Participant> agents, List<Participant> patients) {

  Parties {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
  }

  boolean hasAgent(int entity) {
    return agents.stream().anyMatch(p -> p.entity() == entity);
  }

  boolean hasPatient(int entity) {
    return patients.stream().anyMatch(p -> p.entity() == entity);
  }
}
