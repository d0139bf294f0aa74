package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

/** Where an event is by a site in a town, by the seat of a body, and what is no place of it. */
class PlacesOfEventsTest {

  private final Prepositions prepositions = new Prepositions();

  @Test
  void aSiteInATownIsInTheTown() {
    Tree tree =
        new MadeArticle()
            .sentence(
                "dans/dans/ADP/3/case les/le/DET/3/det rues/rue/NOUN/0/root/Plur"
                    + " de/de/ADP/5/case Bagor/Bagor/PROPN/3/nmod")
            .tree(0);
    assertTrue(prepositions.locates(tree, 4));
  }

  @Test
  void aStatementOfATownIsNotInTheTown() {
    Tree tree =
        new MadeArticle()
            .sentence(
                "dans/dans/ADP/3/case un/un/DET/3/det communiqué/communiqué/NOUN/0/root"
                    + " de/de/ADP/5/case Bagor/Bagor/PROPN/3/nmod")
            .tree(0);
    assertFalse(prepositions.locates(tree, 4));
  }

  @Test
  void whatLeadsToAHospitalIsNotAtIt() {
    Tree tree =
        new MadeArticle()
            .sentence(
                "vers/vers/ADP/3/case l'/le/DET/3/det hôpital/hôpital/NOUN/0/root"
                    + " de/de/ADP/5/case Bagor/Bagor/PROPN/3/nmod")
            .tree(0);
    assertFalse(prepositions.locates(tree, 4));
  }

  @Test
  void aDemonstrationBeforeASeatIsThere() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Des/un/DET/2/det élèves/élève/NOUN/4/nsubj/Plur ont/avoir/AUX/4/aux:tense/Pres.Ind.Fin.Plur"
                    + " manifesté/manifester/VERB/0/root/Past.Part devant/devant/ADP/7/case"
                    + " l'/le/DET/7/det Assemblée/assemblée/NOUN/4/obl:mod"
                    + " lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.ORGANIZATION, "Assemblée")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Assemblée"), article.names(article.events().get(0).places()));
  }

  @Test
  void anAttackOfABodyThatIsNoForceIsAtIt() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "L'/le/DET/2/det attentat/attentat/NOUN/6/nsubj de/de/ADP/5/case le/le/DET/5/det"
                    + " Théâtre/théâtre/NOUN/2/nmod choque/choquer/VERB/0/root/Pres.Ind.Fin"
                    + " Bagor/Bagor/PROPN/6/obj lundi/lundi/NOUN/6/obl:mod ././PUNCT/6/punct")
            .entity(EntityType.ORGANIZATION, "Théâtre")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    Event attack =
        article.events().stream()
            .filter(e -> e.type() == EventType.ATTACK)
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("Théâtre"), article.names(attack.places()));
    assertEquals(List.of(), attack.agents());
  }

  @Test
  void aPlaceThatOnlyNamesAnotherIsNone() {
    Participant town = new Participant(0, new org.newsgraph.text.Span(12, 17));
    Participant airport = new Participant(1, new org.newsgraph.text.Span(2, 17));
    assertEquals(List.of(airport), PlaceChain.outermost(List.of(town, airport)));
  }

  @Test
  void oneBracketSpellsOutOneAddress() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Un/un/DET/2/det séisme/séisme/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " éclaté/éclater/VERB/0/root/Past.Part à/à/ADP/6/case Bagor/Bagor/PROPN/4/obl:mod"
                    + " (/(/PUNCT/8/punct Lantes/Lantes/PROPN/6/appos ,/,/PUNCT/10/punct"
                    + " Ostrie/Ostrie/PROPN/8/nmod )/)/PUNCT/8/punct ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor")
            .entity(EntityType.PLACE, "Lantes")
            .entity(EntityType.PLACE, "Ostrie");
    assertEquals(
        List.of("Bagor", "Lantes", "Ostrie"), article.names(article.events().get(0).places()));
  }

  @Test
  void theLandOfWhichACityIsTheCapitalIsAPlaceToo() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Un/un/DET/2/det séisme/séisme/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " éclaté/éclater/VERB/0/root/Past.Part à/à/ADP/6/case Bagor/Bagor/PROPN/4/obl:mod"
                    + " ,/,/PUNCT/8/punct capitale/capitale/NOUN/6/appos de/de/ADP/11/case"
                    + " l'/le/DET/11/det Ostrie/Ostrie/PROPN/8/nmod ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor")
            .entity(EntityType.PLACE, "Ostrie");
    assertEquals(List.of("Bagor", "Ostrie"), article.names(article.events().get(0).places()));
  }

  @Test
  void aSquareNeedsNoPreposition() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Des/un/DET/2/det élèves/élève/NOUN/4/nsubj/Plur ont/avoir/AUX/4/aux:tense/Pres.Ind.Fin.Plur"
                    + " manifesté/manifester/VERB/0/root/Past.Part place/place/NOUN/4/obl:mod"
                    + " Neuve/neuf/ADJ/5/amod lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "place Neuve")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("place Neuve"), article.names(article.events().get(0).places()));
  }

  @Test
  void aTitleOfOneNameIsNoLabel() {
    Tree tree = new MadeArticle().sentence("Bagor/Bagor/PROPN/0/root").tree(0);
    assertFalse(tree.isLabel(0, 4));
  }
}
