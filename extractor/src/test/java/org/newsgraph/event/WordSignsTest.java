package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Cast;

/** What the words around a word say of whether it names a happening. */
class WordSignsTest {

  private static final MadeArticle ARTICLE =
      new MadeArticle()
          .sentence(
              "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                  + " dénoncé/dénoncer/VERB/0/root/Past.Part la/le/DET/5/det"
                  + " fermeture/fermeture/NOUN/3/obj de/de/ADP/8/case deux/deux/NUM/8/nummod"
                  + " usines/usine/NOUN/5/nmod/Plur ././PUNCT/3/punct");

  private static final Tree TREE = ARTICLE.tree(0);

  private static final EntityIndex NOBODY =
      new EntityIndex(ARTICLE.analysis(), new Cast(List.of(), List.of()));

  @Test
  void theVerbOfTheSentenceIsItsRoot() {
    List<String> signs = signs(2);
    assertTrue(
        signs.containsAll(List.of("tag-VERB", "root", "depth-1", "with-nsubj-" + TREE.lemma(0))));
    assertTrue(signs.contains("auxiliary-avoir-Sing-Fin-Ind-Pres"));
  }

  @Test
  void aNounTellsItsEndingAndWhatGovernsIt() {
    List<String> signs = signs(4);
    assertTrue(signs.containsAll(List.of("tag-NOUN", "ending-ture", "under-dénoncer-obj")));
    assertTrue(signs.containsAll(List.of("with-det-le", "word-fermeture-det", "depth-2")));
    assertFalse(signs.contains("root"));
  }

  @Test
  void whatHangsBelowACountIsCounted() {
    assertTrue(signs(4).contains("counted"));
    assertTrue(signs(7).contains("counted"));
    assertFalse(signs(2).contains("counted"));
  }

  @Test
  void aWordInsideAPhraseSaysSo() {
    assertTrue(signs(7).contains("under-NOUN-nmod"));
    assertTrue(signs(7).contains("depth-3"));
  }

  @Test
  void noNameMeansNoneNear() {
    assertTrue(signs(4).contains("named-0"));
  }

  @Test
  void everySignIsToldOnce() {
    for (int i = 0; i < TREE.size(); i++) {
      List<String> signs = signs(i);
      assertEquals(new HashSet<>(signs).size(), signs.size());
    }
  }

  private static List<String> signs(int i) {
    return WordSigns.of(TREE, i, NOBODY);
  }
}
