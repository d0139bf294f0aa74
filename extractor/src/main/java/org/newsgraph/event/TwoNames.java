package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.EntityType;

/**
 * Tells whether a clause behind two names may be said of either: "X, avocat de Y, mis en examen",
 * "X, ami de Y, qui a été tué". Whom it accuses or kills must not be guessed.
 */
final class TwoNames {

  private final Prepositions prepositions;

  TwoNames(Prepositions prepositions) {
    this.prepositions = prepositions;
  }

  /** Those of {@code participants} of whom the clause of a grave event is surely said. */
  List<Participant> sure(
      TriggerMention mention, List<Participant> participants, EntityIndex entities) {
    if (!mention.verbal() || !mention.type().isGrave()) {
      return participants;
    }
    int start = start(mention);
    Optional<EntityIndex.Found> near =
        start < 0 ? Optional.empty() : near(mention, start, entities);
    if (near.isEmpty()) {
      return participants;
    }
    int one = near.get().entity().index();
    Optional<EntityIndex.Found> far = far(mention.tree(), near.get(), entities);
    return far.isEmpty()
        ? participants
        : participants.stream()
            .filter(p -> p.entity() != one && p.entity() != far.get().entity().index())
            .toList();
  }

  /** The first word of a participle or of a clause with "qui", -1 if the verb heads neither. */
  private static int start(TriggerMention mention) {
    Tree tree = mention.tree();
    int verb = mention.head();
    if (!Voice.isFinite(tree, verb)) {
      return tree.isPastParticiple(verb) ? verb : -1;
    }
    int first = SubjectBefore.groupStart(tree, verb);
    return first > 0 && tree.lemma(first - 1).equals("qui") ? first - 1 : -1;
  }

  /** The person behind "de" whose name ends before the clause; empty if none. */
  private Optional<EntityIndex.Found> near(
      TriggerMention mention, int start, EntityIndex entities) {
    Tree tree = mention.tree();
    int end = start > 0 && tree.token(start - 1).form().equals(",") ? start - 2 : start - 1;
    return end < 0
        ? Optional.empty()
        : entities.in(tree).stream()
            .filter(f -> f.entity().type() == EntityType.PERSON && f.head() >= 0)
            .filter(f -> f.span().end() == tree.token(end).span().end())
            .filter(f -> prepositions.of(tree, f.head()).equals("de"))
            .findFirst();
  }

  /** The person whose apposition the other completes: "X, avocat de Y"; empty if none. */
  private static Optional<EntityIndex.Found> far(
      Tree tree, EntityIndex.Found near, EntityIndex entities) {
    int i = tree.sentence().firstTokenIn(near.span());
    while (i >= 0 && !tree.token(i).form().equals(",")) {
      if (tree.isVerb(i)) {
        return Optional.empty();
      }
      i--;
    }
    int comma = i;
    return comma < 1
        ? Optional.empty()
        : entities.in(tree).stream()
            .filter(f -> f.entity().type() == EntityType.PERSON)
            .filter(f -> f.entity().index() != near.entity().index())
            .filter(f -> f.span().contains(tree.token(comma - 1).span()))
            .findFirst();
  }
}
