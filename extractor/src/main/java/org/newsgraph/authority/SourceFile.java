package org.newsgraph.authority;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** A file to import, unpacked while it is read: plain, gzip or bzip2, known by its first bytes. */
final class SourceFile implements Closeable {

  /** Enough to recognise every format by. */
  private static final int HEAD = 1 << 16;

  private final Path path;
  private final InputStream stream;

  private SourceFile(Path path, InputStream stream) {
    this.path = path;
    this.stream = stream;
  }

  /**
   * Opens the file at its beginning.
   *
   * @throws AuthorityException if it is missing, empty, damaged at its beginning, not to be read or
   *     packed in another way
   */
  static SourceFile open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new AuthorityException("there is no file " + path);
    }
    InputStream raw = raw(path);
    boolean opened = false;
    try {
      SourceFile file =
          new SourceFile(path, new BufferedInputStream(new Reported(unpacked(path, raw)), HEAD));
      opened = true;
      return file;
    } catch (EOFException e) {
      throw new AuthorityException(path + " ends before its first line", e);
    } catch (IOException e) {
      throw unreadable(path, e);
    } finally {
      if (!opened) {
        raw.close();
      }
    }
  }

  private static InputStream raw(Path path) {
    try {
      if (Files.size(path) == 0) {
        throw new AuthorityException(path + " is empty");
      }
      return new BufferedInputStream(Files.newInputStream(path), HEAD);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** The trouble with a file to read, which must not pass for one with the authority's folder. */
  static AuthorityException unreadable(Path path, IOException e) {
    return new AuthorityException(path + " cannot be read: " + e, e);
  }

  private static InputStream unpacked(Path path, InputStream raw) throws IOException {
    raw.mark(4);
    byte[] magic = raw.readNBytes(4);
    raw.reset();
    if (magic.length > 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
      return new GZIPInputStream(raw, HEAD);
    }
    String text = new String(magic, StandardCharsets.ISO_8859_1);
    if (text.startsWith("BZh")) {
      // Wikidata's dumps are many bzip2 streams, one behind the other.
      return new BZip2CompressorInputStream(raw, true);
    }
    if (text.startsWith("PK")) {
      throw new AuthorityException(path + " is a zip archive; unpack it first");
    }
    return raw;
  }

  /** The name without folder. */
  String name() {
    return path.getFileName().toString();
  }

  Path path() {
    return path;
  }

  /** The day on which the file was last changed. */
  LocalDate changed() {
    try {
      return Files.getLastModifiedTime(path).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** The first characters, without consuming them; a truncated archive gives what it has. */
  String head() throws IOException {
    stream.mark(HEAD);
    byte[] bytes = new byte[HEAD];
    int length = 0;
    try {
      int read = stream.read(bytes, 0, HEAD);
      while (read > 0) {
        length += read;
        read = stream.read(bytes, length, HEAD - length);
      }
    } catch (BrokenFileException e) {
      if (length == 0) {
        throw new AuthorityException(path + " is damaged: " + e.getMessage(), e);
      }
    }
    stream.reset();
    return withoutMark(new String(bytes, 0, length, StandardCharsets.UTF_8));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The unpacked bytes. */
  InputStream stream() {
    return stream;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /** Tells trouble with reading a file from trouble with writing the index. */
  private static final class Reported extends FilterInputStream {

    Reported(InputStream in) {
      super(in);
    }

    /**
     * No more than one read at a time: if the next one fails, the bytes of this one must not go.
     */
    @Override
    public int available() {
      return 0;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (IOException e) {
        throw new BrokenFileException(e);
      }
    }
  }
}
