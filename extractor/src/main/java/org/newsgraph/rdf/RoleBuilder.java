package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.entity.Role;

/** Writes that a person holds a function. */
final class RoleBuilder {

  private final Nodes nodes;
  private final Phrases phrases;

  RoleBuilder(Nodes nodes, Phrases phrases) {
    this.nodes = nodes;
    this.phrases = phrases;
  }

  void build(Role role, Resource node) {
    node.addProperty(RDF.type, ORG.Membership)
        .addProperty(ORG.member, nodes.entities().get(role.person()))
        .addProperty(NG.roleLabel, phrases.inLanguage(role.label()))
        .addProperty(NG.span, phrases.withSentence(role.span()))
        .addProperty(NG.inArticle, nodes.article());
    role.body().ifPresent(body -> node.addProperty(ORG.organization, nodes.entities().get(body)));
  }
}
