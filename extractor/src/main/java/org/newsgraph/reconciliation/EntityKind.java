package org.newsgraph.reconciliation;

import org.apache.jena.vocabulary.SchemaDO;

/** Kinds of entities that a service may know. */
public enum EntityKind {
  PERSON(SchemaDO.Person.getURI()),
  ORGANIZATION(SchemaDO.Organization.getURI()),
  PLACE(SchemaDO.Place.getURI());

  private final String type;

  EntityKind(String type) {
    this.type = type;
  }

  /** IRI of the class of such entities in the graph. */
  String type() {
    return type;
  }
}
