package org.newsgraph.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.batch.Journal.Kind;
import org.newsgraph.batch.Journal.Line;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Completion;
import org.newsgraph.store.NewStore;
import org.newsgraph.store.Store;

/**
 * Fills a new store: the articles are written to a file of N-Quads, which TDB2's own loader loads
 * at the end.
 *
 * <p>An article that is met again would be mixed with the one staged before. It waits in a file of
 * its own and replaces that one when the store is there.
 */
final class BulkLoading implements Loading {

  /** So many articles at most are done again after a kill, beside those under way. */
  private static final int COMMIT_EVERY = 32;

  private final UnfinishedBatch place;
  private final Journal journal;
  private final NewStore target;
  private final Staging staged;
  private final Staging again;
  private final StageClock clock;
  private final Completion completion;
  private final Names met = new Names();
  private int uncommitted;
  private LiveLoading live;

  private BulkLoading(
      UnfinishedBatch place,
      String settings,
      NewStore target,
      StageClock clock,
      Completion completion)
      throws IOException {
    this.place = place;
    this.target = target;
    this.clock = clock;
    this.completion = completion;
    journal = Journal.open(place.folder(), settings);
    long[] ends = new long[Kind.values().length];
    journal.forEach(line -> ends[line.kind().ordinal()] = line.end());
    staged = new Staging(place.staged(), ends[Kind.STAGED.ordinal()]);
    again = new Staging(place.again(), ends[Kind.AGAIN.ordinal()]);
  }

  static BulkLoading open(Path folder, String settings, StageClock clock, Completion completion)
      throws IOException {
    NewStore target = NewStore.in(folder);
    boolean open = false;
    try {
      BulkLoading loading =
          new BulkLoading(new UnfinishedBatch(folder), settings, target, clock, completion);
      open = true;
      return loading;
    } finally {
      if (!open) {
        target.close();
      }
    }
  }

  /** True if this is the batch of these settings. */
  boolean goesOnWith(String settings) {
    return journal.settings().equals(settings);
  }

  @Override
  public boolean taken(String article) {
    return met.meet(article) <= journal.times(article);
  }

  @Override
  public Runnable prepare(ArticleGraph article) {
    long start = System.nanoTime();
    byte[] packed = Staging.pack(article);
    clock.add(Stage.STAGE, start, article.graph().size());
    return () -> take(article.name(), packed);
  }

  private void take(String article, byte[] packed) {
    long start = System.nanoTime();
    Kind kind = journal.times(article) == 0 ? Kind.STAGED : Kind.AGAIN;
    try {
      journal.note(new Line(kind, (kind == Kind.STAGED ? staged : again).append(packed), article));
      uncommitted++;
      if (uncommitted >= COMMIT_EVERY) {
        commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + place.folder(), e);
    }
    clock.add(Stage.STAGE, start, 0);
  }

  private void commit() throws IOException {
    staged.force();
    again.force();
    journal.commit();
    uncommitted = 0;
  }

  @Override
  public Store finish() throws IOException {
    commit();
    if (staged.isEmpty()) {
      live = new LiveLoading(target.open(completion), place, journal, clock);
    } else {
      long start = System.nanoTime();
      clock.add(Stage.LOAD, start, target.load(List.of(place.staged())));
      start = System.nanoTime();
      live = new LiveLoading(target.open(completion), place, journal, clock);
      clock.add(Stage.SETTLE, start, 0);
    }
    live.replay();
    return live.finish();
  }

  @Override
  public void articles(Consumer<String> sink) throws IOException {
    journal.forEach(line -> sink.accept(line.article()));
  }

  @Override
  public void end() {
    live.end();
  }

  @Override
  public void close() throws IOException {
    try (target;
        staged;
        again) {
      if (live == null) {
        journal.close();
      } else {
        live.close();
      }
    }
  }
}
