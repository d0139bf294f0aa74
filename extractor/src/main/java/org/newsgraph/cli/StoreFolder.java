package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.newsgraph.store.StoreLayout;

/** Where a store is to be made. */
final class StoreFolder {

  private StoreFolder() {}

  /**
   * True if {@code folder} is missing, is empty, or holds nothing but what a run left that made no
   * store.
   */
  static boolean isFree(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder) || StoreLayout.exists(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(StoreLayout::isPartOfOne);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
