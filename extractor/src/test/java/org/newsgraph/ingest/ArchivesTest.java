package org.newsgraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ingest.Reading.ReadArticle;
import org.newsgraph.ingest.Reading.Rejected;

/** Files in files: WARC, zip and gzip. */
class ArchivesTest {

  private Newsroom newsroom;

  @BeforeEach
  void open(@TempDir Path folder) {
    newsroom = new Newsroom(folder);
  }

  @Test
  void aWarcGivesItsWebPagesPackedOrNot() throws IOException {
    byte[] warc = warc("https://journal.example/un?x=1", Newsroom.PAGE);
    Article article = Newsroom.article(newsroom.read("a", warc).get(0));
    assertEquals(Optional.of("https://journal.example/un-dementi"), article.metadata().url());
    assertEquals(
        article.text(), Newsroom.article(newsroom.read("b", Packed.gzip(warc)).get(0)).text());
  }

  @Test
  void aWarcWithACharsetThatIsNoneOrAnAnswerThatIsNoHttpLosesNothingElse() throws IOException {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    records.writeBytes(warc("https://journal.example/", "ouch", Newsroom.PAGE));
    records.writeBytes(
        warc(
            "https://journal.example/",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset='utf-8'\r\n\r\n",
            Newsroom.PAGE));
    records.writeBytes(warc("https://journal.example/", Newsroom.PAGE));
    List<Reading> readings = newsroom.read("a.warc", records.toByteArray());
    assertEquals(2, readings.stream().filter(ReadArticle.class::isInstance).count());
    assertInstanceOf(Rejected.class, readings.get(0));
  }

  @Test
  void aZipIsLookedIntoAndABadFileLosesOnlyItself() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "dossier/un.txt", Newsroom.FRENCH.getBytes(StandardCharsets.UTF_8));
      put(zip, "deux.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
      put(zip, "trois.gz", Packed.gzip(Newsroom.PAGE.getBytes(StandardCharsets.UTF_8)));
    }
    List<Reading> readings = newsroom.read("a.zip", bytes.toByteArray());
    assertEquals(3, readings.size());
    assertEquals(Optional.of("un"), Newsroom.article(readings.get(0)).metadata().identifier());
    assertTrue(((Rejected) readings.get(1)).message().startsWith("deux.pdf: "));
    assertTrue(Newsroom.article(readings.get(2)).text().contains(Newsroom.FRENCH));
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
        () ->
            assertEquals(RejectionCode.BROKEN_ARCHIVE, Newsroom.code(newsroom.read("bomb", bomb))));
  }

  @Test
  void aCutArchiveSaysSo() throws IOException {
    byte[] packed = Packed.gzip(warc("https://journal.example/", Newsroom.PAGE));
    byte[] cut = java.util.Arrays.copyOf(packed, packed.length / 2);
    List<Reading> readings = newsroom.read("cut", cut);
    assertEquals(
        RejectionCode.BROKEN_ARCHIVE, ((Rejected) readings.get(readings.size() - 1)).code());
  }

  @Test
  void archivesInArchivesEndAtSomeDepth() throws IOException {
    byte[] inner = Newsroom.FRENCH.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5; i++) {
      inner = Packed.gzip(inner);
    }
    assertEquals(RejectionCode.UNSUPPORTED_FORMAT, Newsroom.code(newsroom.read("deep", inner)));
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
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
