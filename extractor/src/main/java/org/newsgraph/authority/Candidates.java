package org.newsgraph.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Brings together entries of one name that share an IRI, as those of Wikidata and GeoNames do where
 * both were imported: one thing must not compete with itself.
 */
final class Candidates {

  private static final String WIKIDATA = "http://www.wikidata.org/";

  /** Wikidata's IRI stands for the thing where it has one. */
  private static final Comparator<AuthorityEntry> BY_AUTHORITY =
      Comparator.comparing((AuthorityEntry entry) -> !entry.iri().startsWith(WIKIDATA))
          .thenComparing(AuthorityEntry::iri);

  private Candidates() {}

  /** The things that {@code entries} are about, by prominence. */
  static List<AuthorityEntry> of(List<AuthorityEntry> entries) {
    if (entries.size() < 2) {
      return entries;
    }
    List<List<AuthorityEntry>> things = new ArrayList<>();
    Map<String, List<AuthorityEntry>> byIri = new HashMap<>();
    for (AuthorityEntry entry : entries.stream().sorted(BY_AUTHORITY).toList()) {
      List<AuthorityEntry> thing =
          iris(entry).map(byIri::get).filter(Objects::nonNull).findFirst().orElse(null);
      if (thing == null) {
        thing = new ArrayList<>(1);
        things.add(thing);
      }
      thing.add(entry);
      for (String iri : iris(entry).toList()) {
        byIri.putIfAbsent(iri, thing);
      }
    }
    return things.stream().map(Fact::joined).sorted(AuthorityEntry.BY_PROMINENCE).toList();
  }

  private static Stream<String> iris(AuthorityEntry entry) {
    return Stream.concat(Stream.of(entry.iri()), entry.sameAs().stream());
  }
}
