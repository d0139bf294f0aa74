package org.newsgraph.authority;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an authority says of one thing.
 *
 * @param iri the authority's IRI, such as {@code http://www.wikidata.org/entity/Q30}
 * @param type what it is
 * @param kind finer than the type, in the words of the source: {@code city}, {@code media}, {@code
 *     Q5}; empty if unknown
 * @param names labels and aliases, at least one
 * @param countries ISO 3166 codes of the countries it belongs to, the main one first; empty if
 *     unknown
 * @param population inhabitants, 0 if unknown
 * @param popularity number of Wikipedia editions that have an article on it, 0 if unknown
 * @param coordinates where it lies, empty if unknown
 * @param existence birth and death, founding and end
 * @param offices what a person held, in the order of the source; empty if unknown
 * @param sameAs other IRIs of the same thing, such as those of GeoNames and DBpedia
 */
public record AuthorityEntry(
    String iri,
    AuthorityType type,
    String kind,
    List<Name> names,
    List<String> countries,
    long population,
    int popularity,
    Optional<Coordinates> coordinates,
    Period existence,
    List<Office> offices,
    List<String> sameAs) {

  /** Large and well-known things first; the IRI decides what is left, so that order is total. */
  public static final Comparator<AuthorityEntry> BY_PROMINENCE =
      Comparator.comparingLong(AuthorityEntry::population)
          .thenComparingInt(AuthorityEntry::popularity)
          .reversed()
          .thenComparing(AuthorityEntry::iri);

  public AuthorityEntry {
    names = List.copyOf(names);
    countries = List.copyOf(countries);
    offices = List.copyOf(offices);
    sameAs = List.copyOf(sameAs);
  }

  /**
   * A name of the thing.
   *
   * @param text as written
   * @param language BCP 47 tag, empty if it has none or is not known
   * @param preferred whether it is the label of its language rather than an alias
   */
  public record Name(String text, String language, boolean preferred) {}

  /** A place on Earth in degrees, WGS 84; south and west are negative. */
  public record Coordinates(double latitude, double longitude) {

    /** Whether both are given and within the degrees that there are. */
    boolean isOnEarth() {
      return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** Whether what is given of them is within the degrees that there are; NaN is not given. */
    boolean mayBeOnEarth() {
      return !(Math.abs(latitude) > 90 || Math.abs(longitude) > 180);
    }
  }

  /**
   * An office that a person held.
   *
   * @param body IRI of the body or country, empty if unknown
   * @param role label or IRI of the office, such as "member of the Senate"
   * @param term from when to when
   */
  public record Office(String body, String role, Period term) {}

  /**
   * The label in the language, else any label, else any name; never empty, as each entry has one.
   */
  public String label(String language) {
    return labelIn(language)
        .orElseGet(
            () -> names.stream().filter(Name::preferred).findFirst().orElse(names.get(0)).text());
  }

  /** The label in the language itself, empty if there is none. */
  public Optional<String> labelIn(String language) {
    return names.stream()
        .filter(name -> name.preferred() && name.language().equals(language))
        .map(Name::text)
        .findFirst();
  }

  /** The same thing in another place, or in an unknown one. */
  AuthorityEntry at(Optional<Coordinates> place) {
    return new AuthorityEntry(
        iri,
        type,
        kind,
        names,
        countries,
        population,
        popularity,
        place,
        existence,
        offices,
        sameAs);
  }

  /** Whether it belongs to the country with this ISO 3166 code. */
  public boolean isOf(String iso2) {
    return countries.contains(iso2);
  }
}
