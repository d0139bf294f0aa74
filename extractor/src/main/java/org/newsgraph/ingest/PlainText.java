package org.newsgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a plain text file: one article, whose id is the file's name without its ending. */
final class PlainText {

  private PlainText() {}

  static Source read(String name, InputStream in, FileKind kind, int maxBytes)
      throws IOException, RejectedException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new RejectedException(
          RejectionCode.TOO_LARGE,
          "larger than "
              + maxBytes
              + " bytes, the limit for one article; split it, or give one article a line as JSON"
              + " Lines");
    }
    String text =
        Encoding.decode(
            Arrays.copyOfRange(bytes, kind.markLength(), bytes.length), kind.encoding());
    if (Paragraphs.isBlank(text)) {
      throw new RejectedException(
          RejectionCode.EMPTY_FILE,
          "the file holds nothing but white space; remove it or fetch the article again");
    }
    return new Source(
        text,
        Optional.of(withoutEnding(name)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
