package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words outside the trigger lexicon may name a happening. */
class FurtherWordsTest {

  @Test
  void aVerbAndANounOfActionMay() {
    assertEquals(
        List.of("émergence", "étonne"),
        words(
            "L'/le/DET/2/det émergence/émergence/NOUN/3/nsubj étonne/étonner/VERB/0/root/Pres.Ind.Fin"
                + " Bagor/Bagor/PROPN/3/obj ././PUNCT/3/punct"));
  }

  @Test
  void aPersonMayNot() {
    assertEquals(
        List.of("dort"),
        words(
            "Le/le/DET/2/det ministre/ministre/NOUN/3/nsubj dort/dormir/VERB/0/root/Pres.Ind.Fin"
                + " ././PUNCT/3/punct"));
  }

  @Test
  void aThingAPlaceAndADayMayNot() {
    assertEquals(
        List.of("dort"),
        words(
            "La/le/DET/2/det montagne/montagne/NOUN/3/nsubj dort/dormir/VERB/0/root/Pres.Ind.Fin"
                + " lundi/lundi/NOUN/3/obl:mod sous/sous/ADP/7/case le/le/DET/7/det"
                + " papier/papier/NOUN/3/obl:mod ././PUNCT/3/punct"));
  }

  @Test
  void anAuxiliaryAndACopulaMayNot() {
    assertEquals(
        List.of("a dormi"),
        words(
            "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/VERB/3/aux:tense/Pres.Ind.Fin"
                + " dormi/dormir/VERB/0/root/Past.Part ././PUNCT/3/punct"));
    assertEquals(
        List.of(),
        words(
            "Kerlin/Kerlin/PROPN/3/nsubj est/être/VERB/3/cop/Pres.Ind.Fin"
                + " grand/grand/ADJ/0/root ././PUNCT/3/punct"));
  }

  @Test
  void whatAListedTriggerCoversIsNotTakenTwice() {
    Tree tree =
        new MadeArticle()
            .sentence(
                "La/le/DET/2/det fermeture/fermeture/NOUN/3/nsubj étonne/étonner/VERB/0/root/Pres.Ind.Fin"
                    + " ././PUNCT/3/punct")
            .tree(0);
    FurtherWords words = new FurtherWords(new TriggerLexicon(), new PeopleNouns());
    List<TriggerMention> all = words.of(tree, List.of());
    assertEquals(
        List.of(2), words.of(tree, all.subList(0, 1)).stream().map(m -> m.head()).toList());
    assertEquals(List.of(), words.of(tree, all));
  }

  private static List<String> words(String tokens) {
    MadeArticle article = new MadeArticle().sentence(tokens);
    return new FurtherWords(new TriggerLexicon(), new PeopleNouns())
        .of(article.tree(0), List.of()).stream().map(m -> article.words(m.span())).toList();
  }
}
