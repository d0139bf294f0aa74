package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.claim.Claim;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.Role;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Keeps the graph from stating of a grave deed what only somebody says: who did it. "Selon X, Jean
 * a tué Paul" alleges it, in whatever mood X puts it; only Jean himself makes it a fact. "Un homme
 * a été tué. Selon X, Jean l'a tué" tells a killing that is a fact and has no agent, and one that
 * Jean is said to have done.
 */
final class Accusation {

  private final Set<String> wrongs = new HashSet<>();
  private final Nations nations = new Nations();

  Accusation() {
    for (LexiconFile.Row row : LexiconFile.read(Accusation.class, "fr/wrongs.tsv")) {
      wrongs.add(row.get("lemma"));
    }
  }

  /** {@code told}, or alleged if it accuses one of {@code agents} by the word of others alone. */
  EventStatus status(
      EventStatus told,
      TriggerMention mention,
      List<Participant> agents,
      ClaimIndex claims,
      EntityIndex entities) {
    boolean accused =
        (told == EventStatus.FACT || told == EventStatus.PLANNED)
            && accuses(mention)
            && agents.stream().anyMatch(a -> isOnlySaid(mention, a, claims, entities));
    return accused ? EventStatus.ALLEGED : told;
  }

  /**
   * The happenings that {@code group} is: one, or two if it is a fact of which other mentions only
   * allege who did or underwent it.
   */
  List<List<EventMention>> parts(List<EventMention> group) {
    EventMention best = EventMerger.best(group);
    List<EventMention> told = group.stream().filter(Accusation::isFact).toList();
    List<EventMention> alleged =
        group.stream().filter(m -> !isFact(m) && addsSomebody(m, told)).toList();
    if (!isFact(best) || alleged.isEmpty()) {
      return List.of(group);
    }
    List<EventMention> stated = new ArrayList<>(group);
    stated.removeAll(alleged);
    return List.of(stated, alleged);
  }

  /** Those of {@code mentions} that may name who takes part in the event of {@code best}. */
  List<EventMention> witnesses(EventMention best, List<EventMention> mentions) {
    boolean careful = isFact(best) && (accuses(best.mention()) || best.mention().type().isGrave());
    if (careful) {
      return mentions.stream().filter(Accusation::isFact).toList();
    }
    // Who "n'a participé à aucune manifestation" was not in the one that took place.
    return isFact(best)
        ? mentions.stream().filter(m -> m.status() != EventStatus.NEGATED).toList()
        : mentions;
  }

  /**
   * Those of {@code agents} whom the event of {@code best} may state as doing it: never who but
   * tells it of others, and as a fact nobody of whom only others tell it.
   */
  List<Participant> stated(
      EventMention best, List<Participant> agents, ClaimIndex claims, EntityIndex entities) {
    if (!accuses(best.mention())) {
      return agents;
    }
    return agents.stream()
        .filter(a -> !isSource(best, a, claims))
        .filter(a -> !isFact(best) || isToldOfHimself(claims.around(a.span()), a, entities))
        .toList();
  }

  /** "Selon le maire, Jean Marin, un inconnu a tiré": who tells it is not the subject of it. */
  private static boolean isSource(EventMention best, Participant agent, ClaimIndex claims) {
    TriggerMention mention = best.mention();
    return mention.verbal()
        && !mention.tree().isInfinitive(mention.head())
        && claims.around(mention.sentence(), mention.span()).stream()
            .flatMap(claim -> claim.source().stream())
            .anyMatch(source -> source.contains(agent.span()));
  }

  private static boolean isFact(EventMention mention) {
    return mention.status() == EventStatus.FACT;
  }

  private boolean accuses(TriggerMention mention) {
    return mention.type().accuses() || wrongs.contains(mention.tree().lemma(mention.head()));
  }

  /** True if a mention in which it is no fact names somebody whom no other names. */
  private boolean addsSomebody(EventMention mention, List<EventMention> told) {
    boolean agent =
        accuses(mention.mention())
            && told.stream().noneMatch(o -> Agreement.sameAgent(mention, o))
            && !mention.agents().isEmpty();
    boolean patient =
        mention.mention().type().isGrave()
            && told.stream().noneMatch(o -> Agreement.samePatient(mention, o))
            && !mention.patients().isEmpty();
    return agent || patient;
  }

  private boolean isOnlySaid(
      TriggerMention mention, Participant agent, ClaimIndex claims, EntityIndex entities) {
    return !isToldOfHimself(claims.around(mention.sentence(), mention.span()), agent, entities);
  }

  private boolean isToldOfHimself(List<Claim> claims, Participant agent, EntityIndex entities) {
    Entity accused = entities.entity(agent.entity());
    return claims.stream().allMatch(c -> speaksFor(c.speaker(), accused, entities));
  }

  /** True if the speaker is the agent, holds an office in it, or speaks for the state it is of. */
  private boolean speaksFor(int speaker, Entity agent, EntityIndex entities) {
    Entity voice = entities.entity(speaker);
    if (voice.equals(agent)) {
      return true;
    }
    if (voice.type() == EntityType.ANONYMOUS_SOURCE || voice.type() == EntityType.VAGUE_SOURCE) {
      return false;
    }
    List<Role> held =
        entities.roles(speaker).stream().filter(r -> !hasWord(r, WordGroup.FORMER)).toList();
    List<Entity> served = bodies(held.stream(), entities);
    if (served.contains(agent)) {
      return true;
    }
    Optional<String> state = isOfState(agent) ? nations.of(agent) : Optional.empty();
    List<Entity> voices =
        bodies(held.stream().filter(r -> hasWord(r, WordGroup.STATE_OFFICE)), entities);
    voices.add(voice);
    return state.isPresent()
        && voices.stream().anyMatch(v -> speaksForOne(v) && nations.of(v).equals(state));
  }

  private static List<Entity> bodies(Stream<Role> roles, EntityIndex entities) {
    return roles
        .flatMapToInt(role -> role.body().stream())
        .mapToObj(entities::entity)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static boolean hasWord(Role role, WordGroup group) {
    return Stream.of(role.label().toLowerCase(Locale.FRENCH).split("[ '’]")).anyMatch(group::has);
  }

  /** A body of a state or the state itself, not its opposition, press or people. */
  private boolean speaksForOne(Entity voice) {
    return voice.type() != EntityType.PERSON && nations.isListed(voice) || isOfState(voice);
  }

  /** "L'armée américaine", not a rebel group that calls itself American. */
  private static boolean isOfState(Entity entity) {
    boolean named = WordGroup.STATE_BODY.has(entity.name().split("[ '’]")[0]);
    return entity.type() == EntityType.ORGANIZATION
        && (named || entity.authority().filter(a -> a.startsWith("Q")).isPresent());
  }
}
