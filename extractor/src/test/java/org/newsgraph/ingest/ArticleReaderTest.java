package org.newsgraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.ingest.Reading.ReadArticle;
import org.newsgraph.ingest.Reading.Rejected;
import org.newsgraph.ingest.Reading.UnreadDate;

class ArticleReaderTest {

  private static final String FRENCH =
      "Le ministre a démenti jeudi l’accusation portée contre lui, a indiqué une source à l’agence.";

  @TempDir Path folder;

  @Test
  void aPlainTextKeepsEveryCharacterAndTakesItsIdFromTheFileName() throws IOException {
    String text =
        "Titre court\r\n\r\nIl a dit :\u00A0« Oui\u202F! » 🙂 et s’en est allé à Paris hier soir.\r\n";
    Article article = article(file("raid.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(text, article.text());
    assertEquals(Optional.of("raid"), article.metadata().identifier());
    assertEquals(Optional.empty(), article.metadata().published());
    assertEquals(
        "Il a dit :\u00A0« Oui\u202F! » 🙂 et s’en est allé à Paris hier soir.",
        article.blocks().get(1).span().of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkNamesTheEncodingAndIsDropped(String encoding) throws IOException {
    byte[] bytes = ("\uFEFF" + FRENCH).getBytes(Charset.forName(encoding));
    assertEquals(FRENCH, article(file("a.txt", bytes)).text());
  }

  @Test
  void windows1252IsRecognisedWithItsCurlyQuotes() throws IOException {
    assertEquals(
        FRENCH, article(file("a.txt", FRENCH.getBytes(Charset.forName("windows-1252")))).text());
  }

  @Test
  void aJsonLineGivesTheArticleWithItsMetadata() throws IOException {
    Article article =
        article(
            json(
                "{\"id\":7,\"title\":\" Un titre \",\"date\":\"2022-02-03T23:30:00+01:00\",\"lang\":\"fr-FR\","
                    + "\"text\":\" Un titre\\n\\nLe texte. \\ud83d\\ude42\",\"url\":\"https://example.org/7\","
                    + "\"publisher\":\"Le Journal\",\"author\":[\"A. Un\",{\"name\":\"B. Deux\",\"age\":\"3\"}],"
                    + "\"extra\":{\"text\":\"non\"}}"));
    assertEquals(" Un titre\n\nLe texte. 🙂", article.text());
    Metadata metadata = article.metadata();
    assertEquals(Optional.of("7"), metadata.identifier());
    assertEquals(Optional.of("Un titre"), metadata.title());
    assertEquals(
        Optional.of(new PublicationDate(LocalDate.of(2022, 2, 3), DateBasis.METADATA)),
        metadata.published());
    assertEquals("fr", metadata.language());
    assertEquals(Optional.of("https://example.org/7"), metadata.url());
    assertEquals(Optional.of("Le Journal"), metadata.publisher());
    assertEquals(List.of("A. Un", "B. Deux"), metadata.authors());
    assertEquals(BlockKind.HEADLINE, article.blocks().get(0).kind());
  }

  @Test
  void aMalformedLineLosesOnlyItself() throws IOException {
    List<Reading> readings =
        read(
            json(
                line("un")
                    + "\n\n{\"text\": \"coupé\n"
                    + line("deux")
                    + "\nrien\n"
                    + line("trois")));
    assertEquals(5, readings.size());
    assertRejected(RejectionCode.MALFORMED_JSON, 3, readings.get(1));
    assertRejected(RejectionCode.MALFORMED_JSON, 5, readings.get(3));
    assertInstanceOf(ReadArticle.class, readings.get(4));
    assertEquals(6, readings.get(4).line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"1\"}",
        "{\"text\":null}",
        "{\"text\":\" \\u00a0\\n\"}",
        "{\"text\":[\"a\"]}",
        "{}"
      })
  void aLineWithoutTextIsRejectedAsSuch(String line) throws IOException {
    assertRejected(RejectionCode.MISSING_TEXT, 1, only(json(line)));
  }

  @Test
  void nestingWithoutEndIsRejectedWithoutHarm() throws IOException {
    String bomb = "{\"x\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
    List<Reading> readings = read(json(line("un") + "\n" + bomb + "\n" + line("deux")));
    assertRejected(RejectionCode.MALFORMED_JSON, 2, readings.get(1));
    assertInstanceOf(ReadArticle.class, readings.get(2));
  }

  @Test
  void aLineBeyondTheLimitIsSkippedAndTheNextIsRead() throws IOException {
    Path file = json("{\"text\":\"" + "a".repeat(5000) + "\"}\n" + line("court"));
    List<Reading> readings = new ArrayList<>();
    new ArticleReader(new ReadOptions(Optional.empty(), Optional.empty(), 1000))
        .read(file, readings::add);
    assertRejected(RejectionCode.TOO_LARGE, 1, readings.get(0));
    assertInstanceOf(ReadArticle.class, readings.get(1));
  }

  @Test
  void aPlainTextOfFiftyMegabytesIsRejectedByItsSize() throws IOException {
    Path file = folder.resolve("gros.txt");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = "Un très gros texte, et rien de plus.\n".repeat(30_000).getBytes("UTF-8");
      for (long size = 0; size < 50_000_000; size += block.length) {
        out.write(block);
      }
    }
    assertRejected(RejectionCode.TOO_LARGE, 0, only(file));
  }

  @Test
  void badFilesAreNamedByCode() throws IOException {
    assertRejected(RejectionCode.EMPTY_FILE, 0, only(file("vide.txt", new byte[0])));
    assertRejected(RejectionCode.EMPTY_FILE, 0, only(file("blanc.txt", " \r\n\t ".getBytes())));
    assertRejected(RejectionCode.NO_SUCH_FILE, 0, only(folder.resolve("absent.txt")));
    byte[] binary = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, (byte) 0xFF};
    assertRejected(RejectionCode.BINARY_FILE, 0, only(file("image.txt", binary)));
    assertRejected(
        RejectionCode.BINARY_FILE, 0, only(file("nul.txt", "Un texte\0 normal".getBytes())));
    assertRejected(
        RejectionCode.BINARY_FILE, 1, only(json("{\"text\":\"Un texte\\u0000 normal\"}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<?xml version=\"1.0\"?><catalogue/>", "{\\rtf1\\ansi", "%PDF-1.7"})
  void otherFormatsAreNamedNotGuessedAt(String head) throws IOException {
    assertRejected(RejectionCode.UNSUPPORTED_FORMAT, 0, only(file("a.txt", head.getBytes())));
  }

  @Test
  void anotherLanguageIsNamed() throws IOException {
    String german =
        "Die Bundesregierung hat am Donnerstag mitgeteilt, dass der Minister zurücktreten wird und"
            + " dass die Wahlen im kommenden Jahr stattfinden sollen.";
    Rejected rejected =
        assertRejected(
            RejectionCode.UNSUPPORTED_LANGUAGE, 0, only(file("de.txt", german.getBytes("UTF-8"))));
    assertTrue(rejected.message().contains("deu"), rejected.message());
    assertRejected(
        RejectionCode.UNSUPPORTED_LANGUAGE,
        1,
        only(json("{\"lang\":\"en\",\"text\":\"" + FRENCH + "\"}")));
    assertInstanceOf(
        ReadArticle.class, only(json("{\"lang\":\"fr\",\"text\":\"" + german + "\"}")));
  }

  @Test
  void aTextTooShortToTellIsTakenForFrench() throws IOException {
    assertEquals(
        "fr", article(file("a.txt", "Paris, Berlin, OK.".getBytes())).metadata().language());
  }

  @Test
  void theUsersDateIsThatOfTheArticlesWithoutOneOfTheirOwn() throws IOException {
    LocalDate given = LocalDate.of(2022, 2, 3);
    Map<String, PublicationDate> expected = new LinkedHashMap<>();
    expected.put("\"text\":\"" + FRENCH, new PublicationDate(given, DateBasis.GIVEN));
    expected.put(
        "\"date\":\"2020-01-01\",\"text\":\"" + FRENCH,
        new PublicationDate(LocalDate.of(2020, 1, 1), DateBasis.METADATA));
    expected.put(
        "\"title\":\"Vol\",\"text\":\"Vol\\n\\nPublié le 12 mars 2024\\n\\n" + FRENCH,
        new PublicationDate(LocalDate.of(2024, 3, 12), DateBasis.TEXT));
    ArticleReader reader =
        new ArticleReader(new ReadOptions(Optional.of(given), Optional.empty(), 10_000));
    for (Map.Entry<String, PublicationDate> article : expected.entrySet()) {
      List<Reading> readings = new ArrayList<>();
      reader.read(json("{" + article.getKey() + "\"}"), readings::add);
      assertEquals(
          Optional.of(article.getValue()),
          ((ReadArticle) readings.get(0)).article().metadata().published());
    }
  }

  @Test
  void aDateThatIsNoneIsNotInvented() throws IOException {
    for (String date : List.of("2022-02-30", "2024-13-45", "hier", "2022", "")) {
      List<Reading> readings = new ArrayList<>();
      Path file = json("{\"date\":\"" + date + "\",\"text\":\"" + FRENCH + "\"}");
      new ArticleReader(ReadOptions.DEFAULT).read(file, readings::add);
      if (!date.isEmpty()) {
        UnreadDate odd = assertInstanceOf(UnreadDate.class, readings.remove(0));
        assertEquals(1, odd.line());
        assertTrue(odd.message().contains("\"" + date + "\""), odd.message());
      }
      assertEquals(1, readings.size());
      Article article = assertInstanceOf(ReadArticle.class, readings.get(0)).article();
      assertEquals(Optional.empty(), article.metadata().published(), date);
    }
  }

  @Test
  void aFolderIsReadInTheOrderOfItsPathsWithoutHiddenFiles() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    file("b/2.txt", FRENCH.getBytes("UTF-8"));
    file("a.txt", FRENCH.getBytes("UTF-8"));
    file("c.txt", FRENCH.getBytes("UTF-8"));
    file(".cache", FRENCH.getBytes("UTF-8"));
    file("b/README.md", FRENCH.getBytes("UTF-8"));
    assertEquals(
        List.of("a.txt", "b/2.txt", "c.txt"),
        read(folder).stream()
            .map(r -> folder.relativize(r.file()).toString().replace('\\', '/'))
            .toList());
  }

  @Test
  void linesLongerThanTheBufferAndWindowsLineBreaksAreReadWhole() throws IOException {
    String first = line("a ".repeat(50_000) + "a");
    String text = "é ".repeat(35_000) + "é";
    String second = line(text);
    List<Reading> readings = read(json(first + "\r\n\r\n" + second + "\r\n"));
    assertEquals(2, readings.size());
    ReadArticle last = assertInstanceOf(ReadArticle.class, readings.get(1));
    assertEquals(text, last.article().text());
    assertEquals(3, last.line());
  }

  @Test
  void halfASurrogatePairIsReplacedSinceNoGraphCanHoldIt() throws IOException {
    String text = article(json("{\"lang\":\"fr\",\"text\":\"Un \\ud83d texte\"}")).text();
    assertEquals("Un \uFFFD texte", text);
  }

  @Test
  void jsonInUtf16IsReadLineByLine() throws IOException {
    Path file =
        file("a.jsonl", ("\uFEFF" + line("un") + "\n" + line("Ċ deux")).getBytes("UTF-16LE"));
    List<Reading> readings = read(file);
    assertEquals(2, readings.size());
    assertTrue(readings.stream().noneMatch(Rejected.class::isInstance));
  }

  private static String line(String words) {
    return "{\"lang\":\"fr\",\"text\":\"" + words + "\"}";
  }

  private Path json(String lines) throws IOException {
    return file("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static List<Reading> read(Path path) {
    List<Reading> readings = new ArrayList<>();
    new ArticleReader(ReadOptions.DEFAULT).read(path, readings::add);
    return readings;
  }

  private static Reading only(Path path) {
    List<Reading> readings = read(path);
    assertEquals(1, readings.size());
    return readings.get(0);
  }

  private static Article article(Path path) {
    return assertInstanceOf(ReadArticle.class, only(path)).article();
  }

  private static Rejected assertRejected(RejectionCode code, long line, Reading reading) {
    Rejected rejected = assertInstanceOf(Rejected.class, reading);
    assertEquals(code, rejected.code(), rejected.message());
    assertEquals(line, rejected.line());
    assertFalse(rejected.message().contains("\n"), rejected.message());
    return rejected;
  }
}
