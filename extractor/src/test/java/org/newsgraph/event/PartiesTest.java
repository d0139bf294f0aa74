package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.EntityType;

/** Who takes part beside others: in a list with ages, behind a verb of taking place. */
class PartiesTest {

  @Test
  void agesStandBetweenTheNamesOfAList() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Morel/Morel/PROPN/9/nsubj:pass ,/,/PUNCT/1/punct 20/20/NUM/4/nummod"
                    + " ans/an/NOUN/1/appos et/et/CCONJ/6/cc Duval/Duval/PROPN/4/conj"
                    + " ,/,/PUNCT/6/punct sont/être/AUX/9/aux:pass/Pres.Ind.Fin.Plur"
                    + " arrêtés/arrêter/VERB/0/root/Past.Part.Plur lundi/lundi/NOUN/9/obl:mod"
                    + " ././PUNCT/9/punct")
            .entity(EntityType.PERSON, "Morel")
            .entity(EntityType.PERSON, "Duval")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Morel", "Duval"), article.names(article.events().get(0).patients()));
  }

  @Test
  void whoMeetsStandsBehindTheVerbThatSaysItTakesPlace() {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Une/un/DET/2/det rencontre/rencontre/NOUN/3/nsubj aura/avoir/VERB/0/root/Fut.Ind.Fin"
                    + " lieu/lieu/NOUN/3/obj lundi/lundi/NOUN/3/obl:mod entre/entre/ADP/7/case"
                    + " Morel/Morel/PROPN/3/obl:mod et/et/CCONJ/9/cc Duval/Duval/PROPN/7/conj"
                    + " ././PUNCT/3/punct")
            .entity(EntityType.PERSON, "Morel")
            .entity(EntityType.PERSON, "Duval")
            .day("lundi", "2020-03-02");
    assertEquals(List.of("Morel", "Duval"), article.names(article.events().get(0).agents()));
  }
}
