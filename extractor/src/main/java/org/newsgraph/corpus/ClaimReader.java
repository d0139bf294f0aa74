package org.newsgraph.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.CITO;
import org.newsgraph.rdf.Terms.NIF;
import org.newsgraph.rdf.Terms.PROV;
import org.newsgraph.rdf.Terms.SEM;

/** Reads the claims of an article's graph that answer something or may be answered. Thread-safe. */
final class ClaimReader {

  private static final Set<Resource> ANSWERS = Set.of(NG.Deny, NG.Confirm, NG.Downplay);
  private static final Set<Resource> ANSWERABLE =
      Set.of(
          NG.Assert,
          NG.Report,
          NG.Announce,
          NG.Allege,
          NG.Accuse,
          NG.Criticise,
          NG.Promise,
          NG.Threaten,
          NG.Admit);
  private static final List<Property> ANSWERED =
      List.of(CITO.disputes, CITO.confirms, CITO.qualifies);

  private final Stems stems = new Stems();

  /**
   * The claims of {@code graph}, in no order; empty if the article has no date or no such claim.
   *
   * @param graph the graph of one article
   */
  List<ClaimReport> read(Graph graph) {
    Model model = ModelFactory.createModelForGraph(graph);
    Optional<LocalDate> published = PublicationDay.of(model);
    List<ClaimReport> claims = new ArrayList<>();
    if (published.isPresent()) {
      for (Resource claim : model.listSubjectsWithProperty(RDF.type, SchemaDO.Claim).toList()) {
        claims.add(report(claim, published.get()));
      }
    }
    claims.removeIf(claim -> !claim.answers() && !claim.answerable());
    return claims;
  }

  private ClaimReport report(Resource claim, LocalDate published) {
    String article = claim.getRequiredProperty(NG.inArticle).getResource().getURI();
    Resource act = claim.getRequiredProperty(NG.act).getResource();
    Optional<Resource> answered = answered(claim);
    boolean answers = answered.isPresent() || ANSWERS.contains(act);
    Set<String> about = about(claim, article);
    Set<String> happenings = happenings(claim);
    Set<String> words = words(claim);
    if (answers) {
      answered.ifPresent(
          other -> {
            about.addAll(about(other, article));
            happenings.addAll(happenings(other));
            words.addAll(words(other));
          });
    }
    return new ClaimReport(
        claim.getURI(),
        article,
        published,
        claim.getRequiredProperty(PROV.wasAttributedTo).getResource().getURI(),
        about,
        happenings,
        words,
        answers,
        !answers && ANSWERABLE.contains(act));
  }

  private static Optional<Resource> answered(Resource claim) {
    return ANSWERED.stream()
        .flatMap(how -> claim.listProperties(how).toList().stream())
        .map(Statement::getResource)
        .findFirst();
  }

  private static Set<String> about(Resource claim, String article) {
    Set<String> about = new TreeSet<>();
    claim
        .listProperties(SchemaDO.about)
        .mapWith(Statement::getResource)
        .filterDrop(topic -> topic.hasProperty(RDF.type, SEM.Event))
        .filterDrop(topic -> topic.getURI().startsWith(article + "/"))
        .forEachRemaining(topic -> about.add(topic.getURI()));
    return about;
  }

  private static Set<String> happenings(Resource claim) {
    Set<String> classes = new TreeSet<>();
    claim
        .listProperties(SchemaDO.about)
        .mapWith(Statement::getResource)
        .filterKeep(topic -> topic.hasProperty(RDF.type, SEM.Event))
        .forEachRemaining(
            event ->
                event
                    .listProperties(RDF.type)
                    .mapWith(s -> s.getResource().getURI())
                    .filterKeep(type -> type.startsWith(NG.NS) && !type.equals(NG.Other.getURI()))
                    .forEachRemaining(classes::add));
    return classes;
  }

  private Set<String> words(Resource claim) {
    Set<String> words = new TreeSet<>();
    claim
        .listProperties(NG.contentSpan)
        .mapWith(Statement::getResource)
        .forEachRemaining(
            span -> words.addAll(stems.of(span.getRequiredProperty(NIF.anchorOf).getString())));
    return words;
  }
}
