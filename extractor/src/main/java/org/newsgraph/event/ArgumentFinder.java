package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;

/** Fills the roles of a trigger's frame with entities of the cast. */
final class ArgumentFinder {

  private final SlotHeads words;
  private final SlotFiller filler;

  ArgumentFinder(Prepositions prepositions, Grammar grammar, Attachment attachment) {
    words = new SlotHeads(prepositions, grammar, attachment);
    filler = new SlotFiller(prepositions, grammar);
  }

  /** Who does it, empty if not said. */
  List<Participant> agents(TriggerMention mention, EntityIndex entities) {
    List<List<Slot>> role = mention.trigger().frame().agent();
    List<Participant> agents = fill(mention, role, entities, false);
    if (agents.isEmpty()) {
      return agents;
    }
    List<Participant> all = new ArrayList<>(agents);
    heads(mention, role).stream()
        .flatMap(head -> Company.of(mention, head, entities).stream())
        .filter(p -> all.stream().noneMatch(a -> a.entity() == p.entity()))
        .forEach(all::add);
    return all;
  }

  /** Who undergoes it, empty if not said. */
  List<Participant> patients(TriggerMention mention, EntityIndex entities) {
    return fill(mention, mention.trigger().frame().patient(), entities, false);
  }

  /** Who does it by what the sentence tells beside it, see {@link Slot#isBeside}; empty if open. */
  List<Participant> agentsBeside(TriggerMention mention, EntityIndex entities) {
    return fill(mention, mention.trigger().frame().agent(), entities, true);
  }

  /** Who undergoes it by what the sentence tells beside it; empty if open. */
  List<Participant> patientsBeside(TriggerMention mention, EntityIndex entities) {
    return fill(mention, mention.trigger().frame().patient(), entities, true);
  }

  /** Head tokens of everything in the slots of {@code role}, named or not; empty if none. */
  List<Integer> heads(TriggerMention mention, List<List<Slot>> role) {
    List<Integer> heads = new ArrayList<>();
    for (List<Slot> slots : role) {
      slots.stream()
          .filter(slot -> !slot.isBeside())
          .forEach(slot -> heads.addAll(words.of(mention, slot)));
    }
    // "Donner sa démission": the object is a part of the trigger and nobody.
    heads.removeIf(i -> mention.span().contains(mention.tree().token(i).span()));
    return heads;
  }

  private List<Participant> fill(
      TriggerMention mention, List<List<Slot>> role, EntityIndex entities, boolean beside) {
    for (List<Slot> slots : role) {
      List<Participant> found = new ArrayList<>();
      for (Slot slot : slots) {
        if (slot.isBeside() != beside) {
          continue;
        }
        for (int head : words.of(mention, slot)) {
          filler.participant(mention, head, slot, entities).stream()
              .flatMap(p -> NameList.with(mention, p, entities).stream())
              .filter(p -> found.stream().noneMatch(f -> f.entity() == p.entity()))
              .forEach(found::add);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
