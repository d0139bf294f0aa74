package org.newsgraph.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.authority.AuthorityEntry.Coordinates;
import org.newsgraph.authority.AuthorityEntry.Name;

/**
 * What one line of a source says of a thing; the facts of one IRI, from all lines and files, make
 * its entry.
 *
 * @param founds whether the line alone makes an entry, as a line of a table of cities does and a
 *     line of a table of further names does not
 * @param entry what it says; a coordinate that it leaves out is NaN
 */
record Fact(boolean founds, AuthorityEntry entry) {

  /**
   * The entry that the facts of one IRI make together: all names, countries, offices and IRIs, the
   * largest numbers, and otherwise what comes first.
   *
   * @return empty if no fact founds it or none names it
   */
  static Optional<AuthorityEntry> join(List<Fact> facts) {
    List<AuthorityEntry> entries = facts.stream().map(Fact::entry).toList();
    boolean founded = facts.stream().anyMatch(Fact::founds);
    boolean named = entries.stream().anyMatch(entry -> !entry.names().isEmpty());
    return founded && named ? Optional.of(joined(entries)) : Optional.empty();
  }

  /** As {@link #join} for entries that stand on their own; the IRI is that of the first. */
  static AuthorityEntry joined(List<AuthorityEntry> entries) {
    AuthorityEntry first = entries.get(0);
    if (entries.size() == 1) {
      return first.at(coordinates(entries));
    }
    Set<String> iris = new LinkedHashSet<>();
    entries.forEach(entry -> iris.add(entry.iri()));
    entries.forEach(entry -> iris.addAll(entry.sameAs()));
    iris.remove(first.iri());
    return new AuthorityEntry(
        first.iri(),
        entries.stream()
            .map(AuthorityEntry::type)
            .filter(type -> type != AuthorityType.OTHER)
            .findFirst()
            .orElse(AuthorityType.OTHER),
        entries.stream().map(AuthorityEntry::kind).filter(k -> !k.isEmpty()).findFirst().orElse(""),
        names(entries),
        all(entries.stream().map(AuthorityEntry::countries).toList()),
        entries.stream().mapToLong(AuthorityEntry::population).max().orElse(0),
        entries.stream().mapToInt(AuthorityEntry::popularity).max().orElse(0),
        coordinates(entries),
        new Period(
            entries.stream().flatMap(e -> e.existence().from().stream()).findFirst(),
            entries.stream().flatMap(e -> e.existence().to().stream()).findFirst()),
        all(entries.stream().map(AuthorityEntry::offices).toList()),
        List.copyOf(iris));
  }

  private static List<Name> names(List<AuthorityEntry> entries) {
    Map<List<String>, Name> names = new LinkedHashMap<>();
    for (AuthorityEntry entry : entries) {
      for (Name name : entry.names()) {
        names.merge(List.of(name.text(), name.language()), name, (a, b) -> a.preferred() ? a : b);
      }
    }
    return List.copyOf(names.values());
  }

  private static <T> List<T> all(List<List<T>> lists) {
    Set<T> all = new LinkedHashSet<>();
    lists.forEach(all::addAll);
    return new ArrayList<>(all);
  }

  /** The first pair that is whole, else the first halves together. */
  private static Optional<Coordinates> coordinates(Collection<AuthorityEntry> entries) {
    double latitude = Double.NaN;
    double longitude = Double.NaN;
    for (AuthorityEntry entry : entries) {
      if (entry.coordinates().isPresent()) {
        Coordinates given = entry.coordinates().get();
        if (given.isOnEarth()) {
          return entry.coordinates();
        }
        latitude = Double.isNaN(latitude) ? given.latitude() : latitude;
        longitude = Double.isNaN(longitude) ? given.longitude() : longitude;
      }
    }
    return Optional.of(new Coordinates(latitude, longitude)).filter(Coordinates::isOnEarth);
  }
}
