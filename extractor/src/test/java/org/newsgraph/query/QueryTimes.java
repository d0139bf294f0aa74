package org.newsgraph.query;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsgraph.store.Store;

/**
 * Measures every query of the library on a store, one at a time with its presets: the median of
 * nine runs after two. No test by itself; {@code docs/serving.md} says how it is run.
 */
final class QueryTimes {

  private static final int WARM = 2;
  private static final int RUNS = 9;

  /** After this long a query is not asked again. */
  private static final long ENOUGH_NANOS = 60_000_000_000L;

  private QueryTimes() {}

  /**
   * @param args the folder of a store, then names of queries, or none for all
   */
  public static void main(String[] args) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> names =
        args.length > 1 ? List.of(args).subList(1, args.length) : QueryLibrary.names();
    try (Store store = Store.open(Path.of(args[0]))) {
      for (String name : names) {
        NamedQuery query = QueryLibrary.find(name).orElseThrow();
        if (query.parameters().stream().noneMatch(p -> p.name().equals("service"))) {
          out.println(measure(store, query));
        }
      }
    }
  }

  private static String measure(Store store, NamedQuery query) {
    List<Double> millis = new ArrayList<>();
    long begin = System.nanoTime();
    long rows = 0;
    try {
      for (int run = 0; run < WARM + RUNS; run++) {
        long start = System.nanoTime();
        rows = QueryRunner.select(store.dataset(), query, Map.of()).size();
        long end = System.nanoTime();
        if (run >= WARM || end - begin > ENOUGH_NANOS) {
          millis.add((end - start) / 1e6);
        }
        if (end - begin > ENOUGH_NANOS) {
          break;
        }
      }
    } catch (QueryException e) {
      return String.format(Locale.ROOT, "| %s | more than a minute | |", query.name());
    }
    Collections.sort(millis);
    return String.format(
        Locale.ROOT, "| %s | %.0f ms | %d |", query.name(), millis.get(millis.size() / 2), rows);
  }
}
