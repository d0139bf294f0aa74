package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

/** Whose doing something is where the verb has no subject of its own, and what it brings about. */
class WhoDoesWhatTest {

  @Test
  void whoIsAccusedOfAKillingIsItsAgentNotTheAccuser() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Kerlin/Kerlin/PROPN/2/nsubj accuse/accuser/VERB/0/root/Pres.Ind.Fin"
                    + " Morel/Morel/PROPN/2/obj d'/de/ADP/6/mark avoir/avoir/AUX/6/aux:tense/Inf"
                    + " tué/tuer/VERB/2/xcomp/Past.Part Toral/Toral/PROPN/6/obj ././PUNCT/2/punct")
            .entity(EntityType.PERSON, "Kerlin")
            .entity(EntityType.PERSON, "Morel")
            .entity(EntityType.PERSON, "Toral");
    Event killing = of(article, EventType.KILLING);
    assertEquals(List.of("Morel"), article.names(killing.agents()));
    assertEquals(List.of("Toral"), article.names(killing.patients()));
  }

  @Test
  void whoIsOrderedToShootDoesItNotWhoOrders() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " permis/permettre/VERB/0/root/Past.Part à/à/ADP/6/case l'/le/DET/6/det"
                    + " armée/armée/NOUN/3/obl:arg de/de/ADP/8/mark"
                    + " bombarder/bombarder/VERB/3/xcomp/Inf Bagor/Bagor/PROPN/8/obj"
                    + " lundi/lundi/NOUN/8/obl:mod ././PUNCT/3/punct")
            .entity(EntityType.PERSON, "Kerlin")
            .entity(EntityType.ORGANIZATION, "armée")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    Tree tree = article.tree(0);
    assertEquals(List.of(5), new Grammar(new Prepositions()).subject(tree, 7));
  }

  @Test
  void theLabelOfAHeadlineDoesNothing() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Bagor/Bagor/PROPN/4/nsubj :/:/PUNCT/1/punct Kerlin/Kerlin/PROPN/1/appos"
                    + " bombarde/bombarder/VERB/0/root/Pres.Ind.Fin"
                    + " Sarnia/Sarnia/PROPN/4/obj lundi/lundi/NOUN/4/obl:mod")
            .entity(EntityType.PLACE, "Bagor")
            .entity(EntityType.PERSON, "Kerlin")
            .entity(EntityType.PLACE, "Sarnia")
            .day("lundi", "2020-03-02");
    Event attack = of(article, EventType.ATTACK);
    assertEquals(List.of(), article.names(attack.agents()));
  }

  @Test
  void whatADeedBroughtAboutIsNoHappeningOfItsOwn() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Un/un/DET/2/det homme/homme/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " attaqué/attaquer/VERB/0/root/Past.Part Bagor/Bagor/PROPN/4/obj"
                    + " lundi/lundi/NOUN/4/obl:mod ,/,/PUNCT/8/punct"
                    + " tuant/tuer/VERB/4/advcl/Pres.Part trois/trois/NUM/10/nummod"
                    + " personnes/personne/NOUN/8/obj ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    Event attack = article.events().get(0);
    assertEquals(1, article.events().size());
    assertEquals(EventType.ATTACK, attack.type());
    assertEquals(1, attack.figures().size());
    assertEquals("killed", attack.figures().get(0).what());
  }

  @Test
  void anAttackOfATheatreIsNotTheTheatresDoing() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "L'/le/DET/2/det attentat/attentat/NOUN/6/nsubj du/de/ADP/4/case"
                    + " Bataclan/Bataclan/PROPN/2/nmod a/avoir/AUX/6/aux:tense/Pres.Ind.Fin"
                    + " duré/durer/VERB/0/root/Past.Part ././PUNCT/6/punct")
            .entity(EntityType.ORGANIZATION, "Bataclan");
    assertEquals(List.of(), of(article, EventType.ATTACK).agents());
  }

  @Test
  void somebodyWithoutANameIsNotWhoWasNamedInAnotherSentence() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Un/un/DET/2/det policier/policier/NOUN/5/nsubj:pass"
                    + " a/avoir/AUX/5/aux:tense/Pres.Ind.Fin été/être/AUX/5/aux:pass/Past.Part"
                    + " tué/tuer/VERB/0/root/Past.Part à/à/ADP/7/case Bagor/Bagor/PROPN/5/obl:mod"
                    + " ././PUNCT/5/punct")
            .sentence(
                "Toral/Toral/PROPN/4/nsubj:pass a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " été/être/AUX/4/aux:pass/Past.Part tué/tuer/VERB/0/root/Past.Part"
                    + " à/à/ADP/6/case Bagor/Bagor/PROPN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor", 2)
            .entity(EntityType.PERSON, "Toral");
    Event killing = article.events().get(0);
    assertEquals("a été tué", article.words(killing.triggers().get(0)));
    assertEquals(List.of(), killing.patients());
  }

  @Test
  void whoAnnouncesADeathDidNotBringItAbout() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " annoncé/annoncer/VERB/0/root/Past.Part la/le/DET/5/det"
                    + " mort/mort/NOUN/3/obj de/de/ADP/7/case Toral/Toral/PROPN/5/nmod"
                    + " ././PUNCT/3/punct")
            .entity(EntityType.PERSON, "Kerlin")
            .entity(EntityType.PERSON, "Toral");
    Event death = of(article, EventType.DEATH);
    assertEquals(List.of(), death.agents());
    assertEquals(List.of("Toral"), article.names(death.patients()));
  }

  private static Event of(MadeArticle article, EventType type) {
    return article.events().stream().filter(e -> e.type() == type).findFirst().orElseThrow();
  }
}
