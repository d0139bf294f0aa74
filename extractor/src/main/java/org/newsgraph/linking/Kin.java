package org.newsgraph.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.authority.AuthorityEntry;

/**
 * How many entities of an article may be of one type and country: where three names are those of
 * French politicians, the fourth is hardly that of a Canadian one.
 */
final class Kin {

  private final Map<String, Integer> entities = new HashMap<>();

  /**
   * @param named the entries that bear the names of each entity
   */
  Kin(Collection<List<AuthorityEntry>> named) {
    for (List<AuthorityEntry> entries : named) {
      Set<String> kinds = new HashSet<>();
      entries.forEach(entry -> entry.countries().forEach(code -> kinds.add(kind(entry, code))));
      kinds.forEach(kind -> entities.merge(kind, 1, Integer::sum));
    }
  }

  private static String kind(AuthorityEntry entry, String code) {
    return entry.type() + code;
  }

  /** How many entities beside its own may be of the entry's type and one of its countries. */
  int of(AuthorityEntry entry) {
    int most = 1;
    for (String code : entry.countries()) {
      most = Math.max(most, entities.getOrDefault(kind(entry, code), 1));
    }
    return most - 1;
  }
}
