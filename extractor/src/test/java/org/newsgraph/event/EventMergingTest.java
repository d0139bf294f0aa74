package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

class EventMergingTest {

  private static final String RAID =
      "L'/le/DET/2/det aviation/aviation/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
          + " mené/mener/VERB/0/root/Past.Part une/un/DET/6/det opération/opération/NOUN/4/obj"
          + " militaire/militaire/ADJ/6/amod à/à/ADP/9/case Bagor/Bagor/PROPN/4/obl:mod"
          + " ././PUNCT/4/punct";

  @Test
  void anOperationOfAnotherCountryKeepsItsDateToItself() {
    MadeArticle article =
        new MadeArticle()
            .sentence(RAID)
            .sentence(
                "L'/le/DET/2/det opération/opération/NOUN/5/nsubj turque/turc/ADJ/2/amod"
                    + " a/avoir/AUX/5/aux:tense/Pres.Ind.Fin"
                    + " commencé/commencer/VERB/0/root/Past.Part lundi/lundi/NOUN/5/obl:mod"
                    + " ././PUNCT/5/punct")
            .entity(EntityType.ORGANIZATION, "aviation")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    List<Event> events = article.events();
    assertTrue(events.stream().allMatch(e -> e.triggers().size() == 1));
    assertTrue(
        events.stream()
            .filter(e -> !e.agents().isEmpty())
            .allMatch(e -> e.time().isEmpty() && article.names(e.agents()).contains("aviation")));
  }

  @Test
  void subjectAndPredicateNameOneHappening() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "L'/le/DET/2/det opération/opération/NOUN/10/nsubj"
                    + " militaire/militaire/ADJ/2/amod menée/mener/VERB/2/acl/Past.Part"
                    + " par/par/ADP/7/case l'/le/DET/7/det armée/armée/NOUN/4/obl:agent"
                    + " était/être/AUX/10/cop/Imp.Ind.Fin un/un/DET/10/det raid/raid/NOUN/0/root"
                    + " visant/viser/VERB/10/acl/Pres.Part à/à/ADP/13/mark"
                    + " éliminer/éliminer/VERB/11/xcomp/Inf Toral/Toral/PROPN/13/obj"
                    + " ././PUNCT/10/punct")
            .entity(EntityType.ORGANIZATION, "armée")
            .entity(EntityType.PERSON, "Toral");
    Event raid =
        article.events().stream()
            .filter(e -> e.type() == EventType.ATTACK)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("raid", "opération militaire"),
        raid.triggers().stream().map(article::words).toList());
    assertEquals(List.of("armée"), article.names(raid.agents()));
    assertEquals(List.of("Toral"), article.names(raid.patients()));
  }

  @Test
  void whoKillsOthersIsNotTheOneKilled() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "La/le/DET/2/det garde/garde/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " tué/tuer/VERB/0/root/Past.Part Toral/Toral/PROPN/4/obj ././PUNCT/4/punct")
            .sentence(
                "Toral/Toral/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " tué/tuer/VERB/0/root/Past.Part ses/son/DET/5/det"
                    + " voisins/voisin/NOUN/3/obj/Plur ././PUNCT/3/punct")
            .entity(EntityType.ORGANIZATION, "garde")
            .entity(EntityType.PERSON, "Toral", 2);
    List<Event> events = article.events();
    assertEquals(2, events.size());
    assertEquals(List.of("garde"), article.names(events.get(0).agents()));
    assertEquals(List.of("Toral"), article.names(events.get(1).agents()));
    assertTrue(events.get(1).patients().isEmpty());
  }

  @Test
  void aPronounThatMayMeanTwoAccusesNobody() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Toral/Toral/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " rencontré/rencontrer/VERB/0/root/Past.Part Morel/Morel/PROPN/3/obj"
                    + " ././PUNCT/3/punct")
            .sentence(ARRESTED)
            .entity(EntityType.PERSON, "Morel")
            .personAlso("Toral", "Il");
    assertEquals(List.of(List.of()), arrested(article));
  }

  @Test
  void aPronounAfterSomebodyWithoutANameAccusesNobody() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Toral/Toral/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " vu/voir/VERB/0/root/Past.Part un/un/DET/5/det homme/homme/NOUN/3/obj"
                    + " ././PUNCT/3/punct")
            .sentence(ARRESTED)
            .personAlso("Toral", "Il");
    assertEquals(List.of(List.of()), arrested(article));
  }

  @Test
  void aPronounAccusesNobody() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Toral/Toral/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " défilé/défiler/VERB/0/root/Past.Part ././PUNCT/3/punct")
            .sentence(ARRESTED)
            .personAlso("Toral", "Il");
    assertEquals(List.of(List.of()), arrested(article));
    assertTrue(
        article.events().stream()
            .filter(e -> e.type() == EventType.ARREST)
            .allMatch(e -> e.patients().isEmpty()));
  }

  private static final String ARRESTED =
      "Il/il/PRON/4/nsubj:pass a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
          + " été/être/AUX/4/aux:pass/Past.Part arrêté/arrêter/VERB/0/root/Past.Part"
          + " lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct";

  /** Whom the arrests of the article befell. */
  private static List<List<String>> arrested(MadeArticle article) {
    return article.day("lundi", "2020-03-02").events().stream()
        .filter(e -> e.type() == EventType.ARREST)
        .map(e -> article.names(e.patients()))
        .toList();
  }

  private static final String POLICEMAN =
      "Un/un/DET/2/det policier/policier/NOUN/5/nsubj:pass a/avoir/AUX/5/aux:tense/Pres.Ind.Fin"
          + " été/être/AUX/5/aux:pass/Past.Part tué/tuer/VERB/0/root/Past.Part"
          + " mardi/mardi/NOUN/5/obl:mod ././PUNCT/5/punct";

  private static final String TORAL =
      "Toral/Toral/PROPN/4/nsubj:pass a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
          + " été/être/AUX/4/aux:pass/Past.Part tué/tuer/VERB/0/root/Past.Part"
          + " mardi/mardi/NOUN/4/obl:mod ././PUNCT/4/punct";

  @Test
  void anotherWithoutANameIsAnotherHappening() {
    MadeArticle article =
        new MadeArticle()
            .sentence(TORAL)
            .sentence(POLICEMAN)
            .entity(EntityType.PERSON, "Toral")
            .day("mardi", "2020-03-03");
    List<Event> events = article.events();
    assertEquals(2, events.size());
    assertEquals(List.of("Toral"), article.names(events.get(0).patients()));
    assertEquals(List.of(), events.get(1).patients());
  }

  @Test
  void whoIsNamedLaterMayBeTheOneBefore() {
    MadeArticle article =
        new MadeArticle()
            .sentence(POLICEMAN)
            .sentence(TORAL)
            .entity(EntityType.PERSON, "Toral")
            .day("mardi", "2020-03-03");
    assertEquals(1, article.events().size());
  }
}
