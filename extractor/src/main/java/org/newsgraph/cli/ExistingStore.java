package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.batch.UnfinishedBatch;
import org.newsgraph.store.Store;
import picocli.CommandLine.Option;

/** Which store a command works on that does not make one: shared by all of them. */
final class ExistingStore {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = BuildCommand.DEFAULT_STORE,
      description = "The folder of the store (default: ${DEFAULT-VALUE}).")
  private Path folder;

  /** The folder, whether or not it holds a store. */
  Path folder() {
    return folder;
  }

  /**
   * The folder, which holds a store.
   *
   * @throws CommandException if it holds none
   */
  Path required() {
    if (!Store.exists(folder) && new UnfinishedBatch(folder).exists()) {
      throw new CommandException(
          "the first build of " + folder + " was stopped; the same command goes on with it");
    }
    if (!Store.exists(folder)) {
      throw new CommandException("there is no store in " + folder + "; first: newsgraph build");
    }
    return folder;
  }
}
