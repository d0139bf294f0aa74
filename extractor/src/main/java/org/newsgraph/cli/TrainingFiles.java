package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The data files that training and evaluation are given. */
final class TrainingFiles {

  private TrainingFiles() {}

  /**
   * Makes sure that all files are there before long work begins.
   *
   * @throws CommandException if one is not
   */
  static void require(List<Path> files) {
    for (Path file : files) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new CommandException("there is no file " + file + " that can be read");
      }
    }
  }
}
