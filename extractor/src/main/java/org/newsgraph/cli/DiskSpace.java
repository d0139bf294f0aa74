package org.newsgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of the disk a folder takes. The files of TDB2 are sparse: each grows by eight megabytes
 * of which most may be holes, so that the sum of their sizes says little.
 */
final class DiskSpace {

  private DiskSpace() {}

  /** The space in bytes; the sum of the sizes where there is no {@code du} to ask. */
  static long used(Path folder) throws IOException {
    Process du;
    try {
      du =
          new ProcessBuilder("du", "-sk", folder.toAbsolutePath().toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      return sizes(folder);
    }
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(du.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      return line != null && line.matches("\\d+\\s.*")
          ? Long.parseLong(line.split("\\s")[0]) * 1024
          : sizes(folder);
    }
  }

  private static long sizes(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      return files.stream().mapToLong(DiskSpace::size).sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the size of " + file, e);
    }
  }
}
