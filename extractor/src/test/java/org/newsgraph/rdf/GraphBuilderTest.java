package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.rdf.Asked.ask;
import static org.newsgraph.rdf.Asked.value;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Act;
import org.newsgraph.claim.SourceKind;
import org.newsgraph.entity.EntityType;
import org.newsgraph.ingest.Metadata;

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
}
