package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

/** Who takes part in what a noun names that other words carry: by a preposition, beside, whose. */
class CarriedNounsTest {

  @Test
  void whoProceedsToAnArrestArrests() {
    Event arrest =
        first(
            kerlin(
                    "La/le/DET/2/det police/police/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                        + " procédé/procéder/VERB/0/root/Past.Part à/à/ADP/7/case l'/le/DET/7/det"
                        + " arrestation/arrestation/NOUN/4/obl:mod de/de/ADP/9/case"
                        + " Kerlin/Kerlin/PROPN/7/nmod ././PUNCT/4/punct")
                .entity(EntityType.ORGANIZATION, "police"),
            EventType.ARREST);
    assertEquals(1, arrest.agents().size());
    assertEquals(1, arrest.patients().size());
  }

  @Test
  void whoOnlyTakesPartInAnAttackIsNotNamedAsItsAgent() {
    Event attack =
        first(
            kerlin(
                "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " participé/participer/VERB/0/root/Past.Part à/à/ADP/6/case"
                    + " l'/le/DET/6/det attentat/attentat/NOUN/3/obl:arg ././PUNCT/3/punct"),
            EventType.ATTACK);
    assertEquals(List.of(), attack.agents());
  }

  @Test
  void whoIsTheVictimOfAnAttackUndergoesIt() {
    MadeArticle article =
        kerlin(
                "Kerlin/Kerlin/PROPN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " été/être/AUX/4/cop/Past.Part victime/victime/ADJ/0/root d'/de/ADP/7/case"
                    + " une/un/DET/7/det agression/agression/NOUN/4/obl:arg/Sing"
                    + " lundi/lundi/NOUN/7/nmod ././PUNCT/4/punct")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Kerlin"), article.names(first(article, EventType.ATTACK).patients()));
  }

  @Test
  void theVictimsOfAnAttackBearNoName() {
    MadeArticle article =
        kerlin(
            "Kerlin/Kerlin/PROPN/2/nsubj rencontre/rencontrer/VERB/0/root/Pres.Ind.Fin"
                + " les/le/DET/4/det victimes/victime/NOUN/2/obj/Plur de/de/ADP/7/case"
                + " l'/le/DET/7/det attentat/attentat/NOUN/4/nmod ././PUNCT/2/punct");
    List<Event> attacks =
        article.events().stream().filter(e -> e.type() == EventType.ATTACK).toList();
    assertEquals(List.of(), attacks.stream().flatMap(e -> e.patients().stream()).toList());
  }

  @Test
  void whoIsTheObjectOfAnInquiryUndergoesIt() {
    MadeArticle article =
        kerlin(
            "Kerlin/Kerlin/PROPN/2/nsubj fait/faire/VERB/0/root/Pres.Ind.Fin"
                + " l'/le/DET/4/det objet/objet/NOUN/2/obj d'/de/ADP/7/case une/un/DET/7/det"
                + " enquête/enquête/NOUN/4/nmod préliminaire/préliminaire/ADJ/7/amod"
                + " ././PUNCT/2/punct");
    assertEquals(
        List.of("Kerlin"), article.names(first(article, EventType.INVESTIGATION).patients()));
  }

  @Test
  void aSummitBringsTogetherWhomItsVerbNames() {
    MadeArticle article =
        kerlin(
                "Le/le/DET/2/det sommet/sommet/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " réuni/réunir/VERB/0/root/Past.Part Kerlin/Kerlin/PROPN/4/obj"
                    + " et/et/CCONJ/7/cc Morel/Morel/PROPN/5/conj lundi/lundi/NOUN/4/obl:mod"
                    + " ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Morel")
            .day("lundi", "2020-03-02");
    assertEquals(
        List.of("Kerlin", "Morel"), article.names(first(article, EventType.MEETING).agents()));
  }

