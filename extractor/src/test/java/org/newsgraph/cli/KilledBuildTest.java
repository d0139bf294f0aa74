package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.batch.VariedArticles;
import org.newsgraph.store.Store;

/**
 * Kills builds at random moments and goes on with them.
 *
 * <p>A few moments by default; {@code -Dnewsgraph.kills=50} takes as many as one likes.
 */
class KilledBuildTest {

  private static final Path SAMPLES = Path.of("..", "samples", "wikinews.jsonl");
  private static final int KILLS = Integer.getInteger("newsgraph.kills", 4);

  /** So often a batch is killed before it is left to end. */
  private static final int KILLS_OF_A_BATCH = Math.min(5, KILLS / 2);

  private static final int ARTICLES = 80;
  private static final int LONGEST = 300;

  @TempDir Path folder;

  private final Random random = new Random(6);

  @Test
  void aStoreIsTheSameHoweverOftenItsBuildsWereKilled() throws Exception {
    // The first build fills a new store, the second one adds to a living one.
    List<Path> batches = List.of(articles("first.jsonl", "a"), articles("second.jsonl", "b"));
    Path unbroken = folder.resolve("unbroken");
    List<Long> nanos = new ArrayList<>();
    for (Path batch : batches) {
      long start = System.nanoTime();
      build(unbroken, batch);
      nanos.add(System.nanoTime() - start);
    }
    Set<String> expected = quads(unbroken);
    assertFalse(expected.isEmpty());
    int killed = 0;
    for (int i = 0; killed < KILLS; i++) {
      Path store = folder.resolve("store" + i);
      for (int batch = 0; batch < batches.size(); batch++) {
        for (int kill = 0; kill < KILLS_OF_A_BATCH && killed < KILLS; kill++) {
          kill(store, batches.get(batch), (long) (random.nextDouble() * nanos.get(batch)));
          killed++;
        }
        goOn(store, batches.get(batch));
      }
      assertEquals(expected, quads(store));
    }
  }

  private static void goOn(Path store, Path batch) throws Exception {
    int safe = noted(store);
    String printed = build(store, batch);
    assertEquals(safe, count(printed, "of them by an earlier run"), printed);
    assertEquals(safe == 0 ? 0 : ARTICLES - safe, count(printed, "of them by this run"), printed);
    assertEquals(ARTICLES, count(printed, "articles loaded"), printed);
    assertFalse(Files.exists(store.resolve("unfinished")));
  }

  private Path articles(String name, String prefix) throws IOException {
    Path file = folder.resolve(name);
    VariedArticles.write(SAMPLES, file, ARTICLES, LONGEST);
    String own = Files.readString(file).replace("news.example.org", prefix + ".example.org");
    return Files.writeString(file, own);
  }

  private static ProcessBuilder command(Path store, Path articles) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("build", articles.toString(), "--store", store.toString()));
    return new ProcessBuilder(command);
  }

  /** Builds to the end, and returns what was printed. */
  private static String build(Path store, Path articles) throws Exception {
    Process process = command(store, articles).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }

  private static void kill(Path store, Path articles, long nanos) throws Exception {
    Process process =
        command(store, articles)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor(nanos, TimeUnit.NANOSECONDS);
    process.destroyForcibly().waitFor();
  }

  /** Number of articles of an unfinished batch that are safe, 0 if it was done or not begun. */
  private static int noted(Path store) throws IOException {
    Path journal = store.resolve("unfinished").resolve("journal.tsv");
    if (!Files.exists(journal)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(journal)) {
      return (int) Math.max(0, lines.count() - 1);
    }
  }

  private static int count(String printed, String row) {
    Matcher matcher = Pattern.compile(row + " +(\\d+)").matcher(printed);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static Set<String> quads(Path place) {
    try (Store store = Store.open(place)) {
      Set<String> quads = new TreeSet<>();
      Txn.executeRead(
          store.dataset(),
          () ->
              store
                  .dataset()
                  .find(Quad.ANY)
                  .forEachRemaining(q -> quads.add(q.asTriple() + " " + q.getGraph())));
      return quads;
    }
  }
}
