package org.newsgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is, from its first bytes; its name does not count.
 *
 * @param format what it holds
 * @param encoding what a byte order mark says, empty without one
 * @param markLength bytes of the byte order mark, 0 if none
 */
record FileKind(FileFormat format, Optional<Charset> encoding, int markLength) {

  private static final int HEAD = 4096;

  /** Comments, declarations and processing instructions before the first element. */
  private static final Pattern PROLOGUE =
      Pattern.compile("^(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<!doctype[^>\\[]*>)+", Pattern.DOTALL);

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
    // Before any white space is stripped: the first byte of gzip counts as such.
    if (startsWith(head, 0x1F, 0x8B)) {
      return new FileKind(FileFormat.GZIP, Optional.empty(), 0);
    }
    refuseOtherFormats(begin);
    return new FileKind(format(begin), plain.encoding(), plain.markLength());
  }

  private static FileKind byteOrderMark(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return text(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
      return text(Charset.forName("UTF-32LE"), 4);
    }
    if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
      return text(Charset.forName("UTF-32BE"), 4);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return text(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return text(StandardCharsets.UTF_16BE, 2);
    }
    return new FileKind(FileFormat.TEXT, Optional.empty(), 0);
  }

  private static FileKind text(Charset charset, int markLength) {
    return new FileKind(FileFormat.TEXT, Optional.of(charset), markLength);
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

  private static FileFormat format(String begin) {
    if (begin.startsWith("PK\u0003\u0004")) {
      return FileFormat.ZIP;
    }
    if (begin.startsWith("WARC/")) {
      return FileFormat.WARC;
    }
    if (begin.startsWith("<")) {
      return markup(begin);
    }
    if (looksLikeJson(begin)) {
      return startsOverSeveralLines(begin) ? FileFormat.JSON : FileFormat.JSON_LINES;
    }
    boolean array = begin.startsWith("[") && looksLikeJson(begin.substring(1).stripLeading());
    return array ? FileFormat.JSON : FileFormat.TEXT;
  }

  private static FileFormat markup(String begin) {
    String element =
        PROLOGUE.matcher(begin.toLowerCase(Locale.ROOT)).replaceFirst("").split("[\\s/>]", 2)[0];
    return switch (element.substring(element.indexOf(':') + 1)) {
      case "<rss", "<feed", "<rdf", "rdf", "rss", "feed" -> FileFormat.FEED;
      case "<newsitem", "<newsmessage", "newsitem", "newsmessage" -> FileFormat.NEWSML;
      case "<html", "<head", "<body", "<article", "<div", "<p", "<meta", "<title", "<main" ->
          FileFormat.HTML;
      default ->
          begin.regionMatches(true, 0, "<!doctype html", 0, 14) ? FileFormat.HTML : FileFormat.TEXT;
    };
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
    String format = null;
    if (begin.startsWith("%PDF-")) {
      format = "PDF";
    } else if (begin.startsWith("{\\rtf")) {
      format = "RTF";
    } else if (begin.startsWith("<?xml") && format(begin) == FileFormat.TEXT) {
      format = "XML that is no feed, no NewsML-G2 and no web page";
    }
    if (format != null) {
      throw new RejectedException(
          RejectionCode.UNSUPPORTED_FORMAT,
          "this is "
              + format
              + "; give text, a web page, a feed, NewsML-G2, WARC, zip or JSON Lines");
    }
  }
}
