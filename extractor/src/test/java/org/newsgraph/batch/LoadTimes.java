package org.newsgraph.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsgraph.store.NewStore;

/**
 * Measures the loading step of a build beside TDB2's own command: the same file by turns, each time
 * into a new folder and in a process of its own. No test by itself; {@code
 * docs/billion-articles.md} says how it is run.
 */
final class LoadTimes {

  private static final int ROUNDS = 3;

  private LoadTimes() {}

  /**
   * @param args a file of N-Quads, packed or not, and a folder for what is loaded; a third is given
   *     by the program to itself
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path file = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    if (args.length > 2) {
      try (NewStore store = NewStore.in(folder)) {
        store.load(List.of(file));
      }
      return;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Double> shares = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      // By turns also who begins: the second may find the file in memory.
      boolean first = round % 2 == 0;
      double one = seconds(first, file, folder);
      double other = seconds(!first, file, folder);
      double ours = first ? one : other;
      double theirs = first ? other : one;
      shares.add(theirs / ours);
      out.printf(
          Locale.ROOT, "ours %.1f s, tdb2.tdbloader %.1f s: %.2f%n", ours, theirs, theirs / ours);
    }
    Collections.sort(shares);
    out.printf(Locale.ROOT, "%.2f of its rate in the median%n", shares.get(ROUNDS / 2));
  }

  private static double seconds(boolean ours, Path file, Path folder)
      throws IOException, InterruptedException {
    Path store = Files.createDirectories(folder).resolve("load-times");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(
        ours
            ? List.of(LoadTimes.class.getName(), file.toString(), store.toString(), "ours")
            : List.of("tdb2.tdbloader", "--loc", store.toString(), file.toString()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("load-times.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    try (Stream<Path> made = Files.walk(store)) {
      for (Path each : made.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
    return seconds;
  }
}
