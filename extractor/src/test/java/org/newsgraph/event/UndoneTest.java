package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.claim.Act;
import org.newsgraph.entity.EntityType;

class UndoneTest {

  @Test
  void aSentenceThatWasAnnulledIsNoFact() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "La/le/DET/2/det condamnation/condamnation/NOUN/6/nsubj:pass de/de/ADP/4/case"
                    + " Lenoir/Lenoir/PROPN/2/nmod a/avoir/AUX/6/aux:tense/Pres.Ind.Fin"
                    + " annulée/annuler/VERB/0/root/Past.Part lundi/lundi/NOUN/6/obl:mod"
                    + " à/à/ADP/9/case Bagor/Bagor/PROPN/6/obl:mod ././PUNCT/6/punct")
            .entity(EntityType.PERSON, "Lenoir")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-09");
    assertEquals(
        List.of(),
        article.events().stream()
            .filter(e -> e.type() == EventType.SENTENCE && e.status() == EventStatus.FACT)
            .toList());
  }

  @Test
  void whoeverIsAcquittedIsNotSentenced() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Lenoir/Lenoir/PROPN/4/nsubj:pass a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " été/être/AUX/4/aux:pass/Past.Part acquitté/acquitter/VERB/0/root/Past.Part"
                    + " lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Lenoir")
            .day("lundi", "2020-03-09");
    assertEquals(List.of(EventType.OTHER), article.events().stream().map(Event::type).toList());
  }

  @Test
  void whatSomebodyDoesNotRuleOutIsPossible() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "La/le/DET/2/det juge/juge/NOUN/4/nsubj n'/ne/ADV/4/advmod"
                    + " exclut/exclure/VERB/0/root/Pres.Ind.Fin pas/pas/ADV/4/advmod"
                    + " une/un/DET/7/det arrestation/arrestation/NOUN/4/obj de/de/ADP/9/case"
                    + " Lenoir/Lenoir/PROPN/7/nmod ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Lenoir");
    assertEquals(
        List.of(EventStatus.POSSIBLE), article.events().stream().map(Event::status).toList());
  }

  @Test
  void whoRefusesToResignDeniesNothing() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Toral/Toral/PROPN/2/nsubj dort/dormir/VERB/0/root/Pres.Ind.Fin ././PUNCT/2/punct")
            .sentence(
                "Lenoir/Lenoir/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " refusé/refuser/VERB/0/root/Past.Part de/de/ADP/5/mark"
                    + " démissionner/démissionner/VERB/3/xcomp/Inf"
                    + " lundi/lundi/NOUN/5/obl:mod ././PUNCT/3/punct")
            .entity(EntityType.PERSON, "Lenoir")
            .day("lundi", "2020-03-02")
            .claim(Act.DENY, "a refusé", "démissionner lundi");
    assertEquals(
        List.of(EventStatus.NEGATED),
        article.events().stream()
            .filter(e -> e.type() == EventType.RESIGNATION)
            .map(Event::status)
            .toList());
  }

  @Test
  void whatOnlyWhoeverDidItTellsIsAlleged() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Bagor/Bagor/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " affirmé/affirmer/VERB/0/root/Past.Part avoir/avoir/AUX/5/aux:tense/Inf"
                    + " tué/tuer/VERB/3/xcomp/Past.Part Lenoir/Lenoir/PROPN/5/obj ././PUNCT/3/punct")
            .entity(EntityType.PERSON, "Bagor")
            .entity(EntityType.PERSON, "Lenoir")
            .claim(Act.ASSERT, "a affirmé", "avoir tué Lenoir");
    assertEquals(
        List.of(EventStatus.ALLEGED), article.events().stream().map(Event::status).toList());
  }
}
