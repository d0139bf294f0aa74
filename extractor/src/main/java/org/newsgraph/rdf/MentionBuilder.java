package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionType;
import org.newsgraph.rdf.Terms.ITS;

/** Writes a place where the text refers to an entity. */
final class MentionBuilder {

  private final Phrases phrases;

  MentionBuilder(Phrases phrases) {
    this.phrases = phrases;
  }

  void build(EntityMention mention, Resource entity) {
    Mention place = mention.mention();
    Resource phrase =
        phrases
            .at(place.span())
            .addProperty(ITS.taIdentRef, entity)
            .addProperty(ITS.taClassRef, type(place.type()))
            .addProperty(ITS.taConfidence, Confidence.of(place.confidence()))
            .addProperty(NG.mentionKind, Terms.of(place.kind()));
    if (mention.metonymic()) {
      phrase.addLiteral(NG.metonymic, true);
    }
  }

  private static Resource type(MentionType type) {
    return switch (type) {
      case PERSON -> NG.Person;
      case ORGANIZATION -> NG.Organization;
      case LOCATION -> NG.Location;
      case EVENT -> SchemaDO.Event;
      case PRODUCT -> SchemaDO.Product;
    };
  }
}
