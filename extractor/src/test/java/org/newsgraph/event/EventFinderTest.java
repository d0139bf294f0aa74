package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

class EventFinderTest {

  @Test
  void aPassiveHasItsSubjectAsPatientAndItsAgentAfterPar() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Paul_Morel/Paul_Morel/PROPN/4/nsubj:pass a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " été/être/AUX/4/aux:pass/Past.Part arrêté/arrêter/VERB/0/root/Past.Part"
                    + " par/par/ADP/7/case la/le/DET/7/det gendarmerie/gendarmerie/NOUN/4/obl:agent"
                    + " à/à/ADP/9/case Nantes/Nantes/PROPN/4/obl:mod"
                    + " lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Paul Morel")
            .entity(EntityType.ORGANIZATION, "gendarmerie")
            .entity(EntityType.PLACE, "Nantes")
            .day("lundi", "2020-03-02");
    Event event = only(article);
    assertEquals(EventType.ARREST, event.type());
    assertEquals("a été arrêté", article.words(event.triggers().get(0)));
    assertEquals(List.of("gendarmerie"), article.names(event.agents()));
    assertEquals(List.of("Paul Morel"), article.names(event.patients()));
    assertEquals(List.of("Nantes"), article.names(event.places()));
    assertEquals("2020-03-02", event.time().orElseThrow().value().orElseThrow().iso());
    assertEquals(EventStatus.FACT, event.status());
  }

  @Test
  void aRelativePronounStandsForTheNounBefore() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det Front_rouge/Front_rouge/PROPN/6/nsubj ,/,/PUNCT/5/punct"
                    + " qui/qui/PRON/5/nsubj bombarda/bombarder/VERB/2/acl:relcl/Past.Ind.Fin"
                    + " nie/nier/VERB/0/root/Pres.Ind.Fin Bagor/Bagor/PROPN/5/obj")
            .entity(EntityType.ORGANIZATION, "Front rouge")
            .entity(EntityType.PLACE, "Bagor");
    Event event = only(article);
    assertEquals(List.of("Front rouge"), article.names(event.agents()));
    assertEquals(List.of("Bagor"), article.names(event.patients()));
  }

  @Test
  void aLightVerbGivesItsSubjectToTheNounThatItCarries() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "L'/le/DET/2/det armée/armée/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " mené/mener/VERB/0/root/Past.Part un/un/DET/6/det raid/raid/NOUN/4/obj"
                    + " contre/contre/ADP/8/case Bagor/Bagor/PROPN/6/nmod ././PUNCT/4/punct")
            .entity(EntityType.ORGANIZATION, "armée")
            .entity(EntityType.PLACE, "Bagor");
    Event event = only(article);
    assertEquals(EventType.ATTACK, event.type());
    assertEquals(List.of("armée"), article.names(event.agents()));
    assertEquals(List.of("Bagor"), article.names(event.patients()));
  }

  @Test
  void theConditionalOfHearsayMakesAnEventAlleged() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det maire/maire/NOUN/4/nsubj aurait/avoir/AUX/4/aux:tense/Pres.Cnd.Fin"
                    + " démissionné/démissionner/VERB/0/root/Past.Part ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "maire");
    assertEquals(EventStatus.ALLEGED, only(article).status());
  }

  @Test
  void aNegatedVerbMakesAnEventNegated() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det maire/maire/NOUN/6/nsubj n'/ne/ADV/6/advmod"
                    + " a/avoir/AUX/6/aux:tense/Pres.Ind.Fin pas/pas/ADV/6/advmod"
                    + " démissionné/démissionner/VERB/0/root/Past.Part ././PUNCT/6/punct")
            .entity(EntityType.PERSON, "maire");
    assertEquals(EventStatus.NEGATED, only(article).status());
  }

  @Test
  void theDeadBelongToTheAttack() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Une/un/DET/2/det fusillade/fusillade/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " fait/faire/VERB/0/root/Past.Part douze/douze/NUM/6/nummod"
                    + " morts/mort/NOUN/4/obj/Plur et/et/CCONJ/9/cc vingt/vingt/NUM/9/nummod"
                    + " blessés/blessé/NOUN/6/conj/Plur à/à/ADP/11/case Bagor/Bagor/PROPN/4/obl:mod"
                    + " ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Bagor");
    Event event = only(article);
    assertEquals(EventType.ATTACK, event.type());
    assertEquals(
        List.of("12 killed", "20 injured"),
        event.figures().stream().map(f -> f.value() + " " + f.what()).toList());
    assertEquals(List.of("Bagor"), article.names(event.places()));
  }

  @Test
  void aHeartAttackIsNoAttack() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det roi/roi/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " subi/subir/VERB/0/root/Past.Part une/un/DET/6/det"
                    + " attaque/attaque/NOUN/4/obj cardiaque/cardiaque/ADJ/6/amod ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "roi");
    assertTrue(article.events().isEmpty());
  }

  @Test
  void aLaterDefiniteNounIsTheSameHappening() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "L'/le/DET/2/det armée/armée/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " mené/mener/VERB/0/root/Past.Part un/un/DET/6/det raid/raid/NOUN/4/obj"
                    + " contre/contre/ADP/8/case Bagor/Bagor/PROPN/6/nmod ././PUNCT/4/punct")
            .sentence(
                "Cette/ce/DET/2/det attaque/attaque/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " duré/durer/VERB/0/root/Past.Part deux/deux/NUM/6/nummod"
                    + " heures/heure/NOUN/4/obj/Plur ././PUNCT/4/punct")
            .entity(EntityType.ORGANIZATION, "armée")
            .entity(EntityType.PLACE, "Bagor");
    Event event = only(article);
    assertEquals(
        List.of("raid", "attaque"), event.triggers().stream().map(article::words).toList());
  }

  @Test
  void aControlledInfinitiveHasTheSubjectOfItsVerb() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det ministre/ministre/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " reconnu/reconnaître/VERB/0/root/Past.Part avoir/avoir/AUX/6/aux:tense/Inf"
                    + " racheté/racheter/VERB/4/xcomp/Past.Part le/le/DET/8/det"
                    + " groupe/groupe/NOUN/6/obj lundi/lundi/NOUN/6/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "ministre")
            .entity(EntityType.ORGANIZATION, "groupe")
            .day("lundi", "2020-03-02");
    Event event = only(article);
    assertEquals(EventType.ACQUISITION, event.type());
    assertEquals(List.of("ministre"), article.names(event.agents()));
    assertEquals(List.of("groupe"), article.names(event.patients()));
  }

  @Test
  void ofNamesWhoUndergoesAnArrestAndCoordinationAddsToIt() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "L'/le/DET/2/det arrestation/arrestation/NOUN/9/nsubj de/de/ADP/4/case"
                    + " Morel/Morel/PROPN/2/nmod et/et/CCONJ/7/cc de/de/ADP/7/case"
                    + " Duval/Duval/PROPN/4/conj a/avoir/AUX/9/aux:tense/Pres.Ind.Fin"
                    + " surpris/surprendre/VERB/0/root/Past.Part ././PUNCT/9/punct")
            .entity(EntityType.PERSON, "Morel")
            .entity(EntityType.PERSON, "Duval");
    Event event = only(article);
    assertEquals(EventType.ARREST, event.type());
    assertEquals(List.of("Morel", "Duval"), article.names(event.patients()));
    assertTrue(event.agents().isEmpty());
  }

  @Test
  void anAdjectiveOfACountrySaysWhoAttacks() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det raid/raid/NOUN/5/nsubj bagorien/bagorien/ADJ/2/amod"
                    + " a/avoir/AUX/5/aux:tense/Pres.Ind.Fin tué/tuer/VERB/0/root/Past.Part"
                    + " Morel/Morel/PROPN/5/obj à/à/ADP/8/case Ostra/Ostra/PROPN/5/obl:mod"
                    + " ././PUNCT/5/punct")
            .entity(EntityType.ORGANIZATION, "bagorien")
            .entity(EntityType.PERSON, "Morel")
            .entity(EntityType.PLACE, "Ostra");
    Event raid =
        article.events().stream().filter(e -> e.type() == EventType.ATTACK).findFirst().get();
    assertEquals(List.of("bagorien"), article.names(raid.agents()));
    assertEquals(List.of("Morel"), article.names(raid.patients()));
    assertEquals(List.of("Ostra"), article.names(raid.places()));
  }

  @Test
  void whatIsOnlyDemandedIsNoHappening() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det syndicat/syndicat/NOUN/3/nsubj réclame/réclamer/VERB/0/root/Pres.Ind.Fin"
                    + " l'/le/DET/5/det audition/audition/NOUN/3/obj du/de/ADP/7/case"
                    + " ministre/ministre/NOUN/5/nmod ././PUNCT/3/punct")
            .entity(EntityType.ORGANIZATION, "syndicat")
            .entity(EntityType.PERSON, "ministre");
    assertTrue(article.events().isEmpty());
  }

  @Test
  void whatIsDatedAfterTheArticleIsPlanned() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Morel/Morel/PROPN/2/nsubj comparaît/comparaître/VERB/0/root/Pres.Ind.Fin"
                    + " vendredi/vendredi/NOUN/2/obl:mod à/à/ADP/5/case Ostra/Ostra/PROPN/2/obl:mod"
                    + " ././PUNCT/2/punct")
            .entity(EntityType.PERSON, "Morel")
            .entity(EntityType.PLACE, "Ostra")
            .day("vendredi", "2020-03-06");
    Event event = only(article);
    assertEquals(EventType.TRIAL, event.type());
    assertEquals(EventStatus.PLANNED, event.status());
    assertEquals(List.of("Morel"), article.names(event.patients()));
  }

  @Test
  void theCountOfAVerbThatCarriesADemonstrationBelongsToTheDemonstration() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "La/le/DET/2/det manifestation/manifestation/NOUN/4/nsubj"
                    + " a/avoir/AUX/4/aux:tense/Pres.Ind.Fin rassemblé/rassembler/VERB/0/root/Past.Part"
                    + " 31_000/31_000/NUM/6/nummod personnes/personne/NOUN/4/obj/Plur"
                    + " à/à/ADP/8/case Ostra/Ostra/PROPN/4/obl:mod ././PUNCT/4/punct")
            .entity(EntityType.PLACE, "Ostra");
    Event event = only(article);
    assertEquals(EventType.PROTEST, event.type());
    assertEquals(
        List.of("31000 demonstrators"),
        event.figures().stream().map(f -> f.value() + " " + f.what()).toList());
  }

  @Test
  void membersOfABodyActForIt() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Morel/Morel/PROPN/4/nsubj:pass a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " été/être/AUX/4/aux:pass/Past.Part interpellé/interpeller/VERB/0/root/Past.Part"
                    + " par/par/ADP/7/case des/un/DET/7/det membres/membre/NOUN/4/obl:agent"
                    + " de/de/ADP/10/case la/le/DET/10/det Brigade/Brigade/PROPN/7/nmod"
                    + " ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Morel")
            .entity(EntityType.ORGANIZATION, "Brigade");
    assertEquals(List.of("Brigade"), article.names(only(article).agents()));
  }

  @Test
  void theDeathOfOnePersonIsOneHappeningWhateverTheWords() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Morel/Morel/PROPN/4/nsubj:pass a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " été/être/AUX/4/aux:pass/Past.Part tué/tuer/VERB/0/root/Past.Part"
                    + " à/à/ADP/6/case Ostra/Ostra/PROPN/4/obl:mod ././PUNCT/4/punct")
            .sentence(
                "L'/le/DET/2/det assassinat/assassinat/NOUN/6/nsubj de/de/ADP/4/case"
                    + " Morel/Morel/PROPN/2/nmod a/avoir/AUX/6/aux:tense/Pres.Ind.Fin"
                    + " choqué/choquer/VERB/0/root/Past.Part ././PUNCT/6/punct")
            .entity(EntityType.PERSON, "Morel", 2)
            .entity(EntityType.PLACE, "Ostra");
    Event event = only(article);
    assertEquals(
        List.of("a été tué", "assassinat"), event.triggers().stream().map(article::words).toList());
  }

  private static Event only(MadeArticle article) {
    List<Event> events = article.events();
    assertEquals(1, events.size(), events.toString());
    return events.get(0);
  }
}
