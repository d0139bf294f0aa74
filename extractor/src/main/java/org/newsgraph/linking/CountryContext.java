package org.newsgraph.linking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.authority.AuthorityEntry;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.Country;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.NormalForm;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Of which countries an article speaks, and how much: by their names, their institutions, capitals
 * and regions, and by adjectives of nationality.
 */
final class CountryContext {

  private static final Countries COUNTRIES = Countries.all();
  private static final Map<String, String> REGIONS = regions();

  /** A country with this share of what is said of countries is what the article is about. */
  private static final double MAIN = 0.3;

  private final Map<String, Integer> said = new HashMap<>();
  private final Map<Integer, String> ofEntity = new HashMap<>();
  private final Map<Integer, Integer> mentions = new HashMap<>();
  private int all;

  CountryContext(Analysis analysis, Cast cast) {
    for (Entity entity : cast.entities()) {
      Optional<String> code = codeOf(entity);
      if (code.isPresent()) {
        int weight = Math.max(1, entity.mentions().size());
        ofEntity.put(entity.index(), code.get());
        mentions.put(entity.index(), weight);
        add(code.get(), weight);
      }
    }
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.tag().equals("ADJ") || token.tag().equals("NOUN")) {
          COUNTRIES.ofAdjective(token.form()).ifPresent(country -> add(country.iso2(), 1));
        }
      }
    }
  }

  private static Map<String, String> regions() {
    Map<String, String> regions = new HashMap<>();
    for (Row row : LexiconFile.read(CountryContext.class, "fr/regions.tsv")) {
      row.list("names").forEach(name -> regions.put(NormalForm.of(name), row.get("iso2")));
    }
    return Map.copyOf(regions);
  }

  private void add(String code, int weight) {
    said.merge(code, weight, Integer::sum);
    all += weight;
  }

  private static Optional<String> codeOf(Entity entity) {
    if (entity.authority().isPresent()) {
      return COUNTRIES.withId(entity.authority().get().split("#")[0]).map(Country::iso2);
    }
    return entity.type() == EntityType.PLACE ? codeOf(entity.name()) : Optional.empty();
  }

  /** Code of the country that has this name, capital or region, empty if none. */
  static Optional<String> codeOf(String place) {
    return COUNTRIES
        .named(place)
        .or(() -> COUNTRIES.withCapital(place))
        .map(Country::iso2)
        .or(() -> Optional.ofNullable(REGIONS.get(NormalForm.of(place))));
  }

  /** Code of the country that is or has a region of this name, empty if none. */
  static Optional<String> codeOfArea(String name) {
    return COUNTRIES
        .named(name)
        .map(Country::iso2)
        .or(() -> Optional.ofNullable(REGIONS.get(NormalForm.of(name))));
  }

  /** Code of the country to which the word is an adjective of nationality, empty if none. */
  static Optional<String> ofAdjective(String word) {
    return COUNTRIES.ofAdjective(word).map(Country::iso2);
  }

  /** Code of the country that the entity is, belongs to or lies in by its name, empty if none. */
  Optional<String> of(int entity) {
    return Optional.ofNullable(ofEntity.get(entity));
  }

  /**
   * How much the article speaks of the entry's countries, apart from the entity itself: "main",
   * "named", "absent", or "silent" if it speaks of no country at all.
   */
  String near(int entity, AuthorityEntry entry) {
    String own = ofEntity.getOrDefault(entity, "");
    int weight = mentions.getOrDefault(entity, 0);
    int others = all - weight;
    if (others == 0) {
      return "silent";
    }
    int best = 0;
    for (String code : entry.countries()) {
      best = Math.max(best, said.getOrDefault(code, 0) - (code.equals(own) ? weight : 0));
    }
    return best == 0 ? "absent" : best >= MAIN * others ? "main" : "named";
  }

  /** Whether the article speaks of a country of the entry, apart from the entity itself. */
  boolean speaksOf(int entity, AuthorityEntry entry) {
    String near = near(entity, entry);
    return near.equals("main") || near.equals("named");
  }
}
