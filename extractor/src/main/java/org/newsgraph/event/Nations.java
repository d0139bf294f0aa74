package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.Country;
import org.newsgraph.entity.Entity;

/** Of which country those are who do something: "l'opération russe", "l'armée américaine". */
final class Nations {

  private final Countries countries = Countries.all();

  /** Wikidata id of the country of the agents, or of the adjective on a noun; empty if unknown. */
  Optional<String> of(TriggerMention mention, List<Participant> agents, EntityIndex entities) {
    Optional<String> told = mention.country();
    return told.or(
        () -> agents.size() == 1 ? of(entities.entity(agents.get(0).entity())) : Optional.empty());
  }

  /** Wikidata id of the country to which the entity belongs; empty if unknown. */
  Optional<String> of(Entity entity) {
    Optional<String> listed = listed(entity);
    if (listed.isPresent()) {
      return listed;
    }
    for (String word : entity.name().split("[ '’]")) {
      // A capital is a name: "Le Français Paul" acts for himself.
      boolean adjective = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      Optional<Country> country = adjective ? countries.ofAdjective(word) : Optional.empty();
      if (country.isPresent()) {
        return country.map(Country::id);
      }
    }
    return Optional.empty();
  }

  /** True if the entity is a country or a body of one by its key in the tables. */
  boolean isListed(Entity entity) {
    return listed(entity).isPresent();
  }

  private Optional<String> listed(Entity entity) {
    return entity
        .authority()
        .map(a -> a.replaceFirst("#.*", ""))
        .filter(k -> countries.withId(k).isPresent());
  }
}
