package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

/** Who does something and where, when the words say so in another place than the trigger. */
class RolesFromAfarTest {

  @Test
  void whoStandsBareBeforeTheVerbIsItsSubjectWhateverTheParse() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Ce/ce/DET/2/det dernier/dernier/NOUN/4/nsubj/ a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " refusé/refuser/VERB/0/root/Past.Part d'/de/ADP/6/mark"
                    + " obéir/obéir/VERB/4/xcomp/Inf et/et/CCONJ/8/cc Kerlin/Kerlin/PROPN/6/obl:arg"
                    + " l'/le/PRON/11/obj avait/avoir/AUX/11/aux:tense/Imp.Ind.Fin"
                    + " limogé/limoger/VERB/6/advcl/Past.Part ././PUNCT/4/punct")
            .entity(EntityType.PERSON, "Kerlin");
    assertEquals(List.of(7), SubjectBefore.of(article.tree(0), 10));
  }

  @Test
  void anAsideBetweenCommasLiesBetweenSubjectAndVerb() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Le/le/DET/2/det maire/maire/NOUN/0/root de/de/ADP/4/case Bagor/Bagor/PROPN/2/nmod"
                    + " ,/,/PUNCT/6/punct élu/élire/VERB/2/acl/Past.Part en/en/ADP/8/case"
                    + " 2014/2014/NUM/6/obl ,/,/PUNCT/11/punct a/avoir/AUX/11/aux:tense/Pres.Ind.Fin"
                    + " démissionné/démissionner/VERB/6/xcomp/Past.Part lundi/lundi/NOUN/11/obl:mod");
    assertEquals(List.of(1), SubjectBefore.of(article.tree(0), 10));
  }

  @Test
  void whatHasAPrepositionIsNoSubject() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Selon/selon/ADP/2/case Kerlin/Kerlin/PROPN/5/obl:mod ont/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " défilé/défiler/VERB/0/root/Past.Part ././PUNCT/4/punct");
    assertEquals(List.of(), SubjectBefore.of(article.tree(0), 3));
  }

  @Test
  void hisResignationIsOfWhoAnnouncesItAndFromWhatFollows() {
    Event event =
        new MadeArticle()
            .sentence(
                "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " annoncé/annoncer/VERB/0/root/Past.Part sa/son/DET/5/det"
                    + " démission/démission/NOUN/3/obj du/de/ADP/7/case"
                    + " Sénat/Sénat/PROPN/5/nmod lundi/lundi/NOUN/3/obl:mod")
            .entity(EntityType.PERSON, "Kerlin")
            .entity(EntityType.ORGANIZATION, "Sénat")
            .day("lundi", "2020-03-02")
            .events()
            .get(0);
    assertEquals(EventType.RESIGNATION, event.type());
    assertEquals(List.of(0), event.agents().stream().map(Participant::entity).toList());
    assertEquals(List.of(1), event.patients().stream().map(Participant::entity).toList());
  }

  @Test
  void whoAcceptsAResignationDoesNotResign() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " accepté/accepter/VERB/0/root/Past.Part sa/son/DET/5/det"
                    + " démission/démission/NOUN/3/obj lundi/lundi/NOUN/3/obl:mod")
            .entity(EntityType.PERSON, "Kerlin")
            .day("lundi", "2020-03-02");
    article.events().forEach(e -> assertEquals(List.of(), article.names(e.agents())));
  }

  @Test
  void whoIsOnAVisitVisits() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Kerlin/Kerlin/PROPN/8/nsubj ,/,/PUNCT/4/punct en/en/ADP/4/case"
                    + " visite/visite/NOUN/1/nmod à/à/ADP/6/case Bagor/Bagor/PROPN/4/nmod"
                    + " lundi/lundi/NOUN/4/nmod sourit/sourire/VERB/0/root/Pres.Ind.Fin")
            .entity(EntityType.PERSON, "Kerlin")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    Event visit = article.events().get(0);
    assertEquals(EventType.VISIT, visit.type());
    assertEquals(List.of("Kerlin"), article.names(visit.agents()));
  }

  @Test
  void theAuthorOfAnAttackAttackedAPresumedOnePerhapsNot() {
    assertEquals(List.of("auteur"), authors("auteur/auteur/NOUN/5/nsubj"));
    assertEquals(List.of(), authors("auteur/auteur/NOUN/6/nsubj présumé/présumer/ADJ/2/amod"));
  }

  private static List<String> authors(String author) {
    int shift = author.contains(" ") ? 1 : 0;
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "L'/le/DET/2/det "
                    + author
                    + " de/de/ADP/"
                    + (4 + shift)
                    + "/case attentat/attentat/NOUN/2/nmod dort/dormir/VERB/0/root/Pres.Ind.Fin à/à/ADP/"
                    + (7 + shift)
                    + "/case Bagor/Bagor/PROPN/"
                    + (4 + shift)
                    + "/nmod lundi/lundi/NOUN/"
                    + (4 + shift)
                    + "/nmod")
            .entity(EntityType.PERSON, "auteur")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    return article.names(article.events().get(0).agents());
  }

  @Test
  void whoIsNamedAsTheAuthorStandsBeforeABodySaidToHaveDoneIt() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Un/un/DET/2/det attentat/attentat/NOUN/5/nsubj a/avoir/AUX/5/aux:tense/Pres.Ind.Fin"
                    + " lundi/lundi/NOUN/5/obl:mod éclaté/éclater/VERB/0/root/Past.Part"
                    + " à/à/ADP/7/case Bagor/Bagor/PROPN/5/obl:mod ././PUNCT/5/punct")
            .sentence(
                "L'/le/DET/2/det attentat/attentat/NOUN/4/nsubj serait/être/AUX/4/aux:pass/Pres.Cnd.Fin"
                    + " mené/mener/VERB/0/root/Past.Part par/par/ADP/7/case le/le/DET/7/det"
                    + " groupe/groupe/NOUN/4/obl:agent ././PUNCT/4/punct")
            .sentence(
                "L'/le/DET/2/det auteur/auteur/NOUN/5/nsubj de/de/ADP/4/case"
                    + " attentat/attentat/NOUN/2/nmod dort/dormir/VERB/0/root/Pres.Ind.Fin"
                    + " ././PUNCT/5/punct")
            .entity(EntityType.PERSON, "auteur")
            .entity(EntityType.ORGANIZATION, "groupe")
            .entity(EntityType.PLACE, "Bagor")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("auteur"), article.names(article.events().get(0).agents()));
  }

  @Test
  void whoRefusesIsWhoseLeavingItIsNotTheSubjectAround() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Kerlin/Kerlin/PROPN/2/nsubj parle/parler/VERB/0/root/Pres.Ind.Fin"
                    + " après/après/ADP/5/case le/le/DET/5/det refus/refus/NOUN/2/obl:mod"
                    + " par/par/ADP/7/case Morel/Morel/PROPN/5/nmod de/de/ADP/9/mark"
                    + " quitter/quitter/VERB/5/acl/Inf Bagor/Bagor/PROPN/9/obj ././PUNCT/2/punct")
            .entity(EntityType.PERSON, "Kerlin")
            .entity(EntityType.PERSON, "Morel");
    assertEquals(List.of(6), new Grammar(new Prepositions()).subject(article.tree(0), 8));
  }

  @Test
  void aParticipleBehindHaveIsActiveWhereverTheParseHangsTheAuxiliary() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Kerlin/Kerlin/PROPN/0/root a/avoir/AUX/1/acl/Pres.Ind.Fin"
                    + " rencontré/rencontrer/VERB/2/dep/Past.Part Morel/Morel/PROPN/3/nsubj");
    Grammar grammar = new Grammar(new Prepositions());
    assertEquals(List.of(0), grammar.subject(article.tree(0), 2));
    assertEquals(false, grammar.isPassive(article.tree(0), 2));
  }

  @Test
  void ofTwoWhoWereKilledTheAsideNamesNobodyElse() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Un/un/DET/2/det capitaine/capitaine/NOUN/10/obl:mod et/et/CCONJ/5/cc"
                    + " sa/son/DET/5/det femme/femme/NOUN/2/conj ,/,/PUNCT/7/punct"
                    + " elle/il/PRON/10/nsubj:pass ,/,/PUNCT/7/punct"
                    + " ont/avoir/AUX/10/aux:tense/Pres.Ind.Fin.Plur"
                    + " tués/tuer/VERB/0/root/Past.Part.Plur ././PUNCT/10/punct");
    assertEquals(List.of(1, 4), SubjectBefore.of(article.tree(0), 9));
    assertEquals(List.of(1, 4), new Grammar(new Prepositions()).surfaceSubject(article.tree(0), 9));
  }

  @Test
  void placesOfOneAddressGoTogether() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Une/un/DET/2/det bombe/bombe/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
                    + " explosé/exploser/VERB/0/root/Past.Part à/à/ADP/6/case"
                    + " Bagor/Bagor/PROPN/4/obl:mod ,/,/PUNCT/9/punct en/en/ADP/9/case"
                    + " Sarnia/Sarnia/PROPN/2/nmod lundi/lundi/NOUN/4/obl:mod")
            .entity(EntityType.PLACE, "Bagor")
            .entity(EntityType.PLACE, "Sarnia")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Bagor", "Sarnia"), article.names(article.events().get(0).places()));
  }
}
