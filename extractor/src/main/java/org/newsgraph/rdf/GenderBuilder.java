package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.Gender;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.rdf.Terms.ITS;

/**
 * Writes the gender of a person whom the article names, as title, function or first name show it in
 * French. It is inferred, and so the statement carries a confidence.
 */
final class GenderBuilder {

  /** First names of both genders ("Claude") are left out; what remains errs now and then. */
  private static final double CONFIDENCE = 0.9;

  private static final Resource FEMALE = ResourceFactory.createResource(SchemaDO.NS + "Female");
  private static final Resource MALE = ResourceFactory.createResource(SchemaDO.NS + "Male");

  private final Nodes nodes;
  private final Iris iris;

  GenderBuilder(Nodes nodes, Iris iris) {
    this.nodes = nodes;
    this.iris = iris;
  }

  /** Writes nothing where the gender is not known or no name is given. */
  void build(Entity entity) {
    boolean named =
        entity.mentions().stream().anyMatch(m -> m.mention().kind() == MentionKind.NAME);
    if (entity.type() != EntityType.PERSON || entity.gender() == Gender.UNKNOWN || !named) {
      return;
    }
    Resource person = nodes.entities().get(entity.index());
    Model model = person.getModel();
    Resource gender = entity.gender() == Gender.FEMININE ? FEMALE : MALE;
    person.addProperty(SchemaDO.gender, gender);
    String key = person.getURI() + " " + gender.getURI();
    model
        .createReifier(
            model.createResource(iris.local("gender", Iris.sha256(key).substring(0, 16))),
            model.createStatement(person, SchemaDO.gender, gender))
        .addProperty(ITS.taConfidence, Confidence.of(CONFIDENCE));
  }
}
