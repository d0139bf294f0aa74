package org.newsgraph.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.newsgraph.Extractor;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.ingest.Reading.ReadArticle;
import org.newsgraph.ingest.RejectionCode;
import org.newsgraph.rdf.GraphFormat;
import org.newsgraph.rdf.GraphWriter;

class ExtractJobTest {

  private static final String BASE = "http://localhost:3030/";
  private static final Path SAMPLES = Path.of("..", "samples", "wikinews.jsonl");
  private static final String PAGE =
      """
      <html lang="fr"><head><title>%1$s</title></head><body><article><h1>%1$s</h1>
      <p>Le maire de Lyon a démenti mardi que l'école numéro %2$d allait fermer, selon la radio
      locale, qui l'avait annoncé la veille au soir.</p>
      <p>« Nous garderons cette école ouverte », a déclaré le maire devant les parents.</p>
      </article></body></html>
      """;

  private static final Reading REJECTED =
      new Reading.Rejected(RejectionCode.MALFORMED_JSON, SAMPLES, 1, "the line is no JSON");

  private static JavaSparkContext spark;

  @TempDir Path folder;

  @BeforeAll
  static void startSpark() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("newsgraph")
                .set("spark.ui.enabled", "false")
                .set("spark.hadoop.fs.viewfs.mounttable.set.linkFallback", "file:///")
                .set("spark.driver.host", "localhost"));
  }

  @AfterAll
  static void stopSpark() {
    spark.stop();
  }

  @Test
  void splitLinesGiveTheSameQuadsAsOneMachine() throws IOException {
    Path in = folder.resolve("news.jsonl");
    Files.writeString(in, Files.readString(SAMPLES) + "\n{\"id\": \"2\", broken\n");
    Path out = folder.resolve("out");
    Done done = new ExtractJob(BASE, true, 3, in.toString(), out.toString()).run(spark);
    assertEquals(1, done.leftOut());
    assertTrue(parts(out, ".nq.gz").size() > 1, "the lines are split among tasks");
    assertEquals(oneMachine(in), quads(out));
    assertTrue(
        parts(out, ".errors.jsonl").stream()
            .anyMatch(file -> text(file).contains("MALFORMED_JSON")));
  }

  @Test
  void webArchivesGiveTheSameQuadsAsOneMachine() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    archive(in.resolve("one.warc.gz"), "Le maire dément", 1);
    archive(in.resolve("two.warc.gz"), "La ministre annonce", 2);
    Path out = folder.resolve("out");
    Done done = new ExtractJob(BASE, false, 2, in.toString(), out.toString()).run(spark);
    assertEquals(new Done(3, 3, 0), done);
    assertEquals(oneMachine(in), quads(out));
  }

  @Test
  void theSettingsOfTheJobHoldForWhatItWrites() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    try (Output output = Output.open("viewfs://set" + out, "part-00000")) {
      output.finish();
    }
    assertEquals(1, parts(out, ".nq.gz").size());
  }

  @Test
  void anAttemptThatFailedLeavesNothing() throws IOException {
    try (Output output = Output.open(folder.toString(), "part")) {
      output.leaveOut("OUR_FAULT", REJECTED, "the machine went down");
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void argumentsThatMakeNoJobAreAnsweredWithTheUsage() {
    assertThrows(IllegalArgumentException.class, () -> ExtractJob.of(List.of("--lines", "from")));
    assertEquals(
        new ExtractJob("http://x.org/", true, 4, "from", "to"),
        ExtractJob.of(List.of("--lines", "--base", "http://x.org/", "--tasks", "4", "from", "to")));
  }

  private static void archive(Path file, String headline, int pages) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        WarcWriter warc = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
      for (int page = 0; page < pages; page++) {
        byte[] body = PAGE.formatted(headline, page).getBytes(StandardCharsets.UTF_8);
        String head =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + body.length
                + "\r\n\r\n";
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(head.getBytes(StandardCharsets.US_ASCII));
        http.write(body);
        URI target = URI.create("https://news.example.org/" + headline.length() + "/" + page);
        warc.write(
            new WarcResponse.Builder(target)
                .body(MediaType.HTTP_RESPONSE, http.toByteArray())
                .build());
      }
    }
  }

  private static List<String> oneMachine(Path in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Extractor extractor = new Extractor(BASE);
    ArticleReader reader =
        new ArticleReader(
            new ReadOptions(Optional.empty(), Optional.empty(), ReadOptions.DEFAULT_MAX_BYTES));
    try (GraphWriter writer = new GraphWriter(GraphFormat.NQUADS, false, bytes)) {
      reader.read(in, reading -> write(reading, extractor, writer));
    }
    List<String> quads = bytes.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    assertFalse(quads.isEmpty());
    return quads;
  }

  private static void write(Reading reading, Extractor extractor, GraphWriter writer) {
    if (reading instanceof ReadArticle good) {
      try {
        writer.write(extractor.extract(good.article()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<String> quads(Path out) throws IOException {
    return parts(out, ".nq.gz").stream().flatMap(file -> text(file).lines()).sorted().toList();
  }

  private static List<Path> parts(Path out, String ending) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .filter(file -> file.getFileName().toString().matches("part-\\d+" + ending))
          .toList();
    }
  }

  private static String text(Path file) {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
