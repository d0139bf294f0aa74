package org.newsgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.newsgraph.ingest.MadeText;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;

class NameFinderTest {

  private static final Analyzer ANALYZER = new Analyzer();
  private static final NameFinder FINDER = new NameFinder();

  private static final String ARTICLE =
      "La ministre de la Santé, Claire Dumontel, s'est rendue lundi à Lyon avec le président"
          + " Emmanuel Macron. Selon Dumontel, l'Organisation mondiale de la santé enverra des"
          + " experts en Italie. « Nous attendons », a répondu Matteo Renzi à l'AFP.";

  @Test
  void namesOfPersonsPlacesAndOrganisationsAreFound() {
    List<String> names = names(ARTICLE);
    assertTrue(names.contains("PERSON Claire Dumontel"), names::toString);
    assertTrue(names.contains("PERSON Emmanuel Macron"), names::toString);
    assertTrue(names.contains("PERSON Matteo Renzi"), names::toString);
    assertTrue(names.contains("LOCATION Lyon"), names::toString);
    assertTrue(names.contains("LOCATION Italie"), names::toString);
    assertTrue(names.contains("ORGANIZATION AFP"), names::toString);
    assertTrue(names.contains("ORGANIZATION Organisation mondiale de la santé"), names::toString);
  }

  @Test
  void aSurnameAloneIsAPersonWhereTheArticleGivesTheFullName() {
    assertTrue(names(ARTICLE).contains("PERSON Dumontel"), names(ARTICLE)::toString);
  }

  @Test
  void titlesAndArticlesStayOutsideOfTheName() {
    List<String> names =
        names("M. Jean Martin et Mme Anne Dupont ont quitté la France pour l'Irak.");
    assertEquals(
        List.of("PERSON Jean Martin", "PERSON Anne Dupont", "LOCATION France", "LOCATION Irak"),
        names);
  }

  @Test
  void particlesOfArabicNamesBelongToTheName() {
    String text = "L'armée a tué Abu Ibrahim al-Hashimi al-Qurayshi, le chef de l'État islamique.";
    List<String> names = names(text);
    assertTrue(names.contains("PERSON Abu Ibrahim al-Hashimi al-Qurayshi"), names::toString);
    assertTrue(names.contains("ORGANIZATION État islamique"), names::toString);
  }

  @Test
  void commonWordsAtTheBeginningOfASentenceAreNoNames() {
    assertEquals(List.of(), names("Hier, il pleuvait. Personne n'est venu. Certains dormaient."));
  }

  @Test
  void anArticleWithoutSentencesHasNoNames() {
    assertEquals(List.of(), names(""));
  }

  @Test
  void noNameCrossesTheEndOfASentence() {
    String text = "Elle vit à Paris. Londres lui manque. Il aime Rome. Marie Curie aussi.";
    Analysis analysis = analyze(text);
    for (Mention mention : FINDER.find(analysis)) {
      assertTrue(
          analysis.sentences().stream().anyMatch(s -> s.span().contains(mention.span())),
          () -> mention.span().of(text));
    }
  }

  @Test
  void confidenceIsAProbability() {
    for (Mention mention : FINDER.find(analyze(ARTICLE))) {
      assertTrue(mention.confidence() > 0 && mention.confidence() <= 1, mention::toString);
    }
  }

  @Test
  void manyThreadsFindTheSameNames() throws Exception {
    Analysis analysis = analyze(ARTICLE);
    List<Mention> expected = FINDER.find(analysis);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Mention>> find = () -> FINDER.find(analysis);
      for (Future<List<Mention>> found :
          threads.invokeAll(java.util.Collections.nCopies(40, find))) {
        assertEquals(expected, found.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<String> names(String text) {
    return FINDER.find(analyze(text)).stream()
        .map(mention -> mention.type() + " " + mention.span().of(text))
        .toList();
  }

  private static Analysis analyze(String text) {
    return ANALYZER.analyze(MadeText.of(text));
  }
}
