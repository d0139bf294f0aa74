package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

/**
 * Participants that the parse loses and the order of the words, or the word itself, still tells.
 */
class ParticipantsByOrderTest {

  @Test
  void namesInAListBefallTheSame() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Morel/Morel/PROPN/9/nsubj:pass (/(/PUNCT/3/punct 82/82/NUM/1/nummod"
                    + " )/)/PUNCT/3/punct ,/,/PUNCT/1/punct Duval/Duval/PROPN/3/appos"
                    + " et/et/CCONJ/8/cc Toral/Toral/PROPN/6/conj sont/être/AUX/10/aux:pass/Pres.Ind.Fin.Plur"
                    + " arrêtés/arrêter/VERB/0/root/Past.Part.Plur lundi/lundi/NOUN/10/obl:mod"
                    + " ././PUNCT/10/punct")
            .entity(EntityType.PERSON, "Morel")
            .entity(EntityType.PERSON, "Duval")
            .entity(EntityType.PERSON, "Toral")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Morel", "Duval", "Toral"), article.names(only(article).patients()));
  }

  @Test
  void whoDoesTheNextThingIsNotInTheList() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "La/le/DET/2/det police/police/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " arrêté/arrêter/VERB/0/root/Past.Part Morel/Morel/PROPN/4/obj"
                    + " et/et/CCONJ/9/cc Duval/Duval/PROPN/9/nsubj a/avoir/AUX/9/aux:tense/Pres.Ind.Fin"
                    + " parlé/parler/VERB/4/conj/Past.Part lundi/lundi/NOUN/4/obl:mod"
                    + " ././PUNCT/4/punct")
            .entity(EntityType.ORGANIZATION, "police")
            .entity(EntityType.PERSON, "Morel")
            .entity(EntityType.PERSON, "Duval")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Morel"), article.names(only(article).patients()));
  }

  @Test
  void whoIsReplacedGivesWayToWhoIsAppointed() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Morel/Morel/PROPN/4/nsubj:pass a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " été/être/AUX/4/aux:pass/Past.Part remplacé/remplacer/VERB/0/root/Past.Part"
                    + " par/par/ADP/6/case Duval/Duval/PROPN/4/obl:agent"
                    + " lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Morel")
            .entity(EntityType.PERSON, "Duval")
            .day("lundi", "2020-03-02");
    Event event = only(article);
    assertEquals(EventType.APPOINTMENT, event.type());
    assertEquals(List.of("Duval"), article.names(event.patients()));
    assertEquals(List.of(), event.agents());
  }

  @Test
  void whoStandsBehindAPhraseThatOpensTheSentenceIsOnTheVisit() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "En/en/ADP/2/case visite/visite/NOUN/0/root à/à/ADP/4/case"
                    + " Bagor/Bagor/PROPN/2/nmod lundi/lundi/NOUN/4/nmod ,/,/PUNCT/8/punct"
                    + " la/le/DET/8/det ministre/ministre/NOUN/4/appos Morel/Morel/PROPN/8/nmod"
                    + " a/avoir/AUX/11/aux:tense/Pres.Ind.Fin parlé/parler/VERB/8/acl:relcl/Past.Part"
                    + " ././PUNCT/2/punct")
            .entity(EntityType.PERSON, "la ministre Morel")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("la ministre Morel"), article.names(only(article).agents()));
  }

  @Test
  void whoForbidsAMarchDoesNotMarch() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Une/un/DET/2/det manifestation/manifestation/NOUN/6/nsubj"
                    + " interdite/interdire/VERB/2/acl/Past.Part par/par/ADP/5/case"
                    + " Toral/Toral/PROPN/3/obl:agent réunit/réunir/VERB/0/root/Pres.Ind.Fin"
                    + " cent/cent/NUM/8/nummod personnes/personne/NOUN/6/obj/Plur"
                    + " lundi/lundi/NOUN/6/obl:mod ././PUNCT/6/punct")
            .entity(EntityType.ORGANIZATION, "Toral")
            .day("lundi", "2020-03-02");
    List<Event> protests =
        article.events().stream().filter(e -> e.type() == EventType.PROTEST).toList();
    assertEquals(List.of(), protests.get(0).agents());
  }

  @Test
  void whoBlowsHimselfUpKillsAndIsKilled() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Toral/Toral/PROPN/4/nsubj s'/se/PRON/4/expl:pv est/être/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " fait/faire/VERB/0/root/Past.Part exploser/exploser/VERB/4/xcomp/Inf"
                    + " lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Toral")
            .day("lundi", "2020-03-02");
    Event event = only(article);
    assertEquals(List.of("Toral"), article.names(event.agents()));
    assertEquals(List.of("Toral"), article.names(event.patients()));
  }

  @Test
  void whatEtJoinsHasTheSameSubjectWhateverTheParse() {
    Tree tree =
        new MadeArticle()
            .sentence(
                "Toral/Toral/PROPN/2/nsubj vit/vivre/VERB/0/root/Pres.Ind.Fin à/à/ADP/4/case"
                    + " Bagor/Bagor/PROPN/2/obl:mod et/et/CCONJ/7/cc"
                    + " a/avoir/AUX/7/aux:tense/Pres.Ind.Fin fondé/fonder/VERB/2/advcl/Past.Part"
                    + " un/un/DET/9/det parti/parti/NOUN/7/obj ././PUNCT/2/punct")
            .tree(0);
    assertEquals(List.of(0), new Grammar(new Prepositions()).subject(tree, 6));
  }

  @Test
  void whoIsExcludedDoesNotExclude() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det club/club/NOUN/3/nsubj annonce/annoncer/VERB/0/root/Pres.Ind.Fin"
                    + " l'/le/DET/5/det exclusion/exclusion/NOUN/3/obj de/de/ADP/7/case"
                    + " Toral/Toral/PROPN/5/nmod lundi/lundi/NOUN/3/obl:mod ././PUNCT/3/punct")
            .entity(EntityType.ORGANIZATION, "club")
            .entity(EntityType.PERSON, "Toral")
            .day("lundi", "2020-03-02");
    Event event = only(article);
    assertEquals(EventType.SANCTION, event.type());
    assertEquals(List.of("club"), article.names(event.agents()));
    assertEquals(List.of("Toral"), article.names(event.patients()));
  }

  @Test
  void whoseVerdictItIsWasNotSentenced() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det verdict/verdict/NOUN/6/nsubj de/de/ADP/5/case la/le/DET/5/det"
                    + " cour/cour/NOUN/2/nmod tombe/tomber/VERB/0/root/Pres.Ind.Fin"
                    + " lundi/lundi/NOUN/6/obl:mod ././PUNCT/6/punct")
            .entity(EntityType.ORGANIZATION, "cour")
            .day("lundi", "2020-03-02");
    Event event =
        article.events().stream()
            .filter(e -> e.type() == EventType.SENTENCE)
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("cour"), article.names(event.agents()));
    assertEquals(List.of(), event.patients());
  }

  private static Event only(MadeArticle article) {
    List<Event> events = article.events();
    assertEquals(1, events.size());
    return events.get(0);
  }
}
