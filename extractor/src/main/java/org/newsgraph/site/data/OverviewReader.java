package org.newsgraph.site.data;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.newsgraph.query.QueryException;
import org.newsgraph.site.web.Language;

/**
 * Keeps an overview of the store. Counting all of a large store takes seconds, so it is done beside
 * the pages and not oftener than once a minute; until it is done there is none. Thread-safe.
 */
public final class OverviewReader {

  private static final long FRESH = Duration.ofMinutes(1).toNanos();

  /** A small store is counted before a reader notices. */
  private static final long WAIT_MILLIS = 300;

  /** The first reader waits rather than take the store for empty. */
  private static final long FIRST_MILLIS = 3_000;

  private static final int DISPUTES = 3;
  private static final int QUOTED = 8;

  private final Graph graph;
  private CompletableFuture<Map<Language, Overview>> running = new CompletableFuture<>();
  private Optional<Map<Language, Overview>> last = Optional.empty();
  private long begun;
  private boolean never = true;

  public OverviewReader(Graph graph) {
    this.graph = graph.patient();
  }

  /**
   * The latest overview; empty if the first is still being made or took too long.
   *
   * @param names language in which it names entities
   */
  public synchronized Optional<Overview> latest(Language names) {
    keep(0);
    boolean stale = never || System.nanoTime() - begun > FRESH;
    if (stale && (never || running.isDone())) {
      never = false;
      begun = System.nanoTime();
      running =
          CompletableFuture.supplyAsync(() -> graph.read(this::read))
              .exceptionally(OverviewReader::none);
      keep(last.isEmpty() ? FIRST_MILLIS : WAIT_MILLIS);
    }
    return last.map(overviews -> overviews.get(names));
  }

  /** Takes over what is ready within so many milliseconds. */
  private void keep(long millis) {
    try {
      Map<Language, Overview> ready =
          running.copy().completeOnTimeout(null, millis, TimeUnit.MILLISECONDS).join();
      last = Optional.ofNullable(ready).or(() -> last);
    } catch (CompletionException e) {
      // Told once; whoever asks next has it tried again.
      never = true;
      running = new CompletableFuture<>();
      throw e;
    }
  }

  /** A store that is too large to be counted in time has no overview; all else is our fault. */
  private static Map<Language, Overview> none(Throwable failure) {
    if (failure.getCause() instanceof QueryException) {
      return null;
    }
    throw new IllegalStateException(failure);
  }

  private Map<Language, Overview> read() {
    Row counts = graph.ask("counts", Map.of()).get(0);
    Map<Language, Overview> overviews = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      overviews.put(language, read(counts, graph.in(language)));
    }
    return overviews;
  }

  private static Overview read(Row counts, Graph graph) {
    Lines lines = new Lines(graph);
    List<Counted<Thing>> quoted =
        graph.ask("most-quoted", Map.of()).stream()
            .map(
                row ->
                    new Counted<>(
                        graph.things().of(row.node("speaker").get()), row.number("times")))
            .filter(speaker -> speaker.what().kind() != Kind.VAGUE)
            .limit(QUOTED)
            .toList();
    List<Dispute> disputes = new Disputes(graph).latest();
    return new Overview(
        counts.number("articles"),
        counts.number("claims"),
        counts.number("events"),
        counts.number("persons"),
        quoted,
        disputes.subList(0, Math.min(DISPUTES, disputes.size())),
        lines.events(graph.ask("latest-events", Map.of())),
        graph.ask("latest-articles", Map.of()).stream()
            .map(row -> lines.report(graph.things().of(row.node("article").get())))
            .toList());
  }
}
