package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

/** Who did an attack, when another sentence than that of the attack says so. */
class ResponsibilityTest {

  private static final String BLAST =
      "Une/un/DET/2/det explosion/explosion/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
          + " retenti/retentir/VERB/0/root/Past.Part lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct";

  @Test
  void whoClaimsTheAttacksSetOffTheExplosion() {
    MadeArticle article =
        new MadeArticle()
            .sentence(BLAST)
            .sentence(claims("les/le/DET/5/det attentats/attentat/NOUN/3/obj/Plur"))
            .entity(EntityType.ORGANIZATION, "Varga")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Varga"), article.names(article.events().get(0).agents()));
  }

  @Test
  void whoClaimsAVictoryAttackedNobody() {
    MadeArticle article =
        new MadeArticle()
            .sentence(BLAST)
            .sentence(claims("la/le/DET/5/det victoire/victoire/NOUN/3/obj/Sing"))
            .entity(EntityType.ORGANIZATION, "Varga")
            .day("lundi", "2020-03-02");
    assertEquals(List.of(), article.names(article.events().get(0).agents()));
  }

  @Test
  void whoClaimsTheAttackDidIt() {
    assertEquals(
        List.of("Varga"), agents(claims("l'/le/DET/5/det attentat/attentat/NOUN/3/obj/Sing")));
  }

  @Test
  void anAttackOfWhichMoreIsSaidMayBeAnother() {
    assertEquals(
        List.of(),
        agents(
            claims(
                "l'/le/DET/5/det attentat/attentat/NOUN/3/obj/Sing contre/contre/ADP/7/case"
                    + " Toral/Toral/PROPN/5/nmod")));
  }

  @Test
  void whatWasClaimedInAnotherYearIsAnotherAttack() {
    assertEquals(
        List.of(),
        agents(
            claims(
                "l'/le/DET/5/det attentat/attentat/NOUN/3/obj/Sing en/en/ADP/7/case"
                    + " 2014/2014/NUM/3/obl:mod")));
  }

  @Test
  void whoClaimsActionsAttackedNobody() {
    assertEquals(List.of(), agents(claims("ces/ce/DET/5/det actions/action/NOUN/3/obj/Plur")));
  }

  @Test
  void whatNothingProvesIsNotClaimed() {
    assertEquals(
        List.of(),
        agents(
            "Rien/rien/PRON/3/nsubj ne/ne/ADV/3/advmod prouve/prouver/VERB/0/root/Pres.Ind.Fin"
                + " que/que/SCONJ/7/mark Varga/Varga/PROPN/7/nsubj"
                + " ait/avoir/AUX/7/aux:tense/Pres.Sub.Fin"
                + " revendiqué/revendiquer/VERB/3/ccomp/Past.Part"
                + " l'/le/DET/9/det attentat/attentat/NOUN/7/obj/Sing ././PUNCT/3/punct"));
  }

  @Test
  void whatIsOnlySupposedIsNotClaimed() {
    assertEquals(
        List.of(),
        agents(
            "Si/si/SCONJ/3/mark Varga/Varga/PROPN/3/nsubj"
                + " revendique/revendiquer/VERB/7/advcl/Pres.Ind.Fin l'/le/DET/5/det"
                + " attentat/attentat/NOUN/3/obj/Sing on/on/PRON/7/nsubj"
                + " répondra/répondre/VERB/0/root/Fut.Ind.Fin ././PUNCT/7/punct"));
  }

  private static List<String> agents(String claim) {
    MadeArticle article =
        new MadeArticle()
            .sentence(BLAST)
            .sentence(claim)
            .entity(EntityType.ORGANIZATION, "Varga")
            .day("lundi", "2020-03-02");
    return article.names(article.events().get(0).agents());
  }

  private static String claims(String what) {
    return "Varga/Varga/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
        + " revendiqué/revendiquer/VERB/0/root/Past.Part "
        + what
        + " ././PUNCT/3/punct";
  }
}
