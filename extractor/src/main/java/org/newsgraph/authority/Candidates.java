package org.newsgraph.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings together entries of one name that say of each other to be the same, as those of Wikidata
 * and GeoNames do where both were imported: one thing must not compete with itself.
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
    for (AuthorityEntry entry : entries.stream().sorted(BY_AUTHORITY).toList()) {
      things.stream()
          .filter(thing -> thing.stream().anyMatch(other -> same(entry, other)))
          .findFirst()
          .orElseGet(
              () -> {
                things.add(new ArrayList<>(1));
                return things.get(things.size() - 1);
              })
          .add(entry);
    }
    return things.stream().map(Fact::joined).sorted(AuthorityEntry.BY_PROMINENCE).toList();
  }

  private static boolean same(AuthorityEntry one, AuthorityEntry other) {
    return one.iri().equals(other.iri())
        || one.sameAs().contains(other.iri())
        || other.sameAs().contains(one.iri());
  }
}
