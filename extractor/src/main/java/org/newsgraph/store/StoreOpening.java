package org.newsgraph.store;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.assembler.TextAssembler;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.corpus.DamagedVersionException;

/**
 * Opens the files of a store and brings in order what the last process left undone: an index of
 * words that missed a commit, and derived graphs of an earlier version of the program.
 */
final class StoreOpening {

  private final WrittenMark written;
  private final DatasetGraphText dataset;
  private final Linksets linksets;
  private final Derivation derivation;

  private StoreOpening(WrittenMark written, DatasetGraphText dataset, Completion completion) {
    this.written = written;
    this.dataset = dataset;
    linksets = new Linksets(dataset);
    derivation = new Derivation(dataset, linksets, completion);
  }

  /**
   * Opens the store whose lock is held; the store lets go of it.
   *
   * @throws StoreException if a version that a later one replaced is wanted and cannot be read
   */
  static Store open(StoreLock lock, Path folder, Completion completion) {
    StoreConfiguration configuration = new StoreConfiguration(folder);
    boolean open = false;
    try {
      Store store = open(lock, WrittenMark.in(folder), configuration, completion);
      open = true;
      return store;
    } finally {
      if (!open) {
        abandon(configuration, lock);
      }
    }
  }

  private static Store open(
      StoreLock lock,
      WrittenMark written,
      StoreConfiguration configuration,
      Completion completion) {
    boolean broken = written.isSet();
    if (broken) {
      TextIndexRebuild.clear(configuration.words());
    }
    TextAssembler.init();
    DatasetGraphText dataset =
        (DatasetGraphText) DatasetFactory.assemble(configuration.dataset()).asDatasetGraph();
    StoreOpening opening = new StoreOpening(written, dataset, completion);
    return opening.store(lock, opening.complete(broken, completion));
  }

  /** The store whose lock is held and whose dataset somebody else has opened. */
  static Store of(StoreLock lock, Path folder, DatasetGraphText dataset) {
    return new StoreOpening(WrittenMark.in(folder), dataset, Completion.SILENT).store(lock, false);
  }

  private Store store(StoreLock lock, boolean madeAnew) {
    return new Store(lock, written, dataset, linksets, derivation, madeAnew);
  }

  /** True if derived graphs of an earlier version of the program were made anew. */
  private boolean complete(boolean broken, Completion completion) {
    boolean complete = false;
    boolean madeAnew = false;
    try {
      if (broken) {
        completion.begin("index of words");
        TextIndexRebuild.fill(dataset);
        derivation.rebuild();
      } else {
        // The index of words learns of it too, and commits a moment later.
        madeAnew = derivation.complete(written::set);
      }
      complete = true;
      return madeAnew;
    } catch (DamagedVersionException e) {
      throw new StoreException("the store cannot be opened: " + e.getMessage(), e);
    } finally {
      if (!complete) {
        completion.end();
        dataset.getTextIndex().close();
      }
    }
  }

  /** Lets go of the files of an open dataset. */
  static void release(DatasetGraphText dataset) {
    try {
      dataset.getTextIndex().close();
    } finally {
      TDBInternal.expel(dataset.getWrapped());
    }
  }

  /** Lets go of the graphs and the lock of a store that could not be opened. */
  static void abandon(StoreConfiguration configuration, StoreLock lock) {
    try (lock) {
      // By place: whoever failed to open the text index has no dataset to hand over.
      DatabaseConnection.internalExpel(Location.create(configuration.graphs()), true);
    }
  }
}
