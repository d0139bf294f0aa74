package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Joins what the mentions of a happening say by the rules of grammar of who takes part in it. */
final class RuledParties {

  private final MentionReader reader;
  private final Accusation accusation;

  RuledParties(MentionReader reader, Accusation accusation) {
    this.reader = reader;
    this.accusation = accusation;
  }

  /**
   * Who takes part.
   *
   * @param claimant who claims the deed, empty if nobody does
   */
  Parties of(Happening happening, Optional<Participant> claimant, EntityIndex entities) {
    EventMention best = happening.best();
    List<EventMention> alike =
        accusation.witnesses(
            best,
            happening.mentions().stream()
                .filter(m -> m.mention().type() == best.mention().type())
                .toList());
    // "Un policier a été tué": somebody without a name is not who was named in another sentence.
    List<Participant> patients =
        EventFinder.first(
            isOpen(best, reader.patientHeads(best.mention())) ? alike : List.of(),
            best,
            EventMention::patients);
    boolean self = best.mention().trigger().frame().isReflexive();
    List<Participant> named = self ? List.of() : patients;
    // "L'auteur de la tuerie, X": who is named so did it before a body that only is said to have.
    List<Participant> authors =
        best.agents().isEmpty() && best.mention().type().isGrave()
            ? without(beside(alike, m -> reader.agentsBeside(m, entities)), named)
            : List.of();
    List<Participant> agents =
        authors.isEmpty()
            ? EventFinder.first(
                isOpen(best, reader.agentHeads(best.mention())) ? alike : List.of(),
                best,
                m -> without(m.agents(), named))
            : authors;
    if (patients.isEmpty()) {
      patients = without(beside(alike, m -> reader.patientsBeside(m, entities)), agents);
    }
    if (agents.isEmpty()) {
      agents = without(beside(alike, m -> reader.agentsBeside(m, entities)), patients);
    }
    if (agents.isEmpty()) {
      agents = without(claimant.stream().toList(), patients);
    }
    return new Parties(agents, patients);
  }

  /** What the first of the mentions tells beside the event that tells anything; empty if none. */
  private static List<Participant> beside(
      List<EventMention> mentions, Function<EventMention, List<Participant>> role) {
    return mentions.stream().map(role).filter(p -> !p.isEmpty()).findFirst().orElse(List.of());
  }

  private static List<Participant> without(List<Participant> all, List<Participant> others) {
    return all.stream()
        .filter(a -> others.stream().noneMatch(o -> o.entity() == a.entity()))
        .toList();
  }

  /** True if nobody stands in the slot, or somebody who may have been named: "l'homme", "il". */
  private static boolean isOpen(EventMention mention, List<Integer> heads) {
    Tree tree = mention.mention().tree();
    return heads.stream().allMatch(i -> tree.pointsBack(i));
  }
}
