package org.newsgraph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.entity.EnglishNames;
import org.newsgraph.entity.Entity;
import org.newsgraph.linking.Link;

/**
 * What the cast of an article is called in English: by the project's own tables, else by the
 * authority that an entity is linked to. What only the article names or describes has no English
 * label, since nobody has translated it.
 */
final class EnglishLabels {

  private static final EnglishNames NAMES = EnglishNames.all();

  private final Map<Integer, String> linked = new HashMap<>();

  EnglishLabels(List<Link> links) {
    for (Link link : links) {
      EntityIris.wikidata(link)
          .flatMap(id -> NAMES.of(id).or(link::english))
          .ifPresent(name -> linked.putIfAbsent(link.entity(), name));
    }
  }

  /** The English label, empty if none is known. */
  Optional<String> of(Entity entity) {
    return entity
        .authority()
        .or(() -> Optional.of(entity.name()).filter(name -> entity.mentions().isEmpty()))
        .flatMap(NAMES::of)
        .or(() -> Optional.ofNullable(linked.get(entity.index())));
  }
}
