package org.newsgraph.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes packed and put together. */
final class Packed {

  private Packed() {}

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    return zip(
        out -> {
          for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            try {
              out.putNextEntry(new ZipEntry(entry.getKey()));
              out.write(entry.getValue());
              out.closeEntry();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  static byte[] zip(Consumer<ZipOutputStream> entries) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      entries.accept(out);
    }
    return packed.toByteArray();
  }

  static byte[] joined(byte[] one, byte[] other) {
    byte[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }
}
