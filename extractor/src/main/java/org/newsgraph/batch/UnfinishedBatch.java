package org.newsgraph.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of an unfinished batch, in the folder of its store.
 *
 * @param store the folder of the store, which need not be whole
 */
public record UnfinishedBatch(Path store) {

  /** True if a batch was begun and not ended. */
  public boolean exists() {
    return Files.isDirectory(folder());
  }

  Path folder() {
    return store.resolve("unfinished");
  }

  /** N-Quads of the articles that are loaded in bulk. */
  Path staged() {
    return folder().resolve("articles.nq.gz");
  }

  /** N-Quads of the articles that were met again after they had been staged. */
  Path again() {
    return folder().resolve("again.nq.gz");
  }

  /** Forgets the batch. */
  void delete() throws IOException {
    Files.deleteIfExists(staged());
    Files.deleteIfExists(again());
    // Last: as long as it is there the batch can be gone on with.
    Files.deleteIfExists(Journal.file(folder()));
    Files.deleteIfExists(folder());
  }
}
