package org.newsgraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Extractor;
import org.newsgraph.ingest.Reading.ReadArticle;
import org.newsgraph.ingest.Reading.Rejected;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphValidator;

/** No file, however made, stops the reading, holds it up, or makes it look elsewhere. */
class HostileFilesTest {

  private static final String SECRET = "mot-de-passe-secret";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final AtomicInteger REQUESTS = new AtomicInteger();

  @TempDir static Path folder;

  private static HttpServer elsewhere;
  private static Map<String, byte[]> files;
  private static Extractor extractor;

  @BeforeAll
  static void makeThem() throws IOException {
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          REQUESTS.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    elsewhere.start();
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    files = HostileFiles.make(secret, "http://localhost:" + elsewhere.getAddress().getPort() + "/");
    extractor = new Extractor("http://localhost:3030/");
  }

  @AfterAll
  static void nobodyWasAsked() {
    elsewhere.stop(0);
    assertEquals(0, REQUESTS.get());
  }

  @Test
  void thereAreAHundred() {
    assertTrue(files.size() >= 100, () -> files.size() + " files");
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsReadOrRejectedAndTheGoodOneBesideItSurvives() {
    return files.entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> survives(file)));
  }

  private static void survives(Map.Entry<String, byte[]> hostile) throws IOException {
    Path place = Files.createDirectory(folder.resolve("dir-" + hostile.getKey()));
    Files.write(place.resolve(hostile.getKey()), hostile.getValue());
    Files.writeString(place.resolve("zz-good.txt"), HostileFiles.GOOD);
    List<Reading> readings = new ArrayList<>();
    assertTimeoutPreemptively(PATIENCE, () -> reader().read(place, readings::add));
    long good =
        readings.stream()
            .filter(r -> r instanceof ReadArticle a && a.file().endsWith("zz-good.txt"))
            .count();
    assertEquals(1, good, "the article beside it");
    assertTrue(readings.size() > 1, "the file itself was passed over in silence");
    if (hostile.getKey().startsWith("good-then")) {
      assertTrue(readings.stream().anyMatch(r -> r instanceof Rejected), "the damage was not told");
      assertTrue(
          readings.stream()
              .anyMatch(r -> r instanceof ReadArticle a && !a.file().endsWith("zz-good.txt")),
          "the article before the damage");
    }
    for (Reading reading : readings) {
      check(reading);
    }
    try (Stream<Path> all = Files.walk(place)) {
      assertEquals(3, all.count(), "something was unpacked to the disk");
    }
  }

  private static void check(Reading reading) {
    if (reading instanceof Rejected bad) {
      assertFalse(bad.message().isBlank());
      assertTrue(bad.message().length() < 1000 && bad.message().lines().count() == 1);
      assertFalse(bad.message().contains(SECRET));
    } else if (reading instanceof ReadArticle good) {
      assertFalse(good.article().text().contains(SECRET));
      ArticleGraph graph =
          assertTimeoutPreemptively(PATIENCE, () -> extractor.extract(good.article()));
      assertEquals(List.of(), new GraphValidator().validate(graph));
    }
  }

  private static ArticleReader reader() {
    return new ArticleReader(new ReadOptions(Optional.empty(), Optional.of("fr"), 5_000_000));
  }

  /** Made as it is read; a gigabyte with {@code -Dnewsgraph.gigabyte}. */
  @Test
  void aLineOfAGigabyteIsRejectedAndTheNextOneRead() throws Exception {
    long size = System.getProperty("newsgraph.gigabyte") == null ? 100_000_000 : 1_000_000_000;
    List<String> found = new ArrayList<>();
    Documents.Sink sink =
        new Documents.Sink() {
          @Override
          public void article(long place, Source source) {
            found.add(place + " " + source.text());
          }

          @Override
          public void rejected(long place, RejectedException why) {
            found.add(place + " " + why.code());
          }
        };
    new Documents(ReadOptions.DEFAULT_MAX_BYTES).read(new LongLine(size), "long.jsonl", sink);
    assertEquals(List.of("1 TOO_LARGE", "2 " + HostileFiles.GOOD), found);
  }

  /** A JSON line of this many letters, and a good one behind it. */
  private static final class LongLine extends InputStream {

    private static final byte[] BEGIN = "{\"text\": \"".getBytes(StandardCharsets.UTF_8);
    private final byte[] end =
        ("\"}\n{\"text\": \"" + HostileFiles.GOOD + "\"}\n").getBytes(StandardCharsets.UTF_8);
    private final long size;
    private long at;

    LongLine(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      long here = at++;
      if (here < BEGIN.length) {
        return BEGIN[(int) here];
      }
      long behind = here - BEGIN.length - size;
      if (behind < 0) {
        return 'a';
      }
      return behind < end.length ? end[(int) behind] & 0xFF : -1;
    }
  }
}
