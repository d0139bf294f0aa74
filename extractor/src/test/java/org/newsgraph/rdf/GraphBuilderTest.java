package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Act;
import org.newsgraph.claim.SourceKind;
import org.newsgraph.entity.EntityType;
import org.newsgraph.event.EventType;
import org.newsgraph.ingest.Metadata;
import org.newsgraph.time.Granularity;

class GraphBuilderTest {

  private static final String BASE = "http://localhost:3030/";

  private final GraphBuilder builder = new GraphBuilder(BASE);

  @Test
  void aGraphWithOneOfEverythingConforms() {
    ArticleGraph graph = builder.build(Raid.sketch().extraction());
    assertEquals(List.of(), new GraphValidator().validate(graph));
  }

  @Test
  void aGraphWithOneOfEverythingIsAsWrittenDown() {
    GraphDifference.check(
        RDFDataMgr.loadGraph("src/test/resources/org/newsgraph/rdf/raid.ttl"),
        builder.build(Raid.sketch().extraction()).graph());
  }

  @Test
  void anArticleOfWhichNothingIsKnownStillHasItsText() {
    ArticleGraph article = builder.build(new Sketch("Bonjour.").extraction());
    assertEquals(List.of(), new GraphValidator().validate(article));
    assertTrue(ask(article, "?text nif:isString 'Bonjour.'"));
    assertFalse(ask(article, "?article schema:datePublished ?day"));
  }

  @Test
  void twoOutletsThatPrintOneTextPublishTwoArticles() {
    ArticleGraph one = builder.build(new Sketch("Un texte.").metadata(by("Un")).extraction());
    ArticleGraph two = builder.build(new Sketch("Un texte.").metadata(by("Deux")).extraction());
    assertNotEquals(one.name(), two.name());
    String digest = "?article ng:textDigest ?digest";
    assertEquals(value(one, digest, "digest"), value(two, digest, "digest"));
  }

  @Test
  void theOriginalIsANodeUnlessItsAddressIsNone() {
    ArticleGraph good = builder.build(new Sketch("Un.").published("2022-02-03").extraction());
    assertTrue(ask(good, "?article schema:isBasedOn <https://example.org/original>"));
    Sketch odd = new Sketch("Un.").metadata(basedOn("voir \"là\" <bas>"));
    assertTrue(
        ask(
            builder.build(odd.extraction()),
            "?article schema:isBasedOn 'voir \"là\" <bas>'^^xsd:anyURI"));
  }

  @Test
  void offsetsCountCodePoints() {
    ArticleGraph article =
        builder.build(
            new Sketch("😀😀 Paris").named(EntityType.PLACE, "Paris", "", "Paris").extraction());
    assertTrue(ask(article, "?p nif:anchorOf 'Paris' ; nif:beginIndex 3 ; nif:endIndex 8"));
    assertTrue(ask(article, "<" + article.name() + "/text#char=3,8> itsrdf:taIdentRef ?e"));
  }

  @Test
  void aFullNameIsOneNodeForAllArticles() {
    assertEquals(
        BASE + "entity/person/joe-biden", named(EntityType.PERSON, "Joe Biden", "").toString());
    assertEquals(
        BASE + "entity/organization/etat-islamique",
        named(EntityType.ORGANIZATION, "État islamique", ""));
  }

  @Test
  void aSurnameAloneNeverLeavesItsArticle() {
    assertTrue(named(EntityType.PERSON, "Dupont", "").startsWith(BASE + "article/"));
  }

  @Test
  void whatAnAuthorityKnowsLivesUnderItsKey() {
    assertEquals(
        BASE + "entity/Q30-government",
        named(EntityType.ORGANIZATION, "gouvernement des États-Unis", "Q30#government"));
  }

  @Test
  void aSureLinkMergesNodesAndADoubtfulOneDoesNot() {
    Sketch sure = new Sketch("Dupont").named(EntityType.PERSON, "Dupont", "", "Dupont");
    ArticleGraph merged =
        builder.build(sure.link(0, "http://www.wikidata.org/entity/Q1", 0.9).extraction());
    assertEquals(BASE + "entity/Q1", value(merged, "?e a schema:Person", "e"));
    Sketch doubtful = new Sketch("Dupont").named(EntityType.PERSON, "Dupont", "", "Dupont");
    ArticleGraph apart =
        builder.build(doubtful.link(0, "http://www.wikidata.org/entity/Q1", 0.5).extraction());
    assertTrue(ask(apart, "?e skos:exactMatch wd:Q1 ~ ?link . ?link itsrdf:taConfidence 0.5"));
    assertFalse(ask(apart, "entity:Q1 a schema:Person"));
  }

  @Test
  void twoUnnamedSourcesOfOneDescriptionStayTwo() {
    ArticleGraph article =
        builder.build(
            new Sketch("un responsable, puis un autre responsable")
                .described(EntityType.ANONYMOUS_SOURCE, "un responsable", "un responsable")
                .described(EntityType.ANONYMOUS_SOURCE, "un responsable", "un autre responsable")
                .extraction());
    assertTrue(ask(article, "<" + article.name() + "/entity/un-responsable-2> a ?type"));
  }

