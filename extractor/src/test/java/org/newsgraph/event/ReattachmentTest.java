package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

/** Participants that a parser hangs on a word which has nothing to do with the event. */
class ReattachmentTest {

  @Test
  void whatHangsOnADayBelongsToTheVerb() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Morel/Morel/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin.Sing"
                    + " entamé/entamer/VERB/0/root/Past.Part lundi/lundi/NOUN/3/obj"
                    + " des/de/ADP/6/case négociations/négociation/NOUN/4/nmod ././PUNCT/3/punct")
            .entity(EntityType.PERSON, "Morel")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Morel"), names(article, EventType.MEETING, Event::agents));
  }

  @Test
  void whoseDeathItIsMayStandBehindPlaceAndMonth() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Lyon/Lyon/PROPN/2/nsubj pleure/pleurer/VERB/0/root/Pres.Ind.Fin.Sing"
                    + " l'/le/DET/4/det assassinat/assassinat/NOUN/2/obj en/en/ADP/6/case"
                    + " mars/mars/NOUN/2/obl:mod de/de/ADP/8/case Morel/Morel/PROPN/6/nmod"
                    + " ././PUNCT/2/punct")
            .entity(EntityType.PERSON, "Morel");
    assertEquals(List.of("Morel"), names(article, EventType.KILLING, Event::patients));
  }

  @Test
  void whatIsCountedIsTheObjectAndNotTheQuantity() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "La/le/DET/2/det police/police/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin.Sing"
                    + " effectué/effectuer/VERB/0/root/Past.Part plus/plus/ADV/4/obj"
                    + " de/de/ADP/8/case cent/cent/NUM/8/nummod"
                    + " arrestations/arrestation/NOUN/5/obl:arg ././PUNCT/4/punct")
            .entity(EntityType.ORGANIZATION, "police");
    assertEquals(List.of("police"), names(article, EventType.ARREST, Event::agents));
  }

  @Test
  void aFiniteVerbIsJoinedToAFiniteVerb() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Paris/Paris/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin.Sing"
                    + " convoqué/convoquer/VERB/0/root/Past.Part des/un/DET/5/det"
                    + " diplomates/diplomate/NOUN/3/obj accusés/accuser/VERB/5/acl/Past.Part.Plur"
                    + " d'/de/ADP/8/case espionnage/espionnage/NOUN/6/obl:arg et/et/CCONJ/11/cc"
                    + " a/avoir/AUX/11/aux:tense/Pres.Ind.Fin.Sing"
                    + " sanctionné/sanctionner/VERB/6/conj/Past.Part Duval/Duval/PROPN/11/obj"
                    + " ././PUNCT/3/punct")
            .entity(EntityType.ORGANIZATION, "Paris")
            .entity(EntityType.PERSON, "Duval");
    assertEquals(List.of("Paris"), names(article, EventType.SANCTION, Event::agents));
  }

  @Test
  void severalPeopleAreThoseWhomTheNextWordsName() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "La/le/DET/2/det police/police/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin.Sing"
                    + " arrêté/arrêter/VERB/0/root/Past.Part deux/deux/NUM/6/nummod"
                    + " suspects/suspect/NOUN/4/obj/Masc.Plur identifiés/identifier/VERB/6/acl/Past.Part.Plur"
                    + " comme/comme/ADP/9/case Morel/Morel/PROPN/7/obl et/et/CCONJ/11/cc"
                    + " Duval/Duval/PROPN/9/conj ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Morel")
            .entity(EntityType.PERSON, "Duval");
    assertEquals(List.of("Morel", "Duval"), names(article, EventType.ARREST, Event::patients));
  }

  private static List<String> names(
      MadeArticle article, EventType type, Function<Event, List<Participant>> role) {
    return article.events().stream()
        .filter(e -> e.type() == type)
        .findFirst()
        .map(e -> article.names(role.apply(e)))
        .orElseThrow();
  }
}
