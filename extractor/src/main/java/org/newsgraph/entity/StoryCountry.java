package org.newsgraph.entity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whose "le gouvernement" is where the article has named no government yet: not that of a country
 * which it comes to speak of later, but that of the country in which the story is.
 */
final class StoryCountry {

  private StoryCountry() {}

  /**
   * The government that the bare {@code phrase} means.
   *
   * @param only the only government of the article, null if it has none or several
   * @param byAuthority the institutions of the article by their key
   * @return null if it is a government of its own, of a country unknown
   */
  static Draft government(Scene scene, Phrase phrase, Draft only, Map<String, Draft> byAuthority) {
    if (only == null
        || only.institution().isEmpty()
        || only.references().stream().anyMatch(r -> r.span().begin() < phrase.begin())) {
      return only;
    }
    Map<String, Country> named = new TreeMap<>();
    scene.names().stream()
        .filter(name -> name.span().begin() < phrase.begin())
        .flatMap(name -> Countries.all().named(name.key()).stream())
        .forEach(country -> named.put(Institution.governmentOf(country).authority(), country));
    if (named.isEmpty() || named.containsKey(only.institution().get().authority())) {
      return only;
    }
    if (named.size() > 1) {
      return null;
    }
    Country story = named.values().iterator().next();
    Institution institution = Institution.governmentOf(story);
    return Optional.ofNullable(byAuthority.get(institution.authority()))
        .orElseGet(
            () -> {
              Draft draft = scene.create();
              draft.institution(institution);
              draft.country(story);
              return draft;
            });
  }
}
