package org.newsgraph.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.authority.AuthorityEntry.Coordinates;
import org.newsgraph.authority.AuthorityEntry.Name;
import org.newsgraph.authority.AuthorityEntry.Office;

/** An entry in the making, for the readers: everything is unknown until it is said. */
final class Draft {

  final String iri;
  AuthorityType type = AuthorityType.OTHER;
  String kind = "";
  final Set<Name> names = new LinkedHashSet<>();
  final Set<String> countries = new LinkedHashSet<>();
  long population;
  int popularity;
  double latitude = Double.NaN;
  double longitude = Double.NaN;
  Period existence = Period.UNKNOWN;
  final List<Office> offices = new ArrayList<>();
  final Set<String> sameAs = new LinkedHashSet<>();

  Draft(String iri) {
    this.iri = iri;
  }

  /** Adds a name unless it is blank. */
  void name(String text, String language, boolean preferred) {
    String clean = text.strip();
    if (!clean.isEmpty()) {
      names.add(new Name(clean, language, preferred));
    }
  }

  /** Adds another IRI of the thing unless it is none. */
  void same(String other) {
    if (FactSink.isIri(other) && !other.equals(iri)) {
      sameAs.add(other);
    }
  }

  /** What was said, as a fact that makes an entry by itself. */
  Fact founding() {
    return new Fact(true, entry());
  }

  /** What was said, as a fact that adds to an entry. */
  Fact further() {
    return new Fact(false, entry());
  }

  AuthorityEntry entry() {
    boolean placed = !Double.isNaN(latitude) || !Double.isNaN(longitude);
    return new AuthorityEntry(
        iri,
        type,
        kind,
        List.copyOf(names),
        List.copyOf(countries),
        Math.max(0, population),
        Math.max(0, popularity),
        placed ? Optional.of(new Coordinates(latitude, longitude)) : Optional.empty(),
        existence,
        offices,
        List.copyOf(sameAs));
  }
}
