package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/** An entity in the making: what the sieves have gathered so far about one and the same thing. */
final class Draft {

  private final List<Reference> references = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> bodies = new LinkedHashSet<>();
  private final List<Phrase> functions = new ArrayList<>();
  private final int[] typeVotes = new int[EntityType.values().length];
  private Optional<Institution> institution = Optional.empty();
  private Optional<String> authority = Optional.empty();
  private Optional<Country> country = Optional.empty();
  private Gender gender = Gender.UNKNOWN;

  void add(Reference reference) {
    references.add(reference);
    if (reference.kind() == MentionKind.NAME) {
      names.add(reference.key());
      if (institution.isEmpty()) {
        institution = reference.institution();
      }
      typeVotes[typeOf(reference.mention().type()).ordinal()]++;
    }
  }

  /** Takes over all that is known of {@code other}. */
  void absorb(Draft other) {
    references.addAll(other.references);
    names.addAll(other.names);
    bodies.addAll(other.bodies);
    functions.addAll(other.functions);
    for (int i = 0; i < typeVotes.length; i++) {
      typeVotes[i] += other.typeVotes[i];
    }
    institution = institution.isPresent() ? institution : other.institution;
    authority = authority.isPresent() ? authority : other.authority;
    country = country.isPresent() ? country : other.country;
    gender = gender == Gender.UNKNOWN ? other.gender : gender;
  }

  private static EntityType typeOf(MentionType type) {
    return switch (type) {
      case PERSON -> EntityType.PERSON;
      case LOCATION -> EntityType.PLACE;
      default -> EntityType.ORGANIZATION;
    };
  }

  /** Counts {@code weight} more mentions for {@code type}. */
  void vote(EntityType type, int weight) {
    typeVotes[type.ordinal()] += weight;
  }

  EntityType type() {
    if (institution.isPresent()) {
      return EntityType.ORGANIZATION;
    }
    EntityType best = EntityType.ORGANIZATION;
    for (EntityType type : EntityType.values()) {
      if (typeVotes[type.ordinal()] > typeVotes[best.ordinal()]) {
        best = type;
      }
    }
    return best;
  }

  List<Reference> references() {
    return references;
  }

  Set<String> names() {
    return names;
  }

  /** Kinds of body: media, company, country …; empty if unknown. */
  Set<String> bodies() {
    return bodies;
  }

  /** The functions that the article gives the person, in the order found. */
  List<Phrase> functions() {
    return functions;
  }

  Optional<Institution> institution() {
    return institution;
  }

  void institution(Institution known) {
    institution = Optional.of(known);
  }

  Optional<String> authority() {
    return institution.map(Institution::authority).or(() -> authority);
  }

  void authority(String key) {
    authority = Optional.of(key);
  }

  /** The country to which it belongs or which it is, empty if unknown. */
  Optional<Country> country() {
    return country;
  }

  void country(Country known) {
    country = Optional.of(known);
  }

  Gender gender() {
    return gender;
  }

  /** Sets the gender if none was known before. */
  void gender(Gender known) {
    gender = gender == Gender.UNKNOWN ? known : gender;
  }
}
