package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

class HappeningTest {

  @Test
  void aNounOutsideTheLexiconIsAHappeningWhereItTakesPlace() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det concile/concile/NOUN/4/nsubj se/se/PRON/4/expl:comp"
                    + " tiendra/tenir/VERB/0/root/Fut.Ind.Fin à/à/ADP/6/case"
                    + " Bagor/Bagor/PROPN/4/obl:mod lundi/lundi/NOUN/4/obl:mod"
                    + " ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-09");
    Event event = article.events().get(0);
    assertEquals("concile", article.words(event.triggers().get(0)));
    assertEquals(List.of("Bagor"), article.names(event.places()));
  }

  @Test
  void aTimeOrAStateIsNoHappeningWhateverVerbCarriesIt() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "L'/le/DET/2/det année/année/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " débuté/débuter/VERB/0/root/Past.Part à/à/ADP/6/case"
                    + " Bagor/Bagor/PROPN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertTrue(
        article.events().stream()
            .noneMatch(e -> article.words(e.triggers().get(0)).equals("année")));
  }

  @Test
  void whoPerishedInABombingIsTheTollOfTheBombing() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Onze/onze/NUM/2/nummod civils/civil/NOUN/4/nsubj/Plur"
                    + " ont/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " péri/périr/VERB/0/root/Past.Part dans/dans/ADP/7/case le/le/DET/7/det"
                    + " bombardement/bombardement/NOUN/4/obl:mod de/de/ADP/9/case"
                    + " Bagor/Bagor/PROPN/7/nmod ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor");
    assertEquals(1, article.events().size());
    Event event = article.events().get(0);
    assertEquals(EventType.ATTACK, event.type());
    assertEquals(
        List.of("11 killed"),
        event.figures().stream().map(f -> f.value().toPlainString() + " " + f.what()).toList());
  }

  @Test
  void aNamedPersonsDeathStaysAHappeningOfItsOwn() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Toral/Toral/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " péri/périr/VERB/0/root/Past.Part dans/dans/ADP/6/case le/le/DET/6/det"
                    + " bombardement/bombardement/NOUN/3/obl:mod de/de/ADP/8/case"
                    + " Bagor/Bagor/PROPN/6/nmod ././PUNCT/3/punct")
            .entity(EntityType.PERSON, "Toral")
            .entity(EntityType.PLACE, "Bagor");
    assertTrue(article.events().stream().anyMatch(e -> e.type() == EventType.DEATH));
  }

  @Test
  void aResignationMentionedAgainWithAnotherDayIsTheSame() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Toral/Toral/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " présenté/présenter/VERB/0/root/Past.Part sa/son/DET/5/det"
                    + " démission/démission/NOUN/3/obj lundi/lundi/NOUN/3/obl:mod"
                    + " ././PUNCT/3/punct")
            .sentence(
                "La/le/DET/2/det démission/démission/NOUN/4/nsubj:pass"
                    + " sera/être/AUX/4/aux:pass/Fut.Ind.Fin"
                    + " acceptée/accepter/VERB/0/root/Past.Part samedi/samedi/NOUN/4/obl:mod"
                    + " ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Toral")
            .day("lundi", "2020-03-02")
            .day("samedi", "2020-03-07");
    long resignations =
        article.events().stream().filter(e -> e.type() == EventType.RESIGNATION).count();
    assertEquals(1, resignations);
  }
}
