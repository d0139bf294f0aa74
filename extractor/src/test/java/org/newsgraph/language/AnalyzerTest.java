package org.newsgraph.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.MadeText;

class AnalyzerTest {

  private static final Analyzer ANALYZER = new Analyzer();

  private static Article article(BlockKind kind, String... blocks) {
    return MadeText.of(kind, String.join("\n\n", blocks));
  }

  private static Analysis analyze(String... blocks) {
    return ANALYZER.analyze(article(BlockKind.BODY, blocks));
  }

  private static List<String> sentences(String... blocks) {
    Analysis analysis = analyze(blocks);
    return analysis.sentences().stream().map(s -> s.span().of(analysis.text())).toList();
  }

  @Test
  void aTitleOrAnInitialDoesNotEndASentence() {
    assertEquals(
        List.of("M. J. K. Dupont a vu Mme Martin.", "Il est parti."),
        sentences("M. J. K. Dupont a vu Mme Martin. Il est parti."));
  }

  @Test
  void aFigureWithAPointDoesNotEndASentence() {
    assertEquals(
        List.of("Il y a 2.700.000 habitants et 1.5 million de voitures."),
        sentences("Il y a 2.700.000 habitants et 1.5 million de voitures."));
  }

  @Test
  void aQuoteThatGoesOnInLowerCaseStaysInItsSentence() {
    assertEquals(
        List.of("« Quel malheur ! » a-t-il lancé.", "Puis il s'est tu."),
        sentences("« Quel malheur ! » a-t-il lancé. Puis il s'est tu."));
  }

  @Test
  void theMarksThatCloseAQuoteBelongToItsSentence() {
    assertEquals(
        List.of("Il a dit : \"C'est fini.\"", "\"Moscou ne cédera pas.\"", "Kiev non plus."),
        sentences("Il a dit : \"C'est fini.\" \"Moscou ne cédera pas.\" Kiev non plus."));
  }

  @Test
  void aFullStopAfterAQuoteWithItsOwnMarkBeginsNoSentence() {
    assertEquals(
        List.of("Ils ont crié « Dégagez ! ».", "Il a ri."),
        sentences("Ils ont crié « Dégagez ! ». Il a ri."));
  }

  @Test
  void aShortBracketIsNotSplit() {
    assertEquals(
        List.of("Le texte (Qui l'a lu ? Personne.) est long."),
        sentences("Le texte (Qui l'a lu ? Personne.) est long."));
  }

  @Test
  void aSentenceNeverCrossesABlock() {
    assertEquals(
        List.of("La Russie et la Syrie", "Un raid a eu lieu"),
        sentences("La Russie et la Syrie", "Un raid a eu lieu"));
  }

  @Test
  void aWrappedLineGoesOnAndAListItemBegins() {
    assertEquals(
        List.of("Le président des États-Unis\nJoe Biden a parlé."),
        sentences("Le président des États-Unis\nJoe Biden a parlé."));
    assertEquals(
        List.of("Les points sont :", "- la paix", "- Le commerce"),
        sentences("Les points sont :\n- la paix\n- Le commerce").stream().toList());
  }

  @Test
  void boilerplateIsLeftOut() {
    Article article = article(BlockKind.BOILERPLATE, "Soutenez-nous sur example.org.");
    assertEquals(List.of(), ANALYZER.analyze(article).sentences());
  }

  @Test
  void anEmptyArticleHasNoSentences() {
    assertEquals(List.of(), ANALYZER.analyze(article(BlockKind.BODY)).sentences());
  }

  @Test
  void spansGiveTheWordsBackBeyondTheBasicPlane() {
    Analysis analysis = analyze("Le 🚀 décolle 👩‍👩‍👧. L'équipe 𝒜 rit.");
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        assertEquals(token.form(), token.span().of(analysis.text()));
      }
    }
    assertEquals(2, analysis.sentences().size());
  }

  @Test
  void aMegabyteWithoutAFullStopIsCutIntoBearableSentences() {
    String text = "le soldat américain avance vers la ville et ".repeat(24_000);
    Analysis analysis =
        Assertions.assertTimeout(Duration.ofSeconds(120), () -> analyze(text.strip()));
    assertTrue(
        analysis.sentences().stream().allMatch(s -> s.tokens().size() <= SentenceSplitter.LONGEST));
    int tokens = analysis.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
    assertEquals(24_000 * 8, tokens);
  }

  @Test
  void theSameTextIsReadTheSameOnAllThreads() {
    String text =
        "Washington a dit à Moscou de rester à l'écart. \"C'est faux\", a répondu M. Lavrov.";
    List<Sentence> alone = analyze(text).sentences();
    List<List<Sentence>> together =
        IntStream.range(0, 32)
            .parallel()
            .mapToObj(i -> analyze(text).sentences())
            .collect(Collectors.toList());
    together.forEach(sentences -> assertEquals(alone, sentences));
  }
}
