package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeValue;

class EventTimeTest {

  @Test
  void theDayBeforeWhichItEndsIsNotItsDay() {
    assertEquals(List.of(), days(strike("avant/avant/ADP/7/case")));
  }

  @Test
  void theDayOnWhichItIsToldToHappenIsItsDay() {
    assertEquals(List.of("2020-03-02"), days(strike("dès/dès/ADP/7/case")));
  }

  @Test
  void whatTookTwoDaysHasNoDay() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "La/le/DET/2/det police/police/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " évacué/évacuer/VERB/0/root/Past.Part Bagor/Bagor/PROPN/4/obj"
                    + " dimanche/dimanche/NOUN/4/obl:mod et/et/CCONJ/8/cc"
                    + " lundi/lundi/NOUN/6/conj ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor")
            .day("dimanche", "2020-03-01")
            .day("lundi", "2020-03-02");
    assertEquals(List.of(), days(article));
  }

  @Test
  void whenItOccurredIsSaidByAParticipleFarBehind() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Toral/Toral/PROPN/2/nsubj évoque/évoquer/VERB/0/root/Pres.Ind.Fin"
                    + " l'/le/DET/4/det attentat/attentat/NOUN/2/obj de/de/ADP/6/case"
                    + " Bagor/Bagor/PROPN/4/nmod ,/,/PUNCT/8/punct ville/ville/NOUN/6/appos"
                    + " de/de/ADP/10/case Lantes/Lantes/PROPN/8/nmod ,/,/PUNCT/12/punct"
                    + " survenu/survenir/VERB/10/acl/Past.Part lundi/lundi/NOUN/12/obl:mod"
                    + " ././PUNCT/2/punct")
            .entity(EntityType.PERSON, "Toral")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("2020-03-02"), days(article));
  }

  private static MadeArticle strike(String preposition) {
    return new MadeArticle()
        .sentence(
            "La/le/DET/2/det police/police/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                + " évacué/évacuer/VERB/0/root/Past.Part Bagor/Bagor/PROPN/4/obj "
                + preposition
                + " lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct")
        .entity(EntityType.PLACE, "Bagor")
        .day("lundi", "2020-03-02");
  }

  @Test
  void theYearSinceWhichNothingWasWorseIsNotItsTime() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "L'/le/DET/2/det attentat/attentat/NOUN/5/nsubj le/le/DET/4/det plus/plus/ADV/2/amod"
                    + " a/avoir/AUX/6/aux:tense/Pres.Ind.Fin frappé/frapper/VERB/0/root/Past.Part"
                    + " Bagor/Bagor/PROPN/6/obj depuis/depuis/ADP/9/case 2001/2001/NOUN/6/obl:mod"
                    + " ././PUNCT/6/punct")
            .entity(EntityType.PLACE, "Bagor")
            .day("2001", "2001-01-01");
    assertEquals(List.of(), days(article));
  }

  @Test
  void theDayOfWhatBefellACandidateIsNotThatOfTheElection() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det candidat/candidat/NOUN/8/nsubj:pass à/à/ADP/5/case"
                    + " la/le/DET/5/det présidentielle/présidentielle/NOUN/2/nmod"
                    + " a/avoir/AUX/8/aux:tense/Pres.Ind.Fin été/être/AUX/8/aux:pass/Past.Part"
                    + " agressé/agresser/VERB/0/root/Past.Part lundi/lundi/NOUN/8/obl:mod"
                    + " à/à/ADP/11/case Bagor/Bagor/PROPN/8/obl:mod ././PUNCT/8/punct")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    assertEquals(
        List.of("ATTACK 2020-03-02"),
        article.events().stream()
            .filter(e -> e.time().isPresent())
            .map(e -> e.type() + " " + day(e.time().get()))
            .toList());
  }

  /** The police clears Bagor; {@code behind} stands behind it. */
  private static MadeArticle cleared(String behind) {
    return new MadeArticle()
        .sentence(
            "La/le/DET/2/det police/police/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                + " évacué/évacuer/VERB/0/root/Past.Part Bagor/Bagor/PROPN/4/obj "
                + behind
                + " ././PUNCT/4/punct")
        .entity(EntityType.PLACE, "Bagor")
        .day("lundi", "2020-03-02");
  }

  @Test
  void theDayThatTellsWhichOfTheKindIsMeantIsThatOfTheNoun() {
    String victims =
        "pour/pour/ADP/8/case les/le/DET/8/det victimes/victime/NOUN/4/obl:mod"
            + " de/de/ADP/10/case lundi/lundi/NOUN/8/nmod";
    assertEquals(List.of(), days(cleared(victims)));
  }

  @Test
  void theDayOfAHappeningIsThatOfWhatHappenedInItToo() {
    String shooting =
        "lors/lors/ADP/9/case de/de/ADP/6/fixed la/le/DET/9/det fusillade/fusillade/NOUN/4/obl:mod"
            + " de/de/ADP/11/case lundi/lundi/NOUN/9/nmod";
    assertEquals(List.of("2020-03-02", "2020-03-02"), days(cleared(shooting)));
  }

  @Test
  void whatAPerfectInfinitiveTellsOfIsEarlier() {
    String reason =
        "pour/pour/ADP/8/mark avoir/avoir/AUX/8/aux:tense/Inf menacé/menacer/VERB/4/advcl/Past.Part"
            + " Toral/Toral/PROPN/8/obj lundi/lundi/NOUN/8/obl:mod";
    assertEquals(
        List.of(),
        cleared(reason).events().stream()
            .filter(e -> e.type() == EventType.MOVEMENT)
            .flatMap(e -> e.time().stream())
            .toList());
  }

  @Test
  void whatStillLastsOnADayBeganBefore() {
    assertEquals(List.of(), days(kept("Toujours/toujours/ADV/4/advmod ")));
    assertEquals(List.of("2020-03-02"), days(kept("Dès/dès/ADV/4/advmod ")));
  }

  private static MadeArticle kept(String adverb) {
    return new MadeArticle()
        .sentence(
            adverb
                + "en/en/ADP/3/case garde/garde/NOUN/8/obl:mod à/à/ADP/5/case vue/vue/NOUN/3/nmod"
                + " lundi/lundi/NOUN/3/obl:mod Toral/Toral/PROPN/8/nsubj"
                + " parle/parler/VERB/0/root/Pres.Ind.Fin ././PUNCT/8/punct")
        .entity(EntityType.PERSON, "Toral")
        .day("lundi", "2020-03-02");
  }

  private static List<String> days(MadeArticle article) {
    return article.events().stream()
        .flatMap(e -> e.time().stream())
        .map(EventTimeTest::day)
        .toList();
  }

  private static String day(TimeExpression time) {
    return time.value().map(TimeValue::iso).orElse("");
  }
}
