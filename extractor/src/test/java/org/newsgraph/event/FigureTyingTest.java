package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

class FigureTyingTest {

  private static final String CRASH =
      "Un/un/DET/2/det avion/avion/NOUN/5/nsubj s'/se/PRON/5/expl:pv"
          + " est/être/AUX/5/aux:tense/Pres.Ind.Fin écrasé/écraser/VERB/0/root/Past.Part"
          + " à/à/ADP/7/case Bagor/Bagor/PROPN/5/obl:mod ././PUNCT/5/punct";

  @Test
  void whoWasAboardBelongsToTheCrashHoweverTheVerbIsTyped() {
    MadeArticle article =
        new MadeArticle()
            .sentence(CRASH)
            .sentence(
                "Il/il/PRON/2/nsubj transportait/transporter/VERB/0/root/Imp.Ind.Fin"
                    + " 40/40/NUM/4/nummod passagers/passager/NOUN/2/obj/Plur et/et/CCONJ/7/cc"
                    + " 6/6/NUM/7/nummod personnes/personne/NOUN/4/conj/Plur ././PUNCT/2/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(List.of("40 passengers", "6 passengers"), figures(article, EventType.ACCIDENT));
  }

  @Test
  void peopleWhomASourceCountedAreThoseWhoDemonstrate() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Entre/entre/ADP/3/case 8000/8000/NUM/3/nummod"
                    + " personnes/personne/NOUN/14/obl:mod/Plur ,/,/PUNCT/7/punct"
                    + " selon/selon/ADP/7/case la/le/DET/7/det"
                    + " préfecture/préfecture/NOUN/3/nmod ,/,/PUNCT/10/punct et/et/CCONJ/10/cc"
                    + " 25000/25000/NUM/3/conj ,/,/PUNCT/13/punct selon/selon/ADP/13/case"
                    + " Toral/Toral/PROPN/10/nmod ont/avoir/AUX/15/aux:tense/Pres.Ind.Fin"
                    + " manifesté/manifester/VERB/0/root/Past.Part à/à/ADP/17/case"
                    + " Bagor/Bagor/PROPN/15/obl:mod ././PUNCT/15/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(
        List.of("8000 demonstrators", "25000 demonstrators"), figures(article, EventType.PROTEST));
  }

  @Test
  void aNumberAloneCountsPeopleNamedBefore() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Six/six/NUM/2/nummod personnes/personne/NOUN/5/nsubj:pass/Plur"
                    + " ont/avoir/AUX/5/aux:tense/Pres.Ind.Fin été/être/AUX/5/aux:pass/Past.Part"
                    + " tuées/tuer/VERB/0/root/Past.Part.Plur et/et/CCONJ/10/cc"
                    + " huit/huit/NUM/10/nsubj:pass ont/avoir/AUX/10/aux:tense/Pres.Ind.Fin"
                    + " été/être/AUX/10/aux:pass/Past.Part blessées/blesser/VERB/5/conj/Past.Part.Plur"
                    + " dans/dans/ADP/13/case un/un/DET/13/det attentat/attentat/NOUN/5/obl:mod"
                    + " à/à/ADP/15/case Bagor/Bagor/PROPN/13/nmod ././PUNCT/5/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(
        List.of("6 killed", "8 injured"),
        article.events().stream()
            .flatMap(e -> e.figures().stream())
            .map(f -> f.value().toPlainString() + " " + f.what())
            .sorted()
            .toList());
  }

  @Test
  void aSentenceIsCountedInYears() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Toral/Toral/PROPN/4/nsubj:pass a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " été/être/AUX/4/aux:pass/Past.Part condamné/condamner/VERB/0/root/Past.Part"
                    + " à/à/ADP/7/case trois/trois/NUM/7/nummod ans/an/NOUN/4/obl:arg/Plur"
                    + " de/de/ADP/9/case prison/prison/NOUN/7/nmod lundi/lundi/NOUN/4/obl:mod"
                    + " ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Toral")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("3 years"), figures(article, EventType.SENTENCE));
  }

  @Test
  void nobodyFoundAliveIsAFigure() {
    MadeArticle article =
        new MadeArticle()
            .sentence(CRASH)
            .sentence(
                "Il/il/PRON/4/nsubj n'/ne/ADV/4/advmod y/y/PRON/4/iobj"
                    + " a/avoir/VERB/0/root/Pres.Ind.Fin aucun/aucun/DET/6/det"
                    + " survivant/survivant/NOUN/4/obj/Sing ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(List.of("0 survivors"), figures(article, EventType.ACCIDENT));
  }

  @Test
  void aPartOfTheDeadIsDeadToo() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "L'/le/DET/2/det attentat/attentat/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " fait/faire/VERB/0/root/Past.Part trois/trois/NUM/6/nummod"
                    + " morts/mort/NOUN/4/obj/Plur ,/,/PUNCT/10/punct dont/dont/PRON/10/nmod"
                    + " deux/deux/NUM/10/nummod enfants/enfant/NOUN/6/acl:relcl/Plur"
                    + " et/et/CCONJ/13/cc dix/dix/NUM/13/nummod blessés/blessé/NOUN/6/conj/Plur"
                    + " à/à/ADP/15/case Bagor/Bagor/PROPN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(List.of("3 killed", "2 killed", "10 injured"), figures(article, EventType.ATTACK));
  }

  @Test
  void aNumberBesideANameCountsWhatTheNumberBeforeCounted() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "La/le/DET/2/det manifestation/manifestation/NOUN/4/nsubj"
                    + " a/avoir/AUX/4/aux:tense/Pres.Ind.Fin réuni/réunir/VERB/0/root/Past.Part"
                    + " 900/900/NUM/6/nummod personnes/personne/NOUN/4/obj/Plur à/à/ADP/8/case"
                    + " Bagor/Bagor/PROPN/4/obl:mod ,/,/PUNCT/10/punct suivie/suivre/VERB/2/acl/Past.Part"
                    + " par/par/ADP/12/case Ostal/Ostal/PROPN/10/obl:agent (/(/PUNCT/14/punct"
                    + " 250/250/NUM/12/nummod )/)/PUNCT/14/punct ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor")
            .entity(EntityType.PLACE, "Ostal");
    assertEquals(
        List.of("900 demonstrators", "250 demonstrators"), figures(article, EventType.PROTEST));
  }

  @Test
  void theWholeIsNoFigureOfItsPart() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "La/le/DET/2/det direction/direction/NOUN/4/nsubj"
                    + " a/avoir/AUX/4/aux:tense/Pres.Ind.Fin supprimé/supprimer/VERB/0/root/Past.Part"
                    + " 30/30/NUM/8/nummod des/des/ADP/8/case 90/90/NUM/8/nummod"
                    + " emplois/emploi/NOUN/4/obj/Plur à/à/ADP/10/case"
                    + " Bagor/Bagor/PROPN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(List.of("30 jobs"), figures(article, EventType.OTHER));
  }

  @Test
  void aParticipleBehindANumberIsTheNounThatTheListKnows() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Neuf/neuf/NUM/2/nummod délégués/déléguer/VERB/0/root/Past.Part"
                    + " ont/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " entamé/entamer/VERB/2/parataxis/Past.Part"
                    + " les/le/DET/6/det négociations/négociation/NOUN/4/obj/Plur à/à/ADP/8/case"
                    + " Bagor/Bagor/PROPN/4/obl:mod ././PUNCT/2/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(List.of("9 participants"), figures(article, EventType.MEETING));
  }

  private static final String TOLL =
      "On/on/PRON/2/nsubj compte/compter/VERB/0/root/Pres.Ind.Fin 12/12/NUM/4/nummod"
          + " morts/mort/NOUN/2/obj/Plur";

  @Test
  void aTollGoesToTheAccidentNotToItsBackground() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                CRASH.replace("././PUNCT/5/punct", "sur/sur/ADP/9/case une/un/DET/10/det")
                    + " route/route/NOUN/5/obl:mod couverte/couvrir/VERB/10/acl/Past.Part"
                    + " de/de/ADP/13/case verglas/verglas/NOUN/11/obl:arg ././PUNCT/5/punct")
            .sentence(TOLL + " ././PUNCT/2/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(List.of("12 killed"), figures(article, EventType.ACCIDENT));
    assertEquals(List.of(), figures(article, EventType.DISASTER));
  }

  @Test
  void aTollOfACountryNamedForTheFirstTimeIsOfAnotherEvent() {
    MadeArticle article =
        new MadeArticle()
            .sentence(CRASH)
            .sentence(
                TOLL + " en/en/ADP/6/case Finlande/Finlande/PROPN/2/obl:mod ././PUNCT/2/punct")
            .entity(EntityType.PLACE, "Bagor")
            .entity(EntityType.PLACE, "Finlande");
    assertEquals(List.of(), figures(article, EventType.ACCIDENT));
  }

  @Test
  void peopleAboardArePassengersWhateverTheVerb() {
    MadeArticle article =
        new MadeArticle()
            .sentence(CRASH)
            .sentence(
                "40/40/NUM/2/nummod personnes/personne/NOUN/4/nsubj/Plur se/se/PRON/4/expl:pv"
                    + " trouvaient/trouver/VERB/0/root/Imp.Ind.Fin à/à/ADP/6/case"
                    + " bord/bord/NOUN/4/obl:arg ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(List.of("40 passengers"), figures(article, EventType.ACCIDENT));
  }

  @Test
  void howManyLiveAtAPlaceIsNoFigureOfWhatHappenedThere() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                CRASH.replace("././PUNCT/5/punct", "(/(/PUNCT/10/punct")
                    + " 900/900/NUM/10/nummod habitants/habitant/NOUN/7/appos/Plur )/)/PUNCT/10/punct"
                    + " ././PUNCT/5/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(List.of(), figures(article, EventType.ACCIDENT));
  }

  @Test
  void whoDoesTheHarmIsNotAmongTheVictims() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Il/il/PRON/4/nsubj:pass a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " été/être/AUX/4/aux:pass attaqué/attaquer/VERB/0/root/Past.Part"
                    + " par/par/ADP/7/case deux/deux/NUM/7/nummod hommes/homme/NOUN/4/obl:agent/Plur"
                    + " à/à/ADP/9/case Bagor/Bagor/PROPN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(List.of("2 assailants"), figures(article, EventType.ATTACK));
  }

  private static List<String> figures(MadeArticle article, EventType type) {
    return article.events().stream()
        .filter(e -> e.type() == type)
        .flatMap(e -> e.figures().stream())
        .map(f -> f.value() + " " + f.what())
        .toList();
  }
}
