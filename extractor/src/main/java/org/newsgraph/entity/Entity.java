package org.newsgraph.entity;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that the article speaks of, with every mention of it.
 *
 * @param index position in {@link Cast#entities()}
 * @param type what the entity is
 * @param name the fullest name in the article, or the standard name of an institution that a place
 *     stands for; for an unnamed source its description
 * @param gender grammatical gender, for pronouns
 * @param mentions in the order of the text; empty for an entity that is only implied, such as the
 *     source of an agentless passive or the country behind a nationality
 * @param authority key of the entry of the project's own tables that names this entity (such as
 *     {@code Q30} for a country, {@code Q30#government} for its government), empty if none
 */
public record Entity(
    int index,
    EntityType type,
    String name,
    Gender gender,
    List<EntityMention> mentions,
    Optional<String> authority) {

  public Entity {
    mentions = List.copyOf(mentions);
  }
}
