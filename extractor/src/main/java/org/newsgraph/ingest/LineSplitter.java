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
    byte[] character = new byte[unit];
    while (in.readNBytes(character, 0, unit) == unit) {
      any = true;
      if (isNewline(character)) {
        return true;
      }
      append(character);
    }
    return any;
  }

  private void append(byte[] character) {
    if (tooLong || length + unit > maxBytes) {
      tooLong = true;
      return;
    }
    if (length + unit > line.length) {
      line = Arrays.copyOf(line, (int) Math.min((long) line.length * 2, maxBytes));
    }
    for (byte b : character) {
      line[length++] = b;
    }
  }

  private boolean isNewline(byte[] character) {
    int low = charset.name().endsWith("LE") ? 0 : unit - 1;
    for (int i = 0; i < unit; i++) {
      if (character[i] != (i == low ? '\n' : 0)) {
        return false;
      }
    }
    return true;
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
