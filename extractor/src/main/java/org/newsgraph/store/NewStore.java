package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A store in the making, which TDB2's own loader fills before anybody opens it.
 *
 * <p>The loader writes without transactions, so what a broken run leaves is worth nothing: it works
 * in a folder of its own, which takes its place in the store only when it is whole. The text index
 * and the derived graphs follow when the store is opened, as after any run that did not end in
 * order. Not thread-safe.
 */
public final class NewStore implements AutoCloseable {

  private final StoreLock lock;
  private final Path folder;
  private final StoreConfiguration configuration;
  private boolean handedOver;

  private NewStore(Path folder) {
    lock = StoreLock.take(folder);
    this.folder = folder;
    configuration = new StoreConfiguration(folder);
  }

  /**
   * Takes the lock of the store that shall be in {@code folder}, and creates the folder.
   *
   * @throws StoreException if the folder cannot be written or another process works on it
   */
  public static NewStore in(Path folder) {
    return new NewStore(folder);
  }

  /**
   * Loads files of N-Quads, packed or not; called at most once.
   *
   * @return number of quads
   * @throws RiotException if a file is not N-Quads to its end; there is no store then
   */
  public long load(List<Path> files) {
    Path made = folder.resolve("loading");
    TextIndexRebuild.clear(made);
    long quads = load(made, files);
    try {
      // From here on the store exists, and who opens it completes it.
      WrittenMark.in(folder).set();
      Files.move(made, configuration.graphs(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot put the loaded graphs into " + folder, e);
    }
    return quads;
  }

  private static long load(Path made, List<Path> files) {
    try {
      Files.createDirectories(made);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load into " + made, e);
    }
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(made));
    try {
      DataLoader loader = LoaderFactory.parallelLoader(dataset, (format, values) -> {});
      loader.startBulk();
      try {
        // Not by loader.load(), which logs what is wrong beside throwing it.
        files.forEach(file -> parse(file, loader.stream()));
      } finally {
        // Its threads write until then.
        loader.finishBulk();
      }
      return loader.countQuads();
    } finally {
      TDBInternal.expel(dataset);
    }
  }

  private static void parse(Path file, StreamRDF sink) {
    RDFParser.source(file.toString())
        .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
        .parse(sink);
  }

  /** Opens the store, which takes the lock over, and tells how far its completion is. */
  public Store open(Completion completion) {
    handedOver = true;
    return StoreOpening.open(lock, folder, completion);
  }

  /** Lets go of the lock, unless the store was opened. */
  @Override
  public void close() {
    if (!handedOver) {
      lock.close();
    }
  }
}
