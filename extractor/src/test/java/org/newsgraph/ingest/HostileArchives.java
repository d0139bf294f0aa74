package org.newsgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.newsgraph.ingest.HostileFiles.GOOD;
import static org.newsgraph.ingest.Packed.gzip;
import static org.newsgraph.ingest.Packed.joined;
import static org.newsgraph.ingest.Packed.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that grow, nest, point elsewhere or are cut. */
final class HostileArchives {

  private HostileArchives() {}

  static void make(HostileFiles files) throws IOException {
    byte[] zeros = new byte[55_000_000];
    files.put("bomb-of-zeros.gz", gzip(zeros));
    byte[] spaces = new byte[55_000_000];
    Arrays.fill(spaces, (byte) ' ');
    files.put("bomb-of-spaces.gz", gzip(spaces));
    files.put("bomb-in-bomb.gz", gzip(gzip(zeros)));
    files.put("bomb.zip", zip(Map.of("a.txt", zeros, "good.txt", GOOD.getBytes(UTF_8))));
    byte[] nested = zip(Map.of("good.txt", GOOD.getBytes(UTF_8)));
    for (int depth = 1; depth <= 12; depth++) {
      nested = zip(Map.of("next.zip", nested));
      if (depth % 3 == 0) {
        files.put("nested-" + depth + ".zip", nested);
      }
    }
    byte[] packed = GOOD.getBytes(UTF_8);
    for (int depth = 1; depth <= 40; depth++) {
      packed = gzip(packed);
    }
    files.put("nested-40.gz", packed);
    for (String name :
        List.of(
            "../../escaped.txt",
            "/etc/escaped.txt",
            "C:\\escaped.txt",
            "a\\..\\escaped.txt",
            "a/../../escaped.txt",
            "\u0000escaped.txt",
            "CON",
            "x".repeat(5000) + ".txt")) {
      files.put("path-" + files.count() + ".zip", zip(Map.of(name, GOOD.getBytes(UTF_8))));
    }
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i++) {
      many.put("empty" + i, new byte[0]);
    }
    files.put("many-entries.zip", zip(many));
    byte[] good = zip(Map.of("good.txt", GOOD.getBytes(UTF_8)));
    files.put("cut.zip", Arrays.copyOf(good, good.length / 2));
    files.put("no-directory.zip", Arrays.copyOf(good, good.length - 30));
    files.put("changed.zip", changed(good, 45));
    byte[] goodGzip = gzip(GOOD.getBytes(UTF_8));
    files.put("cut.gz", Arrays.copyOf(goodGzip, goodGzip.length / 2));
    files.put("head-alone.gz", Arrays.copyOf(goodGzip, 10));
    files.put("changed.gz", changed(goodGzip, 20));
    files.put("rubbish-behind.gz", joined(goodGzip, "rubbish".getBytes(UTF_8)));
    files.put(
        "name-without-end.gz", new byte[] {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, 'a', 'b'});
    files.put("zip-that-says-gzip.gz", joined(new byte[] {0x1f, (byte) 0x8b}, good));
    files.put("size-that-lies.zip", lyingZip());
  }

  /** A stored entry whose header names another size than it has. */
  private static byte[] lyingZip() throws IOException {
    byte[] text = GOOD.getBytes(UTF_8);
    CRC32 sum = new CRC32();
    sum.update(text);
    ZipEntry entry = new ZipEntry("good.txt");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(text.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(entry);
      out.write(text);
    }
    byte[] zip = packed.toByteArray();
    Arrays.fill(zip, 18, 26, (byte) 0x7f);
    return zip;
  }

  private static byte[] changed(byte[] bytes, int at) {
    byte[] changed = bytes.clone();
    for (int i = at; i < at + 5; i++) {
      changed[i] ^= 0x55;
    }
    return changed;
  }
}
