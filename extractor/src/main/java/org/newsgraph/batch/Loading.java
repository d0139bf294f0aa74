package org.newsgraph.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Completion;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreLayout;

/**
 * A batch of articles on its way into the store of a folder. The store is as if each article had
 * been loaded by itself, in the order in which they were taken.
 *
 * <p>Not thread-safe but for {@link #prepare}.
 */
public interface Loading extends AutoCloseable {

  /**
   * Opens the store of {@code folder} to take a batch, or goes on with one that was broken off.
   *
   * <p>If the batch that was broken off had other settings, what it had done is loaded, and this
   * one begins anew.
   *
   * @param settings on what the graphs depend beside the articles, on one line
   * @param clock told what is done in the stages from {@link Stage#STAGE} on
   * @param completion told how far the store is while it is completed, here and at the end
   * @throws org.newsgraph.store.StoreException if the folder cannot be written or is in use
   */
  static Loading into(Path folder, String settings, StageClock clock, Completion completion)
      throws IOException {
    if (!StoreLayout.exists(folder)) {
      BulkLoading bulk = BulkLoading.open(folder, settings, clock, completion);
      if (bulk.goesOnWith(settings)) {
        return bulk;
      }
      try (bulk) {
        bulk.finish();
        bulk.end();
      }
    }
    return LiveLoading.open(folder, settings, clock, completion);
  }

  /**
   * True if an earlier run of the batch took this article, so that it can be passed over. To be
   * asked once each time that an article is met, in the order of the articles.
   *
   * @param article name of its graph
   */
  boolean taken(String article);

  /**
   * Does what can be done on any thread for an article to be taken.
   *
   * @return what remains to be done on the thread of the loading, in the order of the articles
   */
  Runnable prepare(ArticleGraph article);

  /**
   * Loads what is not loaded yet and brings everything up to date.
   *
   * @return the open store, which is closed with this loading
   */
  Store finish() throws IOException;

  /** Names the articles of the batch, as far as it got, in the order in which they were taken. */
  void articles(Consumer<String> sink) throws IOException;

  /** Says that the batch is done: closing forgets it then. */
  void end();

  /** Closes the store; a batch that is not done can be gone on with. */
  @Override
  void close() throws IOException;
}
