package org.newsgraph.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is whole of a broken feed: everything up to the last entry that ends before the damage. */
final class FeedBegin {

  private static final Pattern END = Pattern.compile("</(?:\\w+:)?(?:item|entry)\\s*>");
  private static final Pattern FRAME =
      Pattern.compile("<(/?)((?:\\w+:)?(?:rss|feed|RDF|channel))(?=[\\s>])");

  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");

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
    return Optional.of((begin + ends(begin)).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The end tags of the elements around the entries that {@code begin} opens and never closes. */
  private static String ends(String begin) {
    Set<String> opened = new LinkedHashSet<>();
    Set<String> closed = new HashSet<>();
    Matcher frame = FRAME.matcher(begin);
    while (frame.find()) {
      (frame.group(1).isEmpty() ? opened : closed).add(frame.group(2));
    }
    opened.removeAll(closed);
    List<String> inwards = new ArrayList<>(opened);
    Collections.reverse(inwards);
    return inwards.stream().map(name -> "</" + name + ">").collect(Collectors.joining());
  }

  /** Where a line begins; parsers of XML count a carriage return as the end of a line, too. */
  private static int beginOfLine(String feed, int line) {
    Matcher lineBreak = LINE_BREAK.matcher(feed);
    int begin = 0;
    for (int i = 1; i < line && lineBreak.find(); i++) {
      begin = lineBreak.end();
    }
    return begin;
  }
}
