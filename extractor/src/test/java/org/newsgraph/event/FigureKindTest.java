package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

class FigureKindTest {

  @Test
  void thoseAmongTheDeadAreCountedAsKilled() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Une/un/DET/2/det explosion/explosion/NOUN/4/nsubj"
                    + " a/avoir/AUX/4/aux:tense/Pres.Ind.Fin frappé/frapper/VERB/0/root/Past.Part"
                    + " Bagor/Bagor/PROPN/4/obj ././PUNCT/4/punct")
            .sentence(
                "Deux/deux/NUM/2/nummod cuisiniers/cuisinier/NOUN/6/nsubj/Plur et/et/CCONJ/5/cc"
                    + " neuf/neuf/NUM/5/nummod clients/client/NOUN/2/acl/Plur"
                    + " figurent/figurer/VERB/0/root/Pres.Ind.Fin parmi/parmi/ADP/9/case"
                    + " les/le/DET/9/det morts/mort/NOUN/6/obl:arg/Plur ././PUNCT/6/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(List.of("2 killed", "9 killed"), figures(article));
  }

  @Test
  void theVerbSaysWhatBecameOfThoseItCounts() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Trois/trois/NUM/2/nummod policiers/policier/NOUN/5/nsubj:pass/Plur"
                    + " ont/avoir/AUX/5/aux:tense/Pres.Ind.Fin été/être/AUX/5/aux:pass/Past.Part"
                    + " tués/tuer/VERB/0/root/Past.Part ././PUNCT/5/punct");
    assertEquals(List.of("3 killed"), figures(article));
  }

  @Test
  void partsThatComeToTheWholeAreNoFiguresOfTheirOwn() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Trois/trois/NUM/2/nummod personnes/personne/NOUN/12/nsubj:pass/Plur ,/,/PUNCT/5/punct"
                    + " deux/deux/NUM/5/nummod femmes/femme/NOUN/2/appos/Plur et/et/CCONJ/8/cc"
                    + " un/un/DET/8/det homme/homme/NOUN/5/conj ,/,/PUNCT/5/punct"
                    + " ont/avoir/AUX/12/aux:tense/Pres.Ind.Fin été/être/AUX/12/aux:pass/Past.Part"
                    + " tuées/tuer/VERB/0/root/Past.Part ././PUNCT/12/punct");
    assertEquals(List.of("3 killed"), figures(article));
  }

  @Test
  void whoKillsIsNotCountedAsKilled() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Trois/trois/NUM/2/nummod hommes/homme/NOUN/4/nsubj/Plur"
                    + " ont/avoir/AUX/4/aux:tense/Pres.Ind.Fin tué/tuer/VERB/0/root/Past.Part"
                    + " Toral/Toral/PROPN/4/obj ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Toral");
    assertEquals(List.of("3 assailants"), figures(article));
  }

  @Test
  void whoAttacksByTheDozenIsNoVictim() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Une/un/DET/2/det dizaine/dizaine/NOUN/6/nsubj de/de/ADP/4/case"
                    + " rebelles/rebelle/NOUN/2/nmod/Plur ont/avoir/AUX/6/aux:tense/Pres.Ind.Fin"
                    + " attaqué/attaquer/VERB/0/root/Past.Part Bagor/Bagor/PROPN/6/obj"
                    + " ././PUNCT/6/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(List.of("10 assailants"), figures(article));
  }

  @Test
  void thoseOfWhomNoneWasKilledAreNotCountedAsKilled() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Aucune/aucun/PRON/8/nsubj:pass des/de/ADP/4/case dix/dix/NUM/4/nummod"
                    + " chèvres/chèvre/NOUN/1/nmod/Plur n'/ne/ADV/8/advmod"
                    + " a/avoir/AUX/8/aux:tense/Pres.Ind.Fin été/être/AUX/8/aux:pass/Past.Part"
                    + " tuée/tuer/VERB/0/root/Past.Part ././PUNCT/8/punct");
    assertTrue(figures(article).isEmpty());
  }

  @Test
  void thousandsAreNoFigure() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Des/un/DET/2/det milliers/millier/NOUN/6/nsubj/Plur de/de/ADP/4/case"
                    + " jeunes/jeune/NOUN/2/nmod/Plur ont/avoir/AUX/6/aux:tense/Pres.Ind.Fin"
                    + " manifesté/manifester/VERB/0/root/Past.Part à/à/ADP/8/case"
                    + " Bagor/Bagor/PROPN/6/obl:mod ././PUNCT/6/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertTrue(figures(article).isEmpty());
  }

  @Test
  void countriesThatMeetAreNoFigure() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Les/le/DET/3/det deux/deux/NUM/3/nummod nations/nation/NOUN/5/nsubj/Plur"
                    + " ont/avoir/AUX/5/aux:tense/Pres.Ind.Fin"
                    + " coopéré/coopérer/VERB/0/root/Past.Part à/à/ADP/7/case"
                    + " Bagor/Bagor/PROPN/5/obl:mod ././PUNCT/5/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertTrue(figures(article).isEmpty());
  }

  private static List<String> figures(MadeArticle article) {
    return article.events().stream()
        .flatMap(e -> e.figures().stream())
        .map(f -> f.value() + " " + f.what())
        .toList();
  }
}
