package org.newsgraph.site.service;

import java.util.List;
import java.util.Optional;
import org.newsgraph.site.data.Kind;

/** The types of entities that can be reconciled, under the names that schema.org gives them. */
enum EntityTypes {
  PERSON(Kind.PERSON, "Person"),
  ORGANISATION(Kind.ORGANISATION, "Organization"),
  PLACE(Kind.PLACE, "Place");

  private final Kind kind;
  private final String name;

  EntityTypes(Kind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  /** A type as the API writes it. */
  record Type(String id, String name) {}

  Type type() {
    return new Type(name, name);
  }

  static List<Type> all() {
    return List.of(PERSON.type(), ORGANISATION.type(), PLACE.type());
  }

  /** The type of a kind, empty if such nodes are not reconciled. */
  static Optional<EntityTypes> of(Kind kind) {
    for (EntityTypes type : values()) {
      if (type.kind == kind) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** True if a client means this type, by its name or its schema.org IRI. */
  boolean isCalled(String asked) {
    return asked.equals(name) || asked.equals("https://schema.org/" + name);
  }
}
