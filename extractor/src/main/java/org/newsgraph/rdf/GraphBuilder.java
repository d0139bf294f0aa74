package org.newsgraph.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.newsgraph.claim.Claim;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.event.Event;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.PublicationDate;
import org.newsgraph.text.CodePoints;

/**
 * Writes what was found in an article as RDF: a builder for each kind of thing, called in the order
 * in which the ontology presents them. Thread-safe.
 */
public final class GraphBuilder {

  private final String base;

  /**
   * @param base IRI under which all data IRIs hang, ending in a slash
   * @throws IllegalArgumentException if it does not end in a slash
   */
  public GraphBuilder(String base) {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("the base must end in a slash: " + base);
    }
    this.base = base;
  }

  /** The name that the graph of {@code article} gets. */
  public String name(Article article) {
    return new Iris(base, article).article();
  }

  /** The graph of the article; the same extraction gives the same triples. */
  public ArticleGraph build(Extraction found) {
    Article article = found.analysis().article();
    CodePoints points = new CodePoints(article.text());
    Iris iris = new Iris(base, article);
    Model model = ModelFactory.createDefaultModel();
    Nodes nodes = Nodes.of(found, iris, points, model);
    Phrases phrases = new Phrases(found.analysis(), points, iris, model);

    new ArticleBuilder(iris, phrases).build(article, points, nodes.article());
    cast(found, nodes, phrases);
    GenderBuilder genders = new GenderBuilder(nodes, iris);
    found.attribution().cast().entities().forEach(genders::build);
    claims(found, nodes, phrases);
    events(found.events(), nodes, phrases);
    LinkBuilder links = new LinkBuilder(nodes, iris);
    found.links().forEach(links::build);
    return new ArticleGraph(iris.article(), model.getGraph());
  }

  private static void cast(Extraction found, Nodes nodes, Phrases phrases) {
    Cast cast = found.attribution().cast();
    EntityBuilder entities = new EntityBuilder(phrases, new EnglishLabels(found.links()));
    for (Entity entity : cast.entities()) {
      entities.build(entity, nodes.entities().get(entity.index()));
    }
    MentionBuilder mentions = new MentionBuilder(phrases);
    for (Referent referent : Referent.of(cast)) {
      mentions.build(referent.mention(), nodes.entities().get(referent.entity()));
    }
    RoleBuilder roles = new RoleBuilder(nodes, phrases, published(found));
    for (int i = 0; i < cast.roles().size(); i++) {
      roles.build(cast.roles().get(i), nodes.roles().get(i));
    }
  }

  private static Optional<LocalDate> published(Extraction found) {
    return found.analysis().article().metadata().published().map(PublicationDate::day);
  }

  private static void claims(Extraction found, Nodes nodes, Phrases phrases) {
    ClaimBuilder claims =
        new ClaimBuilder(found.attribution(), nodes, phrases, new Topics(found, nodes));
    for (Claim claim : found.attribution().claims()) {
      claims.build(claim, nodes.claims().get(claim.index()));
    }
  }

  private static void events(List<Event> found, Nodes nodes, Phrases phrases) {
    EventBuilder events = new EventBuilder(nodes, phrases);
    for (int i = 0; i < found.size(); i++) {
      events.build(found.get(i), nodes.events().get(i));
    }
  }
}