  @Test
  void whoIsOnAVisitVisits() {
    MadeArticle article =
        kerlin(
                "Kerlin/Kerlin/PROPN/4/nsubj est/être/AUX/4/cop/Pres.Ind.Fin en/en/ADP/4/case"
                    + " visite/visite/NOUN/0/root à/à/ADP/6/case Bagor/Bagor/PROPN/4/nmod"
                    + " lundi/lundi/NOUN/4/nmod ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    Event visit = first(article, EventType.VISIT);
    assertEquals(List.of("Kerlin"), article.names(visit.agents()));
    assertEquals(List.of("Bagor"), article.names(visit.places()));
  }

  @Test
  void anAdverbBeforeAMeetingSaysThatTheSubjectWasThere() {
    MadeArticle article =
        kerlin(
                "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " parlé/parler/VERB/0/root/Past.Part lors/lors/ADV/3/advmod d'/de/ADP/7/case"
                    + " une/un/DET/7/det réunion/réunion/NOUN/4/obj lundi/lundi/NOUN/3/obl:mod"
                    + " ././PUNCT/3/punct")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Kerlin"), article.names(first(article, EventType.MEETING).agents()));
  }

  @Test
  void dontTellsWhoseDeathItIs() {
    MadeArticle article =
        kerlin(
                "Kerlin/Kerlin/PROPN/10/nsubj ,/,/PUNCT/8/punct dont/dont/PRON/5/nmod la/le/DET/5/det"
                    + " mort/mort/NOUN/8/nsubj:pass a/avoir/AUX/8/aux:tense/Pres.Ind.Fin"
                    + " été/être/AUX/8/aux:pass/Past.Part annoncée/annoncer/VERB/1/acl:relcl/Past.Part"
                    + " lundi/lundi/NOUN/8/obl:mod vivait/vivre/VERB/0/root/Imp.Ind.Fin"
                    + " ici/ici/ADV/10/advmod ././PUNCT/10/punct")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Kerlin"), article.names(first(article, EventType.DEATH).patients()));
  }

  @Test
  void whoIsAboutToLeaveIsHeOfWhomItIsSaid() {
    Tree tree =
        kerlin(
                "Kerlin/Kerlin/PROPN/5/nsubj est/être/AUX/5/cop/Pres.Ind.Fin sur/sur/ADP/5/case"
                    + " le/le/DET/5/det point/point/NOUN/0/root de/de/ADP/7/mark"
                    + " quitter/quitter/VERB/5/acl/Inf Bagor/Bagor/PROPN/7/obj")
            .tree(0);
    assertEquals(List.of(0), new Grammar(new Prepositions()).subject(tree, 6));
  }

  @Test
  void theResignationFromHisPostIsOfWhoAnnouncesIt() {
    MadeArticle article =
        kerlin(
                "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " annoncé/annoncer/VERB/0/root/Past.Part la/le/DET/5/det"
                    + " démission/démission/NOUN/3/obj de/de/ADP/8/case ses/son/DET/8/det"
                    + " fonctions/fonction/NOUN/5/nmod lundi/lundi/NOUN/3/obl:mod")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Kerlin"), article.names(first(article, EventType.RESIGNATION).agents()));
  }

  @Test
  void whatADisasterStrikesIsWhereItIs() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Toral/Toral/PROPN/2/nsubj dort/dormir/VERB/0/root/Pres.Ind.Fin ././PUNCT/2/punct")
            .sentence(
                "Un/un/DET/2/det séisme/séisme/NOUN/4/nsubj/Sing a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " secoué/secouer/VERB/0/root/Past.Part Bagor/Bagor/PROPN/4/obj"
                    + " lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Bagor"), article.names(first(article, EventType.DISASTER).places()));
  }

  @Test
  void aDayBeforeTheObjectIsNotTheObject() {
    Tree tree =
        kerlin(
                "La/le/DET/2/det chambre/chambre/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " élu/élire/VERB/0/root/Past.Part mardi/mardi/NOUN/4/obj"
                    + " Kerlin/Kerlin/PROPN/5/appos ././PUNCT/4/punct")
            .tree(0);
    assertEquals(List.of(5), new Grammar(new Prepositions()).object(tree, 3));
  }

  @Test
  void whoIsAccusedDidItThoughTheParseHangsTheDeedOnHim() {
    Tree tree =
        kerlin(
                "Kerlin/Kerlin/PROPN/2/nsubj accuse/accuser/VERB/0/root/Pres.Ind.Fin"
                    + " l'/le/DET/4/det armée/armée/NOUN/2/obj d'/de/ADP/7/mark"
                    + " avoir/avoir/AUX/7/aux:tense/Inf tué/tuer/VERB/4/acl/Past.Part"
                    + " Morel/Morel/PROPN/7/obj")
            .tree(0);
    assertEquals(List.of(3), new Grammar(new Prepositions()).subject(tree, 6));
  }

  @Test
  void whoseHomeIsSearchedUndergoesTheSearch() {
    MadeArticle article =
        kerlin(
                "La/le/DET/2/det police/police/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " perquisitionné/perquisitionner/VERB/0/root/Past.Part le/le/DET/6/det"
                    + " domicile/domicile/NOUN/4/obj de/de/ADP/8/case Kerlin/Kerlin/PROPN/6/nmod"
                    + " lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct")
            .day("lundi", "2020-03-02");
    assertEquals(
        List.of("Kerlin"), article.names(first(article, EventType.INVESTIGATION).patients()));
  }

  @Test
  void twoBeforeAVerbInThePluralCarryItsNounTogether() {
    MadeArticle article =
        kerlin(
                "Kerlin/Kerlin/PROPN/5/nsubj et/et/CCONJ/3/cc Morel/Morel/PROPN/1/conj"
                    + " ont/avoir/AUX/5/aux:tense/Pres.Ind.Fin.Plur tenu/tenir/VERB/0/root/Past.Part"
                    + " une/un/DET/7/det réunion/réunion/NOUN/5/obj lundi/lundi/NOUN/5/obl:mod"
                    + " ././PUNCT/5/punct")
            .entity(EntityType.PERSON, "Morel")
            .day("lundi", "2020-03-02");
    assertEquals(
        List.of("Kerlin", "Morel"), article.names(first(article, EventType.MEETING).agents()));
  }

  @Test
  void whoDoesSomethingByDoingAnotherDoesBothWhateverTheParse() {
    Tree tree =
        kerlin(
                "Kerlin/Kerlin/PROPN/2/nsubj gêne/gêner/VERB/0/root/Pres.Ind.Fin"
                    + " Morel/Morel/PROPN/2/obj en/en/ADP/5/mark"
                    + " annonçant/annoncer/VERB/3/acl/Pres.Part Bagor/Bagor/PROPN/5/obj")
            .tree(0);
    assertEquals(List.of(0), new Grammar(new Prepositions()).subject(tree, 4));
  }

  private static MadeArticle kerlin(String tokens) {
    return new MadeArticle().sentence(tokens).entity(EntityType.PERSON, "Kerlin");
  }

  private static Event first(MadeArticle article, EventType type) {
    return article.events().stream().filter(e -> e.type() == type).findFirst().orElseThrow();
  }
}
