package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.batch.UnfinishedBatch;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreLayout;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which store a command works on that does not make one: shared by all of them. */
final class ExistingStore {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

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
    if (!StoreLayout.exists(folder) && new UnfinishedBatch(folder).exists()) {
      throw new CommandException(
          "the first build of " + folder + " was stopped; the same command goes on with it");
    }
    if (!StoreLayout.exists(folder)) {
      throw new CommandException("there is no store in " + folder + "; first: newsgraph build");
    }
    return folder;
  }

  /**
   * Opens the store, and tells the user if that took long for once.
   *
   * @throws CommandException if there is none
   */
  Store open() {
    Store store = Store.open(required(), new Progress(command.commandLine().getErr(), 0));
    if (store.isMadeAnew()) {
      command
          .commandLine()
          .getErr()
          .println(
              "newsgraph: an earlier version made the store in "
                  + folder
                  + "; what its articles tell together was made anew");
    }
    return store;
  }
}
