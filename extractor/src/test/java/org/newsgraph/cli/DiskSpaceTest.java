package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

  @TempDir Path folder;

  @Test
  void holesTakeNoSpace() throws IOException {
    assumeTrue(Files.exists(Path.of("/usr/bin/du")), "skipped: no du on this machine");
    Files.write(folder.resolve("full"), new byte[1_000_000]);
    long full = DiskSpace.used(folder);
    assertTrue(full >= 1_000_000, full + " bytes");
    try (RandomAccessFile holes = new RandomAccessFile(folder.resolve("holes").toFile(), "rw")) {
      holes.setLength(100_000_000);
    }
    long both = DiskSpace.used(folder);
    assertTrue(both < 50_000_000, both + " bytes");
  }
}