  @Test
  void aPlaceInTheTextRefersToOneEntity() {
    ArticleGraph article =
        builder.build(
            new Sketch("le collectif")
                .described(EntityType.ORGANIZATION, "collectif Un", "le collectif")
                .described(EntityType.ORGANIZATION, "association Deux", "le collectif")
                .extraction());
    assertEquals(List.of(), new GraphValidator().validate(article));
    assertTrue(value(article, "?p itsrdf:taIdentRef ?e", "e").endsWith("/entity/collectif-un"));
  }

  @Test
  void aChainIsStoredWithItsRootAndLength() {
    ArticleGraph article = builder.build(Raid.sketch().extraction());
    assertTrue(
        ask(
            article,
            "?outer prov:wasDerivedFrom ?inner ; ng:chainDepth 2 ; ng:rootSource ?official ."
                + " ?inner prov:wasAttributedTo ?official ; ng:chainDepth 1 ."
                + " ?official a ng:AnonymousSource"));
  }

  @Test
  void aClaimSpeaksOfTheEventsAndEntitiesInItsContent() {
    ArticleGraph article = builder.build(Raid.sketch().extraction());
    assertTrue(ask(article, "?c ng:act ng:Report ; schema:about ?e . ?e a ng:Attack"));
    assertTrue(ask(article, "?c ng:act ng:Report ; schema:about entity:Q858"));
    assertFalse(ask(article, "?c ng:act ng:Report ; schema:about person:joe-biden"));
  }

  @Test
  void aFunctionIsHeldOnTheDayOfTheArticle() {
    ArticleGraph article =
        builder.build(president("le président Dupont").published("2022-02-03").extraction());
    assertEquals(List.of(), new GraphValidator().validate(article));
    assertTrue(
        ask(article, "?role org:memberDuring/time:inside/time:inXSDDate '2022-02-03'^^xsd:date"));
  }

  @Test
  void aFunctionOfThePastOrOfAnArticleWithoutADateHasNoDay() {
    String during = "?role org:memberDuring ?time";
    ArticleGraph undated = builder.build(president("le président Dupont").extraction());
    assertFalse(ask(undated, during));
    Sketch former = president("l'ancien président Dupont").published("2022-02-03");
    assertFalse(ask(builder.build(former.extraction()), during));
  }

  private static Sketch president(String words) {
    String label = words.replaceAll("^l[e']\\s*| Dupont$", "");
    return new Sketch(words)
        .named(EntityType.PERSON, "Dupont", "", "Dupont")
        .named(EntityType.PLACE, "France", "Q142")
        .role(0, label, 1, words);
  }

  @Test
  void twoSpeakersOfTheSameWordsMakeTwoClaims() {
    ArticleGraph article =
        builder.build(
            new Sketch("Paris et Berlin condamnent le raid.")
                .named(EntityType.PLACE, "Paris", "", "Paris")
                .named(EntityType.PLACE, "Berlin", "", "Berlin")
                .claim(0, SourceKind.OFFICIAL, Act.CRITICISE, "le raid", "condamnent", "Paris")
                .claim(1, SourceKind.OFFICIAL, Act.CRITICISE, "le raid", "condamnent", "Berlin")
                .extraction());
    assertEquals(List.of(), new GraphValidator().validate(article));
  }

  @Test
  void theCueSpeaksForASourceThatTheTextDoesNotName() {
    ArticleGraph article =
        builder.build(
            new Sketch("Il est accusé de fraude.")
                .described(EntityType.VAGUE_SOURCE, "")
                .claim(0, SourceKind.VAGUE, Act.ACCUSE, "fraude", "est accusé", "")
                .extraction());
    assertTrue(
        ask(article, "?p nif:anchorOf 'est accusé' ; itsrdf:taIdentRef ?s . ?s a ng:VagueSource"));
    assertEquals(List.of(), new GraphValidator().validate(article));
  }

  @Test
  void theFirstTriggerIsTheOneThatNamesTheEvent() {
    ArticleGraph article = builder.build(Raid.sketch().extraction());
    assertTrue(
        ask(
            article,
            "?e ng:triggerSpan/nif:anchorOf 'raid' ; ng:otherTriggerSpan/nif:anchorOf 'a tué'"));
  }

  @Test
  void aFigurePointsAtTheClaimThatGivesIt() {
    ArticleGraph article = builder.build(Raid.sketch().extraction());
    assertTrue(
        ask(
            article,
            "?e ng:figure ?f . ?f rdf:value 10 ; ng:what 'killed' ; ng:claim ?c ."
                + " ?c prov:wasAttributedTo organization:cnn"));
  }

