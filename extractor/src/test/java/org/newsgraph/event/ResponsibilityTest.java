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

  private static final String SHOOTING =
      "Un/un/DET/2/det homme/homme/NOUN/4/nsubj a/avoir/AUX/4/aux:tense/Pres.Ind.Fin"
          + " attaqué/attaquer/VERB/0/root/Past.Part le/le/DET/6/det train/train/NOUN/4/obj"
          + " lundi/lundi/NOUN/4/obl:mod ././PUNCT/4/punct";

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
  void theAttackerWhoIsNamedLaterDidTheAttackToldBefore() {
    MadeArticle article =
        new MadeArticle()
            .sentence(SHOOTING)
            .sentence(isMarin(""))
            .entity(EntityType.PERSON, "Marin")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Marin"), article.names(article.events().get(0).agents()));
  }

  @Test
  void whoIsOnlyPresumedToBeTheAttackerDidNothing() {
    MadeArticle article =
        new MadeArticle()
            .sentence(SHOOTING)
            .sentence(isMarin(" présumé/présumé/ADJ/2/amod"))
            .entity(EntityType.PERSON, "Marin")
            .day("lundi", "2020-03-02");
    assertEquals(List.of(), article.names(article.events().get(0).agents()));
  }

  private static String claims(String what) {
    return "Varga/Varga/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
        + " revendiqué/revendiquer/VERB/0/root/Past.Part "
        + what
        + " ././PUNCT/3/punct";
  }

  private static String isMarin(String more) {
    int moved = more.isEmpty() ? 0 : 1;
    return "L'/le/DET/2/det agresseur/agresseur/NOUN/"
        + (4 + moved)
        + "/nsubj/Sing"
        + more
        + " est/être/AUX/"
        + (4 + moved)
        + "/cop/Pres.Ind.Fin Marin/Marin/PROPN/0/root ././PUNCT/"
        + (4 + moved)
        + "/punct";
  }
}
