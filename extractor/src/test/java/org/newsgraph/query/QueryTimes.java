package org.newsgraph.query;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
 * five runs after one, by the clock and in processor time, which other work on the machine does not
 * touch. No test by itself; {@code docs/serving.md} says how it is run.
 */
final class QueryTimes {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM = 1;
  private static final int RUNS = 5;

  /** After this long a query is not asked again. */
  private static final long ENOUGH_NANOS = 20_000_000_000L;

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
    List<Double> busy = new ArrayList<>();
    long begin = System.nanoTime();
    long rows = 0;
    try {
      for (int run = 0; run < WARM + RUNS; run++) {
        long start = System.nanoTime();
        long startBusy = THREADS.getCurrentThreadCpuTime();
        rows = QueryRunner.select(store.dataset(), query, Map.of()).size();
        long end = System.nanoTime();
        if (run >= WARM || end - begin > ENOUGH_NANOS) {
          millis.add((end - start) / 1e6);
          busy.add((THREADS.getCurrentThreadCpuTime() - startBusy) / 1e6);
        }
        if (end - begin > ENOUGH_NANOS) {
          break;
        }
      }
    } catch (QueryException e) {
      return String.format(Locale.ROOT, "| %s | | more than a minute | |", query.name());
    }
    return String.format(
        Locale.ROOT,
        "| %s | %.0f ms | %.0f ms | %d |",
        query.name(),
        median(busy),
        median(millis),
        rows);
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    return values.get(values.size() / 2);
  }
}
