package org.newsgraph.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.newsgraph.authority.AuthorityEntry.Office;
import org.newsgraph.entity.Countries;

/** Reads terms of office as tables give them: "sénateur/2019-01-03/2025-01-03". */
final class Terms {

  private Terms() {}

  /**
   * The offices of the terms.
   *
   * @param terms role, first and last day, with slashes between; a day may be empty
   * @param countries ISO 3166 codes; the first country is the body
   * @throws IllegalArgumentException if a term has another form
   */
  static List<Office> of(List<String> terms, Collection<String> countries) {
    List<Office> offices = new ArrayList<>(terms.size());
    for (String term : terms) {
      String[] parts = term.split("/", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("no term of role/first day/last day: " + term);
      }
      String body =
          countries.stream()
              .findFirst()
              .flatMap(Countries.all()::withCode)
              .map(country -> Iris.wikidata(country.id()))
              .orElse("");
      offices.add(
          new Office(body, parts[0], new Period(Days.first(parts[1]), Days.last(parts[2]))));
    }
    return offices;
  }
}