  @Test
  void aPlaceInTheRoleOfAnEventPointsAtTheWordsThatSaySo() {
    ArticleGraph article = builder.build(Raid.sketch().extraction());
    assertTrue(ask(article, "?e sem:hasPlace ?p ~ ?why . ?why ng:span/nif:anchorOf 'en Syrie'"));
  }

  @Test
  void aTimeIsWrittenAtTheGranularityOfTheText() {
    assertTrue(stamped("2022-02-02", "2022-02-02", "2022-02-02", "'2022-02-02'^^xsd:date"));
    assertTrue(stamped("2022-02", "2022-02-01", "2022-02-28", "'2022-02'^^xsd:gYearMonth"));
    assertTrue(stamped("2022", "2022-01-01", "2022-12-31", "'2022'^^xsd:gYear"));
  }

  @Test
  void aVagueTimeIsAnIntervalAndNoStamp() {
    ArticleGraph article = at("2000/2003", "2000-01-01", "2003-12-31");
    assertFalse(ask(article, "?e sem:hasTimeStamp ?stamp"));
    assertTrue(
        ask(
            article,
            "?e sem:hasTime ?t . ?t time:hasBeginning/time:inXSDDate '2000-01-01'^^xsd:date ;"
                + " time:hasEnd/time:inXSDDate '2003-12-31'^^xsd:date"));
    assertEquals(List.of(), new GraphValidator().validate(article));
  }

  @Test
  void aTimeByTheClockHasItsDayAndItsMinute() {
    ArticleGraph article = at("2022-02-02T20:30", "2022-02-02", "2022-02-02");
    assertTrue(ask(article, "?e sem:hasTimeStamp '2022-02-02'^^xsd:date"));
    assertTrue(
        ask(article, "?e sem:hasTime/time:inXSDDateTime '2022-02-02T20:30:00'^^xsd:dateTime"));
  }

  @Test
  void aBaseWithoutASlashIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new GraphBuilder("http://localhost"));
  }

  @Test
  void aPhraseThatQuotesTheTextWronglyIsAViolation() {
    ArticleGraph article = builder.build(Raid.sketch().extraction());
    Graph graph = article.graph();
    graph
        .find(null, Terms.NIF.anchorOf.asNode(), null)
        .toList()
        .forEach(
            t -> {
              if (t.getObject().getLiteralLexicalForm().equals("raid")) {
                graph.delete(t);
                graph.add(
                    t.getSubject(), t.getPredicate(), NodeFactory.createLiteralString("rade"));
              }
            });
    List<Violation> violations = new GraphValidator().validate(article);
    assertEquals(1, violations.size());
    assertEquals(Terms.NIF.anchorOf.getURI(), violations.get(0).path());
  }

  @Test
  void aViolationNamesTheNodeThePropertyAndWhatWasAsked() {
    ArticleGraph article = builder.build(Raid.sketch().extraction());
    Graph graph = article.graph();
    graph.remove(null, NG.status.asNode(), null);
    List<Violation> violations = new GraphValidator().validate(article);
    assertEquals(1, violations.size());
    assertEquals(article.name() + "/event/3,7", violations.get(0).node());
    assertEquals(NG.status.getURI(), violations.get(0).path());
    assertTrue(violations.get(0).message().contains("min 1"), violations.toString());
  }

  private boolean stamped(String iso, String first, String last, String stamp) {
    ArticleGraph article = at(iso, first, last);
    assertEquals(List.of(), new GraphValidator().validate(article));
    return ask(article, "?e sem:hasTimeStamp " + stamp);
  }

  private ArticleGraph at(String iso, String first, String last) {
    return builder.build(
        new Sketch("Un raid alors.")
            .event(EventType.ATTACK, "raid")
            .when("alors", iso, first, last, Granularity.DAY)
            .figure("1.50", "euros", "Un", OptionalInt.empty())
            .extraction());
  }

  private String named(EntityType type, String name, String authority) {
    ArticleGraph article =
        builder.build(new Sketch(name).named(type, name, authority, name).extraction());
    return value(article, "?mention itsrdf:taIdentRef ?entity", "entity");
  }

  private static Metadata by(String publisher) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "fr",
        Optional.empty(),
        Optional.of(publisher),
        List.of(),
        Optional.empty());
  }

  private static Metadata basedOn(String address) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "fr",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(address));
  }

  private static boolean ask(ArticleGraph article, String pattern) {
    try (QueryExecution query = query(article, "ASK { " + pattern + " }")) {
      return query.execAsk();
    }
  }

  private static String value(ArticleGraph article, String pattern, String variable) {
    try (QueryExecution query = query(article, "SELECT * { " + pattern + " }")) {
      return query.execSelect().next().get(variable).toString();
    }
  }

  private static QueryExecution query(ArticleGraph article, String form) {
    StringBuilder query = new StringBuilder();
    Prefixes.of(article.name())
        .forEach((prefix, iri) -> query.append("PREFIX " + prefix + ": <" + iri + ">\n"));
    return QueryExecution.model(ModelFactory.createModelForGraph(article.graph()))
        .query(query + form)
        .build();
  }
}
