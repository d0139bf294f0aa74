package org.newsgraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockSplitterTest {

  private static final String BODY =
      "Le ministre a annoncé jeudi une réforme. Elle doit entrer en vigueur en mars.";

  private final BlockSplitter splitter = new BlockSplitter();

  @Test
  void headlineRepeatedHeadlineAndLeadAreToldFromTheBody() {
    assertEquals(
        List.of("HEADLINE", "HEADLINE", "LEAD", "BODY"),
        kinds(
            "Réforme : le ministre s’explique – détails\n\n"
                + "Réforme : le ministre s'explique - Détails\n\n"
                + "Un texte qui doit entrer en vigueur au printemps\n\n"
                + BODY,
            Optional.empty()));
  }

  @Test
  void theTitleOfTheMetadataIsRecognisedThoughItEndsLikeASentence() {
    String title = "Le ministre s’en va.";
    assertEquals(
        List.of("HEADLINE", "BODY"),
        kinds(title + "\n\n" + BODY, Optional.of("Le ministre s'en va")));
    assertEquals(List.of("BODY", "BODY"), kinds(title + "\n\n" + BODY, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Genève, le 3 février 2023",
        "Paris, le 03/02/2023",
        "Paris, le 3 février 2023 à 14h05",
        "3 février 2023 à 14h05",
        "vendredi 3 février 2023",
        "PORT-SOUDAN, 3 février 2023 (AFP) -",
        "PARIS, 3 février 2023 (AFP)",
        "AFP / 3 février 2023 16h22"
      })
  void aFirstLineOfNothingButPlaceAndDayIsTheDateline(String line) {
    Layout layout = splitter.split(line + "\n\nUn titre court\n\n" + BODY, Optional.empty());
    assertEquals(Optional.of(LocalDate.of(2023, 2, 3)), layout.date());
    assertEquals(
        List.of("DATELINE", "HEADLINE", "BODY"),
        layout.blocks().stream().map(block -> block.kind().name()).toList());
    assertEquals(List.of("DATELINE", "BODY"), kinds(line + "\n\n" + BODY, Optional.empty()));
  }

  @Test
  void aHeadlineThatBeginsWithADayStaysTheHeadline() {
    assertEquals(
        List.of("HEADLINE", "BODY"),
        kinds("3 février 2023 - Grève à Lyon\n\n" + BODY, Optional.empty()));
    assertEquals(
        List.of("HEADLINE", "BODY"),
        kinds("3 février 2023\n\n" + BODY, Optional.of("3 février 2023")));
  }

  @Test
  void aSingleParagraphIsBody() {
    assertEquals(List.of("BODY"), kinds("Un mort à Lyon", Optional.empty()));
    assertEquals(List.of("BODY"), kinds(BODY, Optional.empty()));
  }

  @Test
  void whatStandsBetweenHeadlineAndDatelineIsLead() {
    assertEquals(
        List.of("HEADLINE", "LEAD", "DATELINE", "BODY"),
        kinds("Un titre\n\n" + BODY + "\n\n26 mai 2016 . –\n" + BODY, Optional.empty()));
  }

  @Test
  void linesBrokenAtAFixedWidthStayOneParagraph() {
    String wrapped =
        "Le ministre a annoncé jeudi une réforme qui doit entrer en vigueur\n"
            + "au printemps, après un vote du Parlement prévu pour la fin du mois\n"
            + "de février.\n\n"
            + BODY;
    assertEquals(List.of("BODY", "BODY"), kinds(wrapped, Optional.empty()));
  }

  @Test
  void windowsLineBreaksSplitLikeOthersAndOddSpacesBelongToNoBlock() {
    String text = "\u00A0Un titre\r\n\r\n\u2003" + BODY + "\u200B\r\n";
    Layout layout = splitter.split(text, Optional.empty());
    assertEquals("Un titre", layout.blocks().get(0).span().of(text));
    assertEquals(BODY, layout.blocks().get(1).span().of(text));
    assertEquals(2, layout.blocks().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1er janvier 2016, 14h30 . – | 2016-01-01",
        "19 octobre 2016, 20 h 00 UTC . – | 2016-10-19",
        "12 mars 2016, Montpellier . – | 2016-03-12",
        "PARIS, 3 février 2022 (AFP) - | 2022-02-03",
        "New York (États-Unis), le 3 février 2022 – | 2022-02-03",
        "Genève, 3 février 2022 (ATS) — | 2022-02-03",
        "OUAGADOUGOU, 15 juin – | ",
        "BEYROUTH (AFP) – | "
      })
  void aDatelineIsABlockOfItsOwnAndDatesTheArticle(String dateline, String day) {
    for (String gap : List.of(" ", "\n", "\u00A0\n")) {
      String text = "Un titre\n\n" + dateline + gap + BODY;
      Layout layout = splitter.split(text, Optional.empty());
      assertEquals(List.of("HEADLINE", "DATELINE", "BODY"), kinds(text, Optional.empty()));
      assertEquals(dateline, layout.blocks().get(1).span().of(text));
      assertEquals(Optional.ofNullable(day).map(LocalDate::parse), layout.date());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Publié le 3 février 2022 | 2022-02-03",
        "Publié le jeudi 3 février 2022 à 14h05 - Mis à jour le 4 février 2022 à 8h | 2022-02-03",
        "Publié le 03/02/2022 à 18:00 | 2022-02-03",
        "Par Jeanne Martin, le 3 février 2022 | 2022-02-03",
        "Jeudi 3 février 2022 | 2022-02-03",
        "Paris, le 1er mars 2022 | 2022-03-01",
        "Par Jeanne Martin et Ali Ben Salah | ",
        "Publié le 31 février 2022 | "
      })
  void aBylineIsABlockOfItsOwnAndDatesTheArticle(String byline, String day) {
    String text = "Un titre\n\n" + byline + "\n\n" + BODY;
    assertEquals(List.of("HEADLINE", "DATELINE", "BODY"), kinds(text, Optional.empty()));
    assertEquals(
        Optional.ofNullable(day).map(LocalDate::parse),
        splitter.split(text, Optional.empty()).date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le 3 février 2022, le ministre a démissionné.",
        "Paris a démenti jeudi avoir livré des armes.",
        "Par ailleurs, le ministre a démissionné le 3 février 2022.",
        "L'AFP a confirmé le 3 février 2022 – un jeudi – la nouvelle.",
        "3 février 2022 : c'est ce jour-là que le ministre a démissionné.",
        "Washington - Moscou : la ligne est coupée depuis jeudi."
      })
  void aSentenceWithADateIsNoDateline(String sentence) {
    Layout layout = splitter.split("Un titre\n\n" + sentence + "\n\n" + BODY, Optional.empty());
    assertEquals(Optional.empty(), layout.date());
    assertTrue(layout.blocks().stream().noneMatch(b -> b.kind() == BlockKind.DATELINE));
  }

  @ParameterizedTest
  @ValueSource(strings = {BODY + "\n\n", "Paris-", "é", "a@", "«", "- \n", "12 ", "par Jean "})
  void aMegabyteOfAnythingIsSplitInSeconds(String part) {
    String text = "Un titre\n\n" + part.repeat(1_000_000 / part.length()) + "\n\nFin.";
    assertTimeout(Duration.ofSeconds(30), () -> splitter.split(text, Optional.empty()));
  }

  @Test
  void theRealArticleEndsWhereItsDonationAppealBegins() throws IOException {
    Path sample = Path.of("../samples/raid-syrie.txt");
    assumeTrue(Files.exists(sample), "skipped: the sample article is not beside the module");
    String text = Files.readString(sample);
    Layout layout = splitter.split(text, Optional.empty());
    int appeal = text.indexOf("Vous aimer cet article ?");
    for (Block block : layout.blocks()) {
      assertEquals(
          block.span().begin() >= appeal, block.kind() == BlockKind.BOILERPLATE, block::toString);
    }
    assertEquals(
        List.of("HEADLINE", "HEADLINE", "LEAD", "BODY"),
        kinds(text, Optional.empty()).subList(0, 4));
    assertEquals(Optional.empty(), layout.date());
  }

  private List<String> kinds(String text, Optional<String> title) {
    return splitter.split(text, title).blocks().stream().map(b -> b.kind().name()).toList();
  }
}
