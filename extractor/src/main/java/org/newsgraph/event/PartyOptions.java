package org.newsgraph.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityType;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.text.Span;

/**
 * Gathers who may take part in a happening: whom the rules give, and who is named in the sentence
 * that tells it best.
 */
final class PartyOptions {

  /**
   * Who may take part.
   *
   * @param party the entity, with its words nearest to the happening
   * @param entity the same with its type
   * @param signs what holds of it, see {@link PartySigns}
   */
  record Option(Participant party, Entity entity, List<String> signs) {}

  private final EntityIndex entities;
  private final ClaimIndex claims;
  private final Prominence prominence;
  private final Map<Happening, Parties> ruled;
  private final Deeds deeds = new Deeds();

  /**
   * @param ruled who takes part in the newsworthy happenings of the article by the rules
   */
  PartyOptions(
      EntityIndex entities,
      ClaimIndex claims,
      Prominence prominence,
      Map<Happening, Parties> ruled) {
    this.entities = entities;
    this.claims = claims;
    this.prominence = prominence;
    this.ruled = ruled;
    ruled.forEach((happening, parties) -> deeds.add(happening.best().mention(), parties));
  }

  /** The options for training, of a happening with these triggers. */
  RoleCandidates<Integer> candidates(Happening happening, List<Span> triggers, Parties parties) {
    return new RoleCandidates<>(
        happening.best().mention().type(),
        triggers,
        of(happening, parties).stream()
            .map(o -> new RoleCandidates.Candidate<>(o.party().entity(), o.signs()))
            .toList());
  }

  /** Who is near the happening, those whom the rules give first; empty if nobody. */
  List<Option> of(Happening happening, Parties parties) {
    TriggerMention best = happening.best().mention();
    Map<Integer, List<EntityIndex.Found>> near = near(happening, parties);
    PartySigns signs =
        new PartySigns(
            happening, parties, deeds, ruled.containsKey(happening), entities, claims, prominence);
    List<Option> options = new ArrayList<>(near.size());
    near.forEach(
        (index, mentions) -> {
          Entity entity = entities.entity(index);
          Prominence.kind(entity)
              .ifPresent(
                  kind ->
                      options.add(
                          new Option(
                              named(entity, mentions, best),
                              entity,
                              signs.of(entity, kind, mentions))));
        });
    return options;
  }

  private Map<Integer, List<EntityIndex.Found>> near(Happening happening, Parties parties) {
    Map<Integer, List<EntityIndex.Found>> near = new LinkedHashMap<>();
    parties.agents().forEach(p -> near.put(p.entity(), new ArrayList<>(2)));
    parties.patients().forEach(p -> near.putIfAbsent(p.entity(), new ArrayList<>(2)));
    for (EntityIndex.Found found : entities.in(happening.best().mention().sentence())) {
      if (found.head() >= 0 && !isOnlyRelated(happening.best().mention().tree(), found)) {
        near.computeIfAbsent(found.entity().index(), k -> new ArrayList<>(2)).add(found);
      }
    }
    return near;
  }

  /** "Le remplaçant de X a été désigné": X was not; neither is his lawyer or his wife he. */
  private static boolean isOnlyRelated(Tree tree, EntityIndex.Found found) {
    int related = tree.token(found.head()).head();
    int preposition = tree.child(found.head(), "case");
    return found.entity().type() == EntityType.PERSON
        && related >= 0
        && related < found.head()
        && preposition >= 0
        && tree.lemma(preposition).equals("de")
        && WordGroup.RELATED.has(tree.lemma(related));
  }

  /** The nearest words that name it, a pronoun only where there are no others. */
  private static Participant named(
      Entity entity, List<EntityIndex.Found> mentions, TriggerMention best) {
    Span nearest = null;
    boolean pronoun = true;
    for (EntityIndex.Found found : mentions) {
      boolean weak = found.mention().mention().kind() == MentionKind.PRONOUN;
      boolean nearer =
          nearest == null
              || pronoun && !weak
              || pronoun == weak && distance(found.span(), best) < distance(nearest, best);
      if (nearer) {
        nearest = found.span();
        pronoun = weak;
      }
    }
    Span first = entity.mentions().get(0).mention().span();
    return new Participant(entity.index(), nearest == null ? first : nearest);
  }

  private static int distance(Span span, TriggerMention best) {
    return Math.abs(span.begin() - best.span().begin());
  }
}
