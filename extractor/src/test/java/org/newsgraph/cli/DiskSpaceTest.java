package org.newsgraph.cli;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

  @TempDir Path folder;

  @Test
  void holesTakeNoSpace() throws IOException {
    assumeTrue(Files.exists(Path.of("/usr/bin/du")), "skipped: no du on this machine");
    // Zeros may be stored as a hole, and what is not forced out may have no place on the disk yet.
    byte[] bytes = new byte[1_000_000];
    new Random(1).nextBytes(bytes);
    try (FileChannel full = FileChannel.open(folder.resolve("full"), CREATE_NEW, WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        full.write(rest);
      }
      full.force(true);
    }
    long full = DiskSpace.used(folder);
    assertTrue(full >= 1_000_000, full + " bytes");
    try (RandomAccessFile holes = new RandomAccessFile(folder.resolve("holes").toFile(), "rw")) {
      holes.setLength(100_000_000);
    }
    long both = DiskSpace.used(folder);
    assertTrue(both < 50_000_000, both + " bytes");
  }
}
