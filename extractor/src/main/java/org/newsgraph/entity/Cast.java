package org.newsgraph.entity;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * Everybody and everything that plays a part in one article.
 *
 * @param entities each once, at the position of its index
 * @param roles the functions that persons hold, in the order of the text
 */
public record Cast(List<Entity> entities, List<Role> roles) {

  public Cast {
    entities = List.copyOf(entities);
    roles = List.copyOf(roles);
  }

  /** The entity with a mention exactly at {@code place}, empty if none. */
  public Optional<Entity> mentionedAt(Span place) {
    return entities.stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.mention().span().equals(place)))
        .findFirst();
  }

  /**
   * The entity to which the noun phrase at {@code place} with head word at {@code head} refers: the
   * entity of the shortest mention inside {@code place} that covers {@code head}; empty if none.
   */
  public Optional<Entity> at(Span place, Span head) {
    Entity best = null;
    int length = Integer.MAX_VALUE;
    for (Entity entity : entities) {
      for (EntityMention m : entity.mentions()) {
        Span s = m.mention().span();
        if (s.contains(head) && place.contains(s) && s.length() < length) {
          best = entity;
          length = s.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
