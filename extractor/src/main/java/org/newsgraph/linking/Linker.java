package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.authority.Authority;
import org.newsgraph.authority.AuthorityEntry;
import org.newsgraph.authority.AuthorityType;
import org.newsgraph.authority.StarterAuthority;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.Country;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityType;
import org.newsgraph.language.Analysis;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.text.Span;

/**
 * Ties entities to outside authorities. Thread-safe.
 *
 * <p>Countries and international bodies are linked by the key that the entity room gave them;
 * cities and persons by full name, where the countries that the article speaks of leave one
 * candidate. Everything else stays NIL: a wrong link spoils every article that shares it.
 */
public final class Linker {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private static final double BY_KEY = 0.98;
  private static final double IN_CONTEXT = 0.95;
  private static final double BY_SIZE = 0.85;

  /** Without context a name means the largest city only if it dwarfs the others of that name. */
  private static final int DWARFS = 5;

  private static final long WELL_KNOWN = 300_000;

  private final Authority authority;
  private final Countries countries = Countries.all();

  /** Links to the entries of {@code authority}. */
  public Linker(Authority authority) {
    this.authority = authority;
  }

  /** Links to the entries of the starter authority. */
  public Linker() {
    this(StarterAuthority.load());
  }

  /** The links in the order of the cast; an entity that no authority knows has none. */
  public List<Link> link(Analysis analysis, Cast cast) {
    Set<String> context = context(cast);
    List<Link> links = new ArrayList<>();
    for (Entity entity : cast.entities()) {
      if (entity.authority().isPresent()) {
        String key = entity.authority().get();
        if (key.startsWith("Q") && key.indexOf('#') < 0) {
          links.add(new Link(entity.index(), WIKIDATA + key, BY_KEY));
        }
      } else if (entity.type() == EntityType.PLACE) {
        city(analysis, entity, context, links);
      } else if (entity.type() == EntityType.PERSON) {
        person(analysis, entity, context, links);
      }
    }
    return links;
  }

  /** Codes of the countries that the article names, or whose institutions or capitals it names. */
  private Set<String> context(Cast cast) {
    Set<String> ids = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (Entity entity : cast.entities()) {
      entity.authority().ifPresent(key -> ids.add(key.split("#")[0]));
      Optional<Country> country =
          countries.named(entity.name()).or(() -> countries.withCapital(entity.name()));
      country.map(Country::iso2).ifPresent(codes::add);
    }
    ids.forEach(id -> countries.withId(id).map(Country::iso2).ifPresent(codes::add));
    return codes;
  }

  private void city(Analysis analysis, Entity entity, Set<String> context, List<Link> links) {
    for (String name : names(analysis, entity)) {
      List<AuthorityEntry> cities = named(name, AuthorityType.PLACE);
      List<AuthorityEntry> near = cities.stream().filter(c -> isNear(c, context)).toList();
      if (dwarfs(near) || near.size() == 1) {
        add(entity, near.get(0), IN_CONTEXT, links);
        return;
      }
      if (near.isEmpty() && dwarfs(cities) && cities.get(0).population() >= WELL_KNOWN) {
        add(entity, cities.get(0), BY_SIZE, links);
        return;
      }
    }
  }

  private List<AuthorityEntry> named(String name, AuthorityType type) {
    return authority.named(name).stream().filter(e -> e.type() == type).toList();
  }

  private static boolean isNear(AuthorityEntry entry, Set<String> context) {
    return entry.countries().stream().anyMatch(context::contains);
  }

  private static boolean dwarfs(List<AuthorityEntry> cities) {
    return cities.size() == 1
        || cities.size() > 1 && cities.get(0).population() >= DWARFS * cities.get(1).population();
  }

  private static void add(Entity entity, AuthorityEntry city, double confidence, List<Link> links) {
    links.add(new Link(entity.index(), city.iri(), confidence));
    city.sameAs().forEach(iri -> links.add(new Link(entity.index(), iri, confidence)));
  }

  private void person(Analysis analysis, Entity entity, Set<String> context, List<Link> links) {
    Set<AuthorityEntry> near = new LinkedHashSet<>();
    for (String name : names(analysis, entity)) {
      // A surname alone never links.
      if (name.indexOf(' ') > 0) {
        named(name, AuthorityType.PERSON).stream()
            .filter(p -> isNear(p, context))
            .forEach(near::add);
      }
    }
    if (near.size() == 1) {
      links.add(new Link(entity.index(), near.iterator().next().iri(), IN_CONTEXT));
    }
  }

  private static Set<String> names(Analysis analysis, Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    entity.mentions().stream()
        .filter(m -> m.mention().kind() == MentionKind.NAME)
        .map(m -> m.mention().span())
        .map((Span s) -> s.of(analysis.text()))
        .forEach(names::add);
    return names;
  }
}
