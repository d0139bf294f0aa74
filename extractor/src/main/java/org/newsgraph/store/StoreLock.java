package org.newsgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a store to one process. The operating system frees the lock of a process that dies.
 *
 * <p>TDB2 and Lucene have locks of their own, which speak of their files and not of the user's
 * store.
 */
final class StoreLock implements AutoCloseable {

  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of the store in {@code folder} and creates the folder if there is none.
   *
   * @throws StoreException if the folder cannot be written or the store is open elsewhere
   */
  static StoreLock take(Path folder) {
    FileChannel channel = null;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        return new StoreLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      closeQuietlyAfter(channel, e);
    } catch (IOException e) {
      throw new StoreException(
          "cannot write the store " + folder + "; name a folder of yours with --store", e);
    }
    closeQuietlyAfter(channel, null);
    throw new StoreException(
        "the store "
            + folder
            + " is open in another process; stop that one or name another --store");
  }

  private static void closeQuietlyAfter(FileChannel channel, Exception reason) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("cannot let go of the store's lock", reason == null ? e : reason);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("cannot let go of the store's lock", e);
    }
  }
}
