package org.newsgraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ingest.Reading.ReadArticle;
import org.newsgraph.ingest.Reading.Rejected;

/** What newsrooms have, told by its content, and what strangers make to do harm. */
class FileFormatsTest {

  private static final String FRENCH =
      "Le ministre de l'Intérieur a démenti jeudi les accusations portées contre lui par"
          + " l'opposition, qui réclame depuis des mois sa démission et celle de son directeur.";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="fr"><head><title>Journal | Un démenti</title>
      <link rel="canonical" href="https://journal.example/un-dementi">
      <meta property="og:site_name" content="Le Journal">
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "NewsArticle", "headline": "Un démenti", "datePublished": "2022-02-03T08:00:00+01:00",
         "author": [{"@type": "Person", "name": "Anne Dupont"}], "publisher": {"name": "Le Journal"}}]}</script>
      </head><body><nav><a href="/">Accueil</a> <a href="/monde">Monde</a></nav>
      <div class="share-buttons">Partager sur les réseaux cet article qui vous a plu aujourd'hui</div>
      <article><h1>Un démenti</h1><p>%s</p>
      <p>Il a « <a href="/x">tout</a> nié », dit-on.</p><aside><p>Lire aussi : le même sujet, hier, ailleurs et encore</p></aside>
      </article><footer>Tous droits réservés</footer></body></html>
      """
          .formatted(FRENCH);

  @TempDir private Path folder;

  private List<Reading> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<Reading> readings = new ArrayList<>();
    new ArticleReader(ReadOptions.DEFAULT).read(file, readings::add);
    return readings;
  }

  private List<Reading> read(String text) throws IOException {
    return read("file", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article article(Reading reading) {
    return assertInstanceOf(ReadArticle.class, reading, reading.toString()).article();
  }

  private static RejectionCode code(List<Reading> readings) {
    assertEquals(1, readings.size(), readings.toString());
    return assertInstanceOf(Rejected.class, readings.get(0), readings.toString()).code();
  }

  @Test
  void aWebPageGivesItsArticleAndItsMetadata() throws IOException {
    Article article = article(read(PAGE).get(0));
    assertEquals("Un démenti\n\n" + FRENCH + "\n\nIl a « tout nié », dit-on.", article.text());
    Metadata about = article.metadata();
    assertEquals(Optional.of("Un démenti"), about.title());
    assertEquals(Optional.of("https://journal.example/un-dementi"), about.url());
    assertEquals(Optional.of("Le Journal"), about.publisher());
    assertEquals(List.of("Anne Dupont"), about.authors());
    assertEquals(LocalDate.of(2022, 2, 3), about.published().orElseThrow().day());
  }

  @Test
  void aFeedGivesAnArticleAnEntry() throws IOException {
    String rss =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>Le Journal</title><link>https://j.example/</link>
        <description>d</description><language>fr</language>
        <item><title>Un</title><link>https://j.example/1</link><guid>1</guid>
        <pubDate>Thu, 03 Feb 2022 07:00:00 GMT</pubDate><description>&lt;p&gt;%s&lt;/p&gt;</description></item>
        <item><title>Deux</title><link>https://j.example/2</link></item>
        </channel></rss>
        """
            .formatted(FRENCH);
    List<Reading> readings = read(rss);
    assertEquals(2, readings.size());
    Article first = article(readings.get(0));
    assertEquals("Un\n\n" + FRENCH, first.text());
    assertEquals(Optional.of("https://j.example/1"), first.metadata().url());
    assertEquals(LocalDate.of(2022, 2, 3), first.metadata().published().orElseThrow().day());
    assertEquals(RejectionCode.MISSING_TEXT, ((Rejected) readings.get(1)).code());
    assertEquals(2, readings.get(1).line());
  }

  @Test
  void atomIsAFeedToo() throws IOException {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Journal</title><id>f</id>
        <updated>2022-02-03T08:00:00Z</updated><entry><id>e1</id><title>Un</title>
        <updated>2022-02-03T08:00:00Z</updated><author><name>Anne</name></author>
        <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
        """
            .formatted(FRENCH);
    Article article = article(read(atom).get(0));
    assertTrue(article.text().endsWith(FRENCH));
    assertEquals(List.of("Anne"), article.metadata().authors());
  }

  @Test
  void newsMlGivesAnArticleANewsItem() throws IOException {
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
        <newsItem guid="urn:newsml:x:1" version="1"><itemMeta><provider literal="AFP"><name>AFP</name></provider>
        <versionCreated>2022-02-03T08:00:00Z</versionCreated></itemMeta>
        <contentMeta><headline>Un démenti</headline><by>Anne</by><language tag="fr"/></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
        <head><title>t</title></head><body><p>%s</p><p>Fin de la dépêche.</p></body></html></inlineXML></contentSet>
        </newsItem></itemSet></newsMessage>
        """
            .formatted(FRENCH);
    Article article = article(read(xml).get(0));
    assertEquals(FRENCH + "\n\nFin de la dépêche.", article.text());
    assertEquals(Optional.of("urn:newsml:x:1"), article.metadata().identifier());
    assertEquals(Optional.of("Un démenti"), article.metadata().title());
    assertEquals(Optional.of("AFP"), article.metadata().publisher());
  }

  @Test
  void ninjsIsReadInBothItsVersionsAndInArrays() throws IOException {
    String json =
        """
        [
          {"uri": "urn:1", "headline": "Un", "versioncreated": "2022-02-03T08:00:00Z", "language": "fr",
           "byline": "Anne", "body_xhtml": "<p>%1$s</p>"},
          {"uri": "urn:2", "headlines": [{"role": "main", "value": "Deux"}], "language": "fr",
           "bodies": [{"contentType": "text/html", "value": "<p>%1$s</p>"}]},
          {"uri": "urn:3"}
        ]
        """
            .formatted(FRENCH);
    List<Reading> readings = read(json);
    assertEquals(3, readings.size());
    assertEquals(FRENCH, article(readings.get(0)).text());
    assertEquals(List.of("Anne"), article(readings.get(0)).metadata().authors());
    assertEquals(Optional.of("Deux"), article(readings.get(1)).metadata().title());
    assertEquals(RejectionCode.MISSING_TEXT, ((Rejected) readings.get(2)).code());
  }

  @Test
  void aWarcGivesItsWebPagesPackedOrNot() throws IOException {
    byte[] warc = warc("https://journal.example/un?x=1", PAGE);
    Article article = article(read("a", warc).get(0));
    assertEquals(Optional.of("https://journal.example/un-dementi"), article.metadata().url());
    assertEquals(article.text(), article(read("b", gzip(warc)).get(0)).text());
  }

  @Test
  void aWarcWithACharsetThatIsNoneOrAnAnswerThatIsNoHttpLosesNothingElse() throws IOException {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    records.writeBytes(warc("https://journal.example/", "ouch", PAGE));
    records.writeBytes(
        warc(
            "https://journal.example/",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset='utf-8'\r\n\r\n",
            PAGE));
    records.writeBytes(warc("https://journal.example/", PAGE));
    List<Reading> readings = read("a.warc", records.toByteArray());
    assertEquals(2, readings.stream().filter(ReadArticle.class::isInstance).count());
    assertInstanceOf(Rejected.class, readings.get(0));
  }

  @Test
  void whatIsNoObjectInAnArrayLosesOnlyItself() throws IOException {
    String one = "{\"lang\": \"fr\", \"text\": \"" + FRENCH + "\"}";
    List<Reading> readings = read("[" + one + ", null, [1, {\"a\": 2}], " + one + "]");
    assertEquals(4, readings.size());
    assertEquals(FRENCH, article(readings.get(3)).text());
    assertEquals(RejectionCode.MALFORMED_JSON, ((Rejected) readings.get(1)).code());
  }

  @Test
  void aPageThatIsOneFormKeepsItsArticle() throws IOException {
    String form = PAGE.replace("<body>", "<body><form>").replace("</body>", "</form></body>");
    assertTrue(article(read(form).get(0)).text().contains(FRENCH));
  }

  @Test
  void aZipIsLookedIntoAndABadFileLosesOnlyItself() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "dossier/un.txt", FRENCH.getBytes(StandardCharsets.UTF_8));
      put(zip, "deux.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
      put(zip, "trois.gz", gzip(PAGE.getBytes(StandardCharsets.UTF_8)));
    }
    List<Reading> readings = read("a.zip", bytes.toByteArray());
    assertEquals(3, readings.size());
    assertEquals(Optional.of("un"), article(readings.get(0)).metadata().identifier());
    assertTrue(((Rejected) readings.get(1)).message().startsWith("deux.pdf: "));
    assertTrue(article(readings.get(2)).text().contains(FRENCH));
  }

  @Test
  void aBombIsNotUnpackedToItsEnd() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("{\"text\": \"".getBytes(StandardCharsets.UTF_8));
      byte[] zeros = new byte[1 << 20];
      java.util.Arrays.fill(zeros, (byte) 'a');
      for (int i = 0; i < 300; i++) {
        gzip.write(zeros);
      }
    }
    byte[] bomb = bytes.toByteArray();
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> assertEquals(RejectionCode.BROKEN_ARCHIVE, code(read("bomb", bomb))));
  }

  @Test
  void aCutArchiveSaysSo() throws IOException {
    byte[] packed = gzip(warc("https://journal.example/", PAGE));
    byte[] cut = java.util.Arrays.copyOf(packed, packed.length / 2);
    List<Reading> readings = read("cut", cut);
    assertEquals(
        RejectionCode.BROKEN_ARCHIVE, ((Rejected) readings.get(readings.size() - 1)).code());
  }

  @Test
  void archivesInArchivesEndAtSomeDepth() throws IOException {
    byte[] inner = FRENCH.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5; i++) {
      inner = gzip(inner);
    }
    assertEquals(RejectionCode.UNSUPPORTED_FORMAT, code(read("deep", inner)));
  }

  @Test
  void anEntityOfAFeedIsNeitherExpandedNorFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "geheim");
    String rss =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><rss version=\"2.0\"><channel><title>t</title><item><title>&x;</title>"
            + "<description>&x;</description></item></channel></rss>";
    for (Reading reading : read(rss)) {
      assertFalse(reading.toString().contains("geheim"));
      assertInstanceOf(Rejected.class, reading);
    }
  }

  @Test
  void aHundredThousandNestedElementsAreNoTrouble() throws IOException {
    String deep = "<html lang=fr><body>" + "<div>".repeat(100_000) + "<p>" + FRENCH + "</p>";
    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertEquals(1, read(deep).size()));
  }

  @Test
  void aPageWithoutAnArticleSaysSo() throws IOException {
    assertEquals(
        RejectionCode.MISSING_TEXT,
        code(read("<html><body><nav><a href=/>Accueil</a></nav></body></html>")));
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] warc(String address, String page) {
    return warc(address, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", page);
  }

  private static byte[] warc(String address, String http, String page) {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    int length = http.length() + body.length;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2022-02-03T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(http.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(body);
    bytes.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
