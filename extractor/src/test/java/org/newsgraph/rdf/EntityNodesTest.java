package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.rdf.Asked.ask;
import static org.newsgraph.rdf.Asked.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

/** Which node an entity of an article is. */
class EntityNodesTest {

  private static final String BASE = "http://localhost:3030/";

  private final GraphBuilder builder = new GraphBuilder(BASE);

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
  void whatTheTablesKnowHasItsEnglishNameBesideThatOfTheArticle() {
    ArticleGraph article =
        builder.build(
            new Sketch("Moscou, Paul")
                .named(
                    EntityType.ORGANIZATION,
                    "gouvernement de la Russie",
                    "Q159#government",
                    "~Moscou")
                .named(EntityType.PERSON, "Paul", "", "Paul")
                .named(EntityType.VAGUE_SOURCE, "source non précisée", "")
                .extraction());
    assertTrue(
        ask(
            article,
            "entity:Q159-government skos:prefLabel 'gouvernement de la Russie'@fr, 'government of"
                + " Russia'@en"));
    assertTrue(ask(article, "?nobody a ng:VagueSource ; skos:prefLabel 'unspecified source'@en"));
    assertFalse(ask(article, "?paul skos:prefLabel 'Paul'@fr, ?name FILTER(LANG(?name) = 'en')"));
  }

  private String named(EntityType type, String name, String authority) {
    ArticleGraph article =
        builder.build(new Sketch(name).named(type, name, authority, name).extraction());
    return value(article, "?mention itsrdf:taIdentRef ?entity", "entity");
  }
}
