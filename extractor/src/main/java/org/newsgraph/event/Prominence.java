package org.newsgraph.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Attribution;
import org.newsgraph.claim.Claim;
import org.newsgraph.entity.Entity;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;

/** How much an article is about each of those who may take part in its happenings. */
final class Prominence {

  private final Map<Integer, Integer> ranks = new HashMap<>();
  private final Map<Integer, Integer> ranksOfKind = new HashMap<>();
  private final Set<Integer> titled = new HashSet<>();
  private final Set<Integer> speakers = new HashSet<>();

  Prominence(Analysis analysis, Attribution attribution, EntityIndex entities) {
    List<Entity> byMentions =
        attribution.cast().entities().stream()
            .filter(e -> Prominence.kind(e).isPresent() && !e.mentions().isEmpty())
            .sorted(Comparator.comparingInt((Entity e) -> -e.mentions().size()))
            .toList();
    Map<String, Integer> seen = new HashMap<>();
    for (Entity entity : byMentions) {
      ranks.put(entity.index(), ranks.size());
      int before = seen.merge(entity.type().name(), 1, Integer::sum) - 1;
      ranksOfKind.put(entity.index(), before);
    }
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.kind() == BlockKind.HEADLINE) {
        entities.in(sentence.index()).forEach(f -> titled.add(f.entity().index()));
      }
    }
    for (Claim claim : attribution.claims()) {
      speakers.add(claim.speaker());
    }
  }

  /** "person", "body", "state" or "place"; empty for who takes part in nothing. */
  static Optional<String> kind(Entity entity) {
    return switch (entity.type()) {
      case PERSON -> Optional.of("person");
      case ORGANIZATION ->
          Optional.of(
              entity.authority().filter(a -> a.contains("#")).isPresent() ? "state" : "body");
      case PLACE -> Optional.of("place");
      default -> Optional.empty();
    };
  }

  /** How many entities are named more often than this. */
  int rank(int entity) {
    return ranks.getOrDefault(entity, ranks.size());
  }

  /** The same among entities of its type. */
  int rankOfKind(int entity) {
    return ranksOfKind.getOrDefault(entity, ranksOfKind.size());
  }

  /** True for who is named in the headline. */
  boolean isTitled(int entity) {
    return titled.contains(entity);
  }

  /** True for who says anything in the article. */
  boolean speaks(int entity) {
    return speakers.contains(entity);
  }
}
