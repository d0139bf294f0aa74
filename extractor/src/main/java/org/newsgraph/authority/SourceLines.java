package org.newsgraph.authority;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a file, UTF-8, with their numbers. A file that breaks off, as truncated archives do,
 * ends with a warning and keeps what was read; a line that is too long is skipped unread.
 */
final class SourceLines {

  /** The largest entities of Wikidata have some 4 MB. */
  static final int LONGEST = 16 << 20;

  private final InputStream in;
  private final ImportLog log;
  private final byte[] chunk = new byte[1 << 16];
  private int position;
  private int filled;
  private byte[] line = new byte[1 << 12];
  private long number;
  private boolean broken;

  SourceLines(InputStream in, ImportLog log) {
    this.in = in;
    this.log = log;
  }

  /** Number of the line read last, from 1 on. */
  long number() {
    return number;
  }

  /** The next line without its end; empty at the end of the file. */
  Optional<String> next() throws IOException {
    while (!broken) {
      int length = 0;
      boolean ended = false;
      boolean tooLong = false;
      while (!ended) {
        if (position == filled && !fill()) {
          break;
        }
        int end = position;
        while (end < filled && chunk[end] != '\n') {
          end++;
        }
        tooLong |= length + (end - position) > LONGEST;
        if (!tooLong) {
          append(length, end);
          length += end - position;
        }
        ended = end < filled;
        position = ended ? end + 1 : end;
      }
      if (!ended && length == 0 && !tooLong) {
        return Optional.empty();
      }
      number++;
      log.line(number);
      if (tooLong) {
        log.skip(number, "LINE_TOO_LONG", "more than " + (LONGEST >> 20) + " MB in one line");
      } else if (!broken) {
        return Optional.of(text(length));
      }
    }
    return Optional.empty();
  }

  private void append(int length, int end) {
    int needed = length + end - position;
    if (needed > line.length) {
      line = Arrays.copyOf(line, Math.max(needed, 2 * line.length));
    }
    System.arraycopy(chunk, position, line, length, end - position);
  }

  private String text(int length) {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    String text = new String(line, 0, end, StandardCharsets.UTF_8);
    return number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = 0;
    try {
      filled = Math.max(0, in.read(chunk, 0, chunk.length));
    } catch (BrokenFileException e) {
      // What the archive holds up to here is good; the line that it breaks off in is not.
      broken = true;
      log.skip(number + 1, "BROKEN_OFF", "the file breaks off: " + e.getMessage());
    }
    return filled > 0;
  }
}
