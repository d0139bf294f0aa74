package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.authority.Authority;
import org.newsgraph.authority.AuthorityEntry;
import org.newsgraph.authority.AuthorityEntry.Coordinates;
import org.newsgraph.authority.AuthorityType;
import org.newsgraph.authority.StarterAuthority;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityType;
import org.newsgraph.language.Analysis;

/**
 * Ties entities to outside authorities. Thread-safe.
 *
 * <p>Countries and international bodies are linked by the key that the entity room gave them. Of
 * everybody else the entries that bear one of the names are candidates, and what the article says
 * around the name makes each more or less likely ({@link LinkModel}). Below the model's threshold
 * an entity stays NIL: a wrong link spoils every article that shares it. A surname alone never
 * links.
 */
public final class Linker {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /**
   * Of the 128 countries and bodies in {@code checked-links.tsv} 120 are right, and six of the
   * others are national teams.
   */
  private static final double BY_KEY = 0.94;

  private final Authority authority;
  private final LinkModel model;

  /** Links to the entries of {@code authority}, as sure as {@code model} finds. */
  public Linker(Authority authority, LinkModel model) {
    this.authority = authority;
    this.model = model;
  }

  /** Links to the entries of {@code authority}. */
  public Linker(Authority authority) {
    this(authority, LinkModel.load());
  }

  /** Links to the entries of the starter authority. */
  public Linker() {
    this(StarterAuthority.load());
  }

  /** The links in the order of the cast; an entity that no authority knows has none. */
  public List<Link> link(Analysis analysis, Cast cast) {
    Map<Integer, Candidate> best = new HashMap<>();
    for (Candidate candidate : candidates(analysis, cast)) {
      best.putIfAbsent(candidate.entity(), candidate);
    }
    List<Link> links = new ArrayList<>();
    for (Entity entity : cast.entities()) {
      Optional<String> key = wikidata(entity);
      Candidate candidate = best.get(entity.index());
      if (key.isPresent()) {
        Optional<AuthorityEntry> entry = authority.withIri(key.get());
        links.add(
            new Link(
                entity.index(),
                key.get(),
                BY_KEY,
                entry.flatMap(Linker::english),
                entry.flatMap(e -> lies(entity, e))));
        entry.ifPresent(e -> same(entity, e, BY_KEY, links));
      } else if (candidate != null && candidate.confidence() >= model.threshold(entity.type())) {
        AuthorityEntry entry = candidate.entry();
        links.add(
            new Link(
                entity.index(),
                entry.iri(),
                candidate.confidence(),
                english(entry),
                lies(entity, entry)));
        same(entity, entry, candidate.confidence(), links);
      }
    }
    return links;
  }

  private static Optional<String> english(AuthorityEntry entry) {
    return entry.labelIn("en");
  }

  private static Optional<Coordinates> lies(Entity entity, AuthorityEntry entry) {
    return entity.type() == EntityType.PLACE ? entry.coordinates() : Optional.empty();
  }

  private static void same(Entity entity, AuthorityEntry entry, double sure, List<Link> links) {
    entry
        .sameAs()
        .forEach(
            iri ->
                links.add(new Link(entity.index(), iri, sure, Optional.empty(), Optional.empty())));
  }

  private static Optional<String> wikidata(Entity entity) {
    return entity
        .authority()
        .filter(key -> key.startsWith("Q") && key.indexOf('#') < 0)
        .map(key -> WIKIDATA + key);
  }

  /**
   * The entries that the entities may be, whether likely or not: entity by entity in the order of
   * the cast, the likeliest first. Entities that have a key of an authority have none.
   */
  public List<Candidate> candidates(Analysis analysis, Cast cast) {
    Surroundings around = new Surroundings(analysis, cast);
    Map<Entity, List<AuthorityEntry>> named = new LinkedHashMap<>();
    for (Entity entity : cast.entities()) {
      List<AuthorityEntry> entries = named(entity, around);
      if (!entries.isEmpty()) {
        named.put(entity, entries);
      }
    }
    Kin kin = new Kin(named.values());
    List<Candidate> candidates = new ArrayList<>();
    named.forEach(
        (entity, entries) -> {
          List<Candidate> own = new ArrayList<>();
          for (AuthorityEntry entry : entries) {
            int others = kin.of(entry);
            if (entity.type() != EntityType.PERSON
                || others > 0
                || new PersonEvidence(around, entity, entry).isSupported()) {
              List<String> evidence = Evidence.on(around, entity, entry, entries, others);
              own.add(new Candidate(entity.index(), entry, evidence, model.confidence(evidence)));
            }
          }
          // The sort is stable: of equals the more prominent comes first.
          own.sort(Comparator.comparingDouble(Candidate::confidence).reversed());
          candidates.addAll(own);
        });
    return candidates;
  }

  /** The entries of the entity's type that bear one of its names, each once. */
  private List<AuthorityEntry> named(Entity entity, Surroundings around) {
    Optional<AuthorityType> type = type(entity.type());
    if (type.isEmpty() || wikidata(entity).isPresent() || isInstitution(entity)) {
      return List.of();
    }
    Map<String, AuthorityEntry> entries = new LinkedHashMap<>();
    for (String name : around.names(entity)) {
      if (type.get() != AuthorityType.PERSON || name.indexOf(' ') > 0) {
        for (AuthorityEntry entry : authority.named(name)) {
          if (entry.type() == type.get()) {
            entries.putIfAbsent(entry.iri(), entry);
          }
        }
      }
    }
    return List.copyOf(entries.values());
  }

  /** The government for which a country's name stands is not the country. */
  private static boolean isInstitution(Entity entity) {
    return entity.authority().filter(key -> key.indexOf('#') >= 0).isPresent();
  }

  private static Optional<AuthorityType> type(EntityType type) {
    return switch (type) {
      case PERSON -> Optional.of(AuthorityType.PERSON);
      case ORGANIZATION -> Optional.of(AuthorityType.ORGANIZATION);
      case PLACE -> Optional.of(AuthorityType.PLACE);
      case ANONYMOUS_SOURCE, VAGUE_SOURCE -> Optional.empty();
    };
  }
}
