package org.newsgraph.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RiotException;
import org.newsgraph.store.NewStore;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a store from a backup. */
@Command(
    name = "restore",
    description =
        "Makes a new store from a backup: N-Quads, packed with gzip or not, as \"newsgraph export\" or a "
            + "served store's \"data\" address gives them. The index of words is made anew.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  private static final int BUFFER = 1 << 16;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The backup; its name ends in .nq or .nq.gz.")
  private Path file;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = BuildCommand.DEFAULT_STORE,
      description =
          "The folder of the store, which must be new or empty (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Override
  public Integer call() {
    if (!Files.isReadable(file) || !file.toString().matches(".*\\.nq(\\.gz)?")) {
      throw new CommandException("cannot read " + file + " as a backup ending in .nq or .nq.gz");
    }
    if (!StoreFolder.isFree(folder)) {
      throw new CommandException(
          folder
              + (StoreLayout.exists(folder) ? " holds a store already" : " is not empty")
              + "; name a new folder with --store, or move this one away first");
    }
    checkWhole();
    PrintWriter out = spec.commandLine().getOut();
    long quads;
    try (NewStore made = NewStore.in(folder)) {
      quads = made.load(List.of(file));
    } catch (RiotException e) {
      throw new CommandException(file + " is damaged: " + e.getMessage() + "; take another backup");
    }
    try (Store store = Store.open(folder, new Progress(spec.commandLine().getErr(), 0))) {
      out.printf(
          Locale.ROOT,
          "restored %,d quads; the store %s holds %,d.%n",
          quads,
          folder,
          store.size());
    }
    out.flush();
    return 0;
  }

  /** The reader of RDF takes a packed file that ends too early for the end of the graph. */
  private void checkWhole() {
    boolean packed = file.toString().endsWith(".gz");
    try (InputStream in = Files.newInputStream(file);
        InputStream text = packed ? new GZIPInputStream(in, BUFFER) : in) {
      if (text.transferTo(OutputStream.nullOutputStream()) == 0) {
        throw new CommandException(file + " is empty; take another backup");
      }
    } catch (EOFException e) {
      throw new CommandException(file + " is damaged: it ends too early; take another backup");
    } catch (IOException e) {
      throw new CommandException(file + " is damaged: " + e.getMessage() + "; take another backup");
    }
  }
}
