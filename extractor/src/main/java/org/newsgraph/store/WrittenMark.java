package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An empty file in the folder of a store that was written to and not closed in order since.
 *
 * @param file where it lies when it is set
 */
record WrittenMark(Path file) {

  static final String NAME = "written-to";

  static WrittenMark in(Path folder) {
    return new WrittenMark(folder.resolve(NAME));
  }

  boolean isSet() {
    return Files.exists(file);
  }

  void set() {
    try {
      // One call, since several threads may come here at once.
      Files.write(file, new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot mark the store as written to", e);
    }
  }

  void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot mark the store as closed", e);
    }
  }
}
