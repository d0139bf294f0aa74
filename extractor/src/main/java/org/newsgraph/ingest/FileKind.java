package org.newsgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file is, from its first bytes.
 *
 * @param jsonLines true for JSON Lines, false for plain text
 * @param encoding what a byte order mark says, empty without one
 * @param markLength bytes of the byte order mark, 0 if none
 */
record FileKind(boolean jsonLines, Optional<Charset> encoding, int markLength) {

  private static final int HEAD = 4096;

  /** Looks at the head of {@code in}, which must support marks, and goes back to its begin. */
  static FileKind of(InputStream in) throws IOException, RejectedException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    if (head.length == 0) {
      throw new RejectedException(
          RejectionCode.EMPTY_FILE, "the file is empty; remove it or fetch the article again");
    }
    FileKind plain = byteOrderMark(head);
    Charset sniff = plain.encoding().orElse(StandardCharsets.ISO_8859_1);
    String begin =
        new String(head, plain.markLength(), head.length - plain.markLength(), sniff)
            .stripLeading();
    refuseOtherFormats(begin);
    return new FileKind(looksLikeJson(begin), plain.encoding(), plain.markLength());
  }

  private static FileKind byteOrderMark(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new FileKind(false, Optional.of(StandardCharsets.UTF_8), 3);
    }
    if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
      return new FileKind(false, Optional.of(Charset.forName("UTF-32LE")), 4);
    }
    if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
      return new FileKind(false, Optional.of(Charset.forName("UTF-32BE")), 4);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return new FileKind(false, Optional.of(StandardCharsets.UTF_16LE), 2);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return new FileKind(false, Optional.of(StandardCharsets.UTF_16BE), 2);
    }
    return new FileKind(false, Optional.empty(), 0);
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean looksLikeJson(String begin) {
    return begin.startsWith("{")
        && (begin.substring(1).stripLeading().startsWith("\"")
            || begin.substring(1).stripLeading().startsWith("}"));
  }

  /** True if a brace stands alone on the first line and a field follows below. */
  private static boolean startsOverSeveralLines(String begin) {
    int field = begin.length() - begin.substring(1).stripLeading().length();
    return begin.substring(1, field).contains("\n") && begin.startsWith("\"", field);
  }

  private static void refuseOtherFormats(String begin) throws RejectedException {
    String lower = begin.substring(0, Math.min(200, begin.length())).toLowerCase(Locale.ROOT);
    String format = null;
    if (lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.startsWith("<head")) {
      format = "HTML";
    } else if (lower.startsWith("<?xml") || lower.startsWith("<rss") || lower.startsWith("<feed")) {
      format = "XML";
    } else if (lower.startsWith("%pdf-")) {
      format = "PDF";
    } else if (begin.startsWith("PK\u0003\u0004")) {
      format = "zip";
    } else if (begin.startsWith("\u001f\u008b")) {
      format = "gzip";
    } else if (lower.startsWith("warc/")) {
      format = "WARC";
    } else if (begin.startsWith("{\\rtf")) {
      format = "RTF";
    } else if (begin.startsWith("[") && looksLikeJson(begin.substring(1).stripLeading())) {
      format = "a JSON array";
    } else if (begin.startsWith("{") && startsOverSeveralLines(begin)) {
      format = "JSON over several lines";
    }
    if (format != null) {
      throw new RejectedException(
          RejectionCode.UNSUPPORTED_FORMAT,
          "this is " + format + "; give plain text, or JSON Lines with one article a line");
    }
  }
}
