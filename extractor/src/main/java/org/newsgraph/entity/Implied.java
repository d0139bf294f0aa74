package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.entity.HeadNoun.Sort;

/** Bodies and countries that a function implies: those of the cast, else new ones. */
final class Implied {

  private final Map<String, Draft> places = new HashMap<>();
  private final Map<Line, List<Phrase>> institutions = new IdentityHashMap<>();

  Implied(Scene scene) {
    for (Draft draft : scene.drafts()) {
      draft.authority().ifPresent(key -> places.putIfAbsent(key, draft));
    }
    for (Phrase phrase : scene.phrases()) {
      if (phrase.noun().sort() == Sort.INSTITUTION) {
        institutions.computeIfAbsent(phrase.line(), k -> new ArrayList<>()).add(phrase);
      }
    }
  }

  /**
   * The entity of {@code country} itself; made without mentions if the article does not name it.
   */
  Draft place(Scene scene, Country country) {
    return places.computeIfAbsent(
        country.id(),
        id -> {
          Draft draft = scene.create();
          draft.authority(id);
          draft.country(country);
          draft.vote(EntityType.PLACE, 1);
          return draft;
        });
  }

  /** The institution named within {@code phrase}: "porte-parole de la police"; empty if none. */
  Optional<Draft> institutionIn(Scene scene, Phrase phrase) {
    return institutions.getOrDefault(phrase.line(), List.of()).stream()
        .filter(phrase::contains)
        .findFirst()
        .flatMap(scene::owner);
  }
}
