package org.newsgraph.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is whole of a broken feed: everything up to the last entry that ends before the damage. */
final class FeedBegin {

  private static final Pattern END = Pattern.compile("</(?:\\w+:)?(?:item|entry)\\s*>");
  private static final Pattern OPEN =
      Pattern.compile("<((?:\\w+:)?(?:rss|feed|RDF|channel))(?=[\\s>])");

  private FeedBegin() {}

  /**
   * A feed with the entries that end before the damage, closed as it was opened.
   *
   * @param line where the damage was noticed, counted from 1
   * @param column the same, in characters, which may be several bytes: in a feed of one line the
   *     last whole entry may be lost
   * @return empty if no entry ends before
   */
  static Optional<byte[]> of(byte[] bytes, int line, int column) {
    // A byte a character: places are those of the bytes, and tags are ASCII in all encodings of
    // feeds.
    String feed = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher end = END.matcher(feed);
    int damage = beginOfLine(feed, line) + column;
    int whole = -1;
    while (end.find() && end.end() <= damage) {
      whole = end.end();
    }
    if (whole < 0) {
      return Optional.empty();
    }
    String begin = feed.substring(0, whole);
    StringBuilder ends = new StringBuilder();
    Matcher open = OPEN.matcher(begin);
    while (open.find()) {
      String tag = "</" + open.group(1) + ">";
      if (!begin.contains(tag)) {
        ends.insert(0, tag);
      }
    }
    return Optional.of((begin + ends).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static int beginOfLine(String feed, int line) {
    int begin = 0;
    for (int i = 1; i < line; i++) {
      begin = feed.indexOf('\n', begin) + 1;
    }
    return begin;
  }
}
