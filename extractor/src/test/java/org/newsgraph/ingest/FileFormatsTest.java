package org.newsgraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ingest.Reading.Rejected;

/** Formats told by their content, and what strangers make of them to do harm. */
class FileFormatsTest {

  private Newsroom newsroom;

  @BeforeEach
  void open(@TempDir Path folder) {
    newsroom = new Newsroom(folder);
  }

  @Test
  void aWebPageGivesItsArticleAndItsMetadata() throws IOException {
    Article article = Newsroom.article(newsroom.read(Newsroom.PAGE).get(0));
    assertEquals(
        "Un démenti\n\n" + Newsroom.FRENCH + "\n\nIl a « tout nié », dit-on.", article.text());
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
            .formatted(Newsroom.FRENCH);
    List<Reading> readings = newsroom.read(rss);
    assertEquals(2, readings.size());
    Article first = Newsroom.article(readings.get(0));
    assertEquals("Un\n\n" + Newsroom.FRENCH, first.text());
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
            .formatted(Newsroom.FRENCH);
    Article article = Newsroom.article(newsroom.read(atom).get(0));
    assertTrue(article.text().endsWith(Newsroom.FRENCH));
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
            .formatted(Newsroom.FRENCH);
    Article article = Newsroom.article(newsroom.read(xml).get(0));
    assertEquals(Newsroom.FRENCH + "\n\nFin de la dépêche.", article.text());
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
            .formatted(Newsroom.FRENCH);
    List<Reading> readings = newsroom.read(json);
    assertEquals(3, readings.size());
    assertEquals(Newsroom.FRENCH, Newsroom.article(readings.get(0)).text());
    assertEquals(List.of("Anne"), Newsroom.article(readings.get(0)).metadata().authors());
    assertEquals(Optional.of("Deux"), Newsroom.article(readings.get(1)).metadata().title());
    assertEquals(RejectionCode.MISSING_TEXT, ((Rejected) readings.get(2)).code());
  }

  @Test
  void whatIsNoObjectInAnArrayLosesOnlyItself() throws IOException {
    String one = "{\"lang\": \"fr\", \"text\": \"" + Newsroom.FRENCH + "\"}";
    List<Reading> readings = newsroom.read("[" + one + ", null, [1, {\"a\": 2}], " + one + "]");
    assertEquals(4, readings.size());
    assertEquals(Newsroom.FRENCH, Newsroom.article(readings.get(3)).text());
    assertEquals(RejectionCode.MALFORMED_JSON, ((Rejected) readings.get(1)).code());
  }

  @Test
  void aPageThatIsOneFormKeepsItsArticle() throws IOException {
    String form =
        Newsroom.PAGE.replace("<body>", "<body><form>").replace("</body>", "</form></body>");
    assertTrue(Newsroom.article(newsroom.read(form).get(0)).text().contains(Newsroom.FRENCH));
  }

  @Test
  void anEntityOfAFeedIsNeitherExpandedNorFetched() throws IOException {
    Path secret = Files.writeString(newsroom.folder().resolve("secret"), "geheim");
    String rss =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><rss version=\"2.0\"><channel><title>t</title><item><title>&x;</title>"
            + "<description>&x;</description></item></channel></rss>";
    for (Reading reading : newsroom.read(rss)) {
      assertFalse(reading.toString().contains("geheim"));
      assertInstanceOf(Rejected.class, reading);
    }
  }

  @Test
  void aHundredThousandNestedElementsAreNoTrouble() throws IOException {
    String deep =
        "<html lang=fr><body>" + "<div>".repeat(100_000) + "<p>" + Newsroom.FRENCH + "</p>";
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertEquals(1, newsroom.read(deep).size()));
  }

  @Test
  void aPageWithoutAnArticleSaysSo() throws IOException {
    assertEquals(
        RejectionCode.MISSING_TEXT,
        Newsroom.code(newsroom.read("<html><body><nav><a href=/>Accueil</a></nav></body></html>")));
  }
}
