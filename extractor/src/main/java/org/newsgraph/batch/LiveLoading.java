package org.newsgraph.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.batch.Journal.Kind;
import org.newsgraph.batch.Journal.Line;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Completion;
import org.newsgraph.store.Store;

/** Loads a store that people ask while it grows: in transactions of a few articles each. */
final class LiveLoading implements Loading {

  /** Most of a transaction's time is the waiting for the disk, which a few articles share. */
  private static final int MOST_ARTICLES = 32;

  private static final long MOST_TRIPLES = 50_000;

  private final Store store;
  private final UnfinishedBatch place;
  private final Journal journal;
  private final StageClock clock;
  private final Names met = new Names();
  private final List<ArticleGraph> waiting = new ArrayList<>();
  private long triples;
  private boolean ended;

  /** Takes over the store and the journal. */
  LiveLoading(Store store, UnfinishedBatch place, Journal journal, StageClock clock) {
    this.store = store;
    this.place = place;
    this.journal = journal;
    this.clock = clock;
  }

  static LiveLoading open(Path folder, String settings, StageClock clock, Completion completion)
      throws IOException {
    long start = System.nanoTime();
    Store store = Store.open(folder, completion);
    boolean open = false;
    try {
      UnfinishedBatch place = new UnfinishedBatch(folder);
      Journal journal = Journal.open(place.folder(), settings);
      LiveLoading loading = new LiveLoading(store, place, journal, clock);
      loading.replay();
      if (!journal.settings().equals(settings)) {
        journal.close();
        place.delete();
        loading = new LiveLoading(store, place, Journal.open(place.folder(), settings), clock);
      }
      open = true;
      clock.add(Stage.SETTLE, start, 0);
      return loading;
    } finally {
      if (!open) {
        store.close();
      }
    }
  }

  /** Loads what waits since the articles were staged, unless it was followed by others already. */
  void replay() throws IOException {
    List<Line> again = new ArrayList<>();
    journal.forEach(
        line -> {
          if (line.kind() == Kind.AGAIN) {
            again.add(line);
          } else if (line.kind() == Kind.LOADED) {
            again.clear();
          }
        });
    if (again.isEmpty()) {
      return;
    }
    long begin = 0;
    try (Staging staging = new Staging(place.again(), again.get(again.size() - 1).end())) {
      for (Line line : again) {
        store.replace(staging.read(line.article(), begin, line.end()));
        begin = line.end();
      }
    }
  }

  @Override
  public boolean taken(String article) {
    // It may have been taken back since.
    return met.meet(article) <= journal.times(article) && store.holds(article);
  }

  @Override
  public Runnable prepare(ArticleGraph article) {
    return () -> take(article);
  }

  private void take(ArticleGraph article) {
    waiting.add(article);
    triples += article.graph().size();
    if (waiting.size() >= MOST_ARTICLES || triples >= MOST_TRIPLES) {
      load();
    }
  }

  private void load() {
    if (waiting.isEmpty()) {
      return;
    }
    long start = System.nanoTime();
    store.replaceAll(waiting);
    waiting.forEach(article -> journal.note(new Line(Kind.LOADED, 0, article.name())));
    try {
      journal.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + place.folder(), e);
    }
    clock.add(Stage.LOAD, start, triples);
    waiting.clear();
    triples = 0;
  }

  @Override
  public Store finish() throws IOException {
    load();
    long start = System.nanoTime();
    store.settle();
    clock.add(Stage.SETTLE, start, 0);
    return store;
  }

  @Override
  public void articles(Consumer<String> sink) throws IOException {
    journal.forEach(line -> sink.accept(line.article()));
  }

  @Override
  public void end() {
    ended = true;
  }

  @Override
  public void close() throws IOException {
    try (journal) {
      store.close();
    }
    if (ended) {
      place.delete();
    }
  }
}
