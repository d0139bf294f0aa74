package org.newsgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Splits a stream into lines without ever holding more than one line of bounded length. */
final class LineSplitter {

  private final InputStream in;
  private final Charset charset;
  private final int unit;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int limit;
  private byte[] line = new byte[1 << 13];
  private int length;
  private boolean tooLong;
  private long number;

  LineSplitter(InputStream in, Optional<Charset> encoding, int maxBytes) {
    this.in = in;
    this.charset = encoding.orElse(StandardCharsets.UTF_8);
    this.unit =
        charset.name().startsWith("UTF-16") ? 2 : charset.name().startsWith("UTF-32") ? 4 : 1;
    this.maxBytes = maxBytes;
  }

  /** Goes on to the next line with something on it; false at the end of the stream. */
  boolean advance() throws IOException {
    while (readLine()) {
      number++;
      if (tooLong || !isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Number of the current line, counted from 1, blank lines included. */
  long number() {
    return number;
  }

  /** The current line as text, without its line break. */
  String text() throws RejectedException {
    if (tooLong) {
      throw new RejectedException(
          RejectionCode.TOO_LARGE,
          "the line is longer than " + maxBytes + " bytes, the limit for one article; split it");
    }
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(line, 0, length)).toString();
    } catch (CharacterCodingException e) {
      throw new RejectedException(
          RejectionCode.UNKNOWN_ENCODING,
          "the line is not valid " + charset.name() + "; save the file as UTF-8");
    }
  }

  private boolean readLine() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (at < limit || fill()) {
      any = true;
      int end = newline();
      append(end < 0 ? limit : end);
      at = end < 0 ? limit : end + unit;
      if (end >= 0) {
        return true;
      }
    }
    return any;
  }

  /** Reads on; the buffer's size is a multiple of every unit, so that characters stay whole. */
  private boolean fill() throws IOException {
    at = 0;
    int read = in.readNBytes(buffer, 0, buffer.length);
    limit = read - read % unit;
    return limit > 0;
  }

  /** Index of the next line break in the buffer, -1 if there is none. */
  private int newline() {
    int low = charset.name().endsWith("LE") ? 0 : unit - 1;
    for (int i = at; i < limit; i += unit) {
      if (buffer[i + low] == '\n' && isOtherwiseZero(i, low)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOtherwiseZero(int i, int low) {
    for (int k = 0; k < unit; k++) {
      if (k != low && buffer[i + k] != 0) {
        return false;
      }
    }
    return true;
  }

  private void append(int end) {
    int more = end - at;
    if (tooLong || length + more > maxBytes) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
    }
    System.arraycopy(buffer, at, line, length, more);
    length += more;
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] < 0 || line[i] > ' ') {
        return false;
      }
    }
    return true;
  }
}
