package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.mention.MentionKind;

/** Writes an entity: what it is and the names that the article gives it. */
final class EntityBuilder {

  private final Phrases phrases;

  EntityBuilder(Phrases phrases) {
    this.phrases = phrases;
  }

  void build(Entity entity, Resource node) {
    node.addProperty(RDF.type, type(entity))
        .addProperty(SKOS.prefLabel, phrases.inLanguage(entity.name()));
    // The tables' key of a body that a country's name may stand for: Q30#government.
    if (entity.authority().filter(key -> key.contains("#")).isPresent()) {
      node.addProperty(RDF.type, SchemaDO.GovernmentOrganization);
    }
    for (EntityMention mention : entity.mentions()) {
      // A description is how one article speaks; only names are labels for all of them.
      if (mention.mention().kind() == MentionKind.NAME) {
        label(mention, entity, node);
      }
    }
  }

  private void label(EntityMention mention, Entity entity, Resource node) {
    var surface = phrases.words(mention.mention().span());
    if (!surface.getString().equals(entity.name())) {
      node.addProperty(SKOS.altLabel, surface);
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
