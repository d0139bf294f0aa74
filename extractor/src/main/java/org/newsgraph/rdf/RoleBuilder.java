package org.newsgraph.rdf;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.entity.NormalForm;
import org.newsgraph.entity.Role;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.rdf.Terms.TIME;

/**
 * Writes that a person holds a function, and that it is held on the day of the article.
 *
 * <p>An article hardly ever says when a function began or ends; that "le président X" is president
 * on the day it is written is all that it tells. So the time of office is an interval with that day
 * inside and no bounds. "L'ancien président" and "la future ministre" get no day, and neither does
 * an article without a date.
 */
final class RoleBuilder {

  private static final Set<String> NOT_NOW = notNow();

  private final Nodes nodes;
  private final Phrases phrases;
  private final Optional<LocalDate> day;

  /**
   * @param day the day of the article, empty if it has none
   */
  RoleBuilder(Nodes nodes, Phrases phrases, Optional<LocalDate> day) {
    this.nodes = nodes;
    this.phrases = phrases;
    this.day = day;
  }

  private static Set<String> notNow() {
    Set<String> words = new HashSet<>();
    for (Row row : LexiconFile.read(RoleBuilder.class, "fr/not-now.tsv")) {
      words.add(NormalForm.of(row.get("word")));
    }
    return words;
  }

  void build(Role role, Resource node) {
    node.addProperty(RDF.type, ORG.Membership)
        .addProperty(ORG.member, nodes.entities().get(role.person()))
        .addProperty(NG.roleLabel, phrases.inLanguage(role.label()))
        .addProperty(NG.span, phrases.withSentence(role.span()))
        .addProperty(NG.inArticle, nodes.article());
    role.body().ifPresent(body -> node.addProperty(ORG.organization, nodes.entities().get(body)));
    day.filter(d -> isHeld(role.label())).ifPresent(d -> during(d, node));
  }

  private static boolean isHeld(String label) {
    String first = NormalForm.of(label).split(" ")[0];
    return !NOT_NOW.contains(first);
  }

  private static void during(LocalDate day, Resource role) {
    Resource known =
        role.getModel()
            .createResource(role.getURI() + "/time/known")
            .addProperty(RDF.type, TIME.Instant)
            .addProperty(TIME.inXSDDate, day.toString(), XSDDatatype.XSDdate);
    Resource term =
        role.getModel()
            .createResource(role.getURI() + "/time")
            .addProperty(RDF.type, TIME.Interval)
            .addProperty(TIME.inside, known);
    role.addProperty(ORG.memberDuring, term);
  }
}
