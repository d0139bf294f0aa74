package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.mention.MentionKind;

/**
 * Writes an entity: what it is, the names that the article gives it, and what it is called in
 * English where that is known.
 */
final class EntityBuilder {

  private static final String ENGLISH = "en";

  private final Phrases phrases;
  private final EnglishLabels english;

  EntityBuilder(Phrases phrases, EnglishLabels english) {
    this.phrases = phrases;
    this.english = english;
  }

  void build(Entity entity, Resource node) {
    node.addProperty(RDF.type, type(entity));
    name(label(entity), node);
    english
        .of(entity)
        .filter(name -> node.getProperty(SKOS.prefLabel, ENGLISH) == null)
        .ifPresent(name -> node.addProperty(SKOS.prefLabel, name, ENGLISH));
    // The tables' key of a body that a country's name may stand for: Q30#government.
    if (entity.authority().filter(key -> key.contains("#")).isPresent()) {
      node.addProperty(RDF.type, SchemaDO.GovernmentOrganization);
    }
    for (EntityMention mention : entity.mentions()) {
      // A description is how one article speaks; only names are labels for all of them.
      if (isName(mention)) {
        name(phrases.words(mention.mention().span()), node);
      }
    }
  }

  /** Its name; a description of somebody whom no name is given as it stands inside a sentence. */
  private Literal label(Entity entity) {
    return entity.mentions().stream()
        .map(mention -> mention.mention().span())
        .filter(span -> phrases.words(span).getString().equals(entity.name()))
        .findFirst()
        .filter(span -> entity.mentions().stream().noneMatch(EntityBuilder::isName))
        .map(phrases::description)
        .orElseGet(() -> phrases.inLanguage(entity.name()));
  }

  private static boolean isName(EntityMention mention) {
    return mention.mention().kind() == MentionKind.NAME;
  }

  /**
   * Adds a name: the first is the preferred one, also where two of the cast turn out to be one node
   * ("Le Monde" and "le Monde").
   */
  static void name(Literal name, Resource node) {
    if (!node.hasProperty(SKOS.prefLabel)) {
      node.addProperty(SKOS.prefLabel, name);
    } else if (!node.hasProperty(SKOS.prefLabel, name)) {
      node.addProperty(SKOS.altLabel, name);
    }
  }

  private static Resource type(Entity entity) {
    return switch (entity.type()) {
      case PERSON -> SchemaDO.Person;
      case ORGANIZATION -> SchemaDO.Organization;
      case PLACE -> SchemaDO.Place;
      case ANONYMOUS_SOURCE -> NG.AnonymousSource;
      case VAGUE_SOURCE -> NG.VagueSource;
    };
  }
}
