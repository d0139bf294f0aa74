package org.newsgraph.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.rometools.rome.feed.synd.SyndEntry;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jsoup.nodes.Element;

/**
 * Takes a stream apart into articles, whatever it holds: files in archives are looked at by their
 * content too. Thread-safe.
 */
final class Documents {

  /** An archive in an archive in an archive is nobody's way to hand over news. */
  private static final int DEEPEST = 3;

  private final int maxBytes;
  private final HtmlPage pages = new HtmlPage();

  Documents(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Takes what was found. */
  interface Sink {

    /**
     * @param place line of a JSON Lines file, or number of the article in a feed, array or archive,
     *     counted from 1; 0 if it is the whole file
     */
    void article(long place, Source source) throws IOException;

    void rejected(long place, RejectedException why);
  }

  /**
   * Reads everything in {@code in}.
   *
   * @param name what an article is called that does not say so itself
   * @throws RejectedException if it is nothing that can be read
   */
  void read(InputStream in, String name, Sink sink) throws IOException, RejectedException {
    read(new BufferedInputStream(in, 1 << 16), name, 0, sink);
  }

  private void read(InputStream in, String name, int depth, Sink sink)
      throws IOException, RejectedException {
    FileKind kind = FileKind.of(in);
    switch (kind.format()) {
      case TEXT -> sink.article(0, PlainText.read(name, in, kind, maxBytes));
      case JSON_LINES -> lines(new JsonLines(in, kind, maxBytes), sink);
      case JSON -> json(in, kind, sink);
      case HTML -> sink.article(0, pages.read(whole(in), kind.encoding(), "", name));
      case FEED -> feed(whole(in), sink);
      case NEWSML -> newsMl(whole(in), sink);
      case WARC -> new WarcPages(pages, maxBytes).read(in, sink);
      case GZIP -> gzip(in, name, depth, sink);
      case ZIP -> zip(in, depth, sink);
    }
  }

  private byte[] whole(InputStream in) throws IOException, RejectedException {
    return whole(in, maxBytes);
  }

  /** All bytes of a document that must fit into memory. */
  static byte[] whole(InputStream in, int maxBytes) throws IOException, RejectedException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new RejectedException(
          RejectionCode.TOO_LARGE,
          "larger than " + maxBytes + " bytes, the limit for one document; split it");
    }
    return bytes;
  }

  /** Reads a line of a JSON Lines file in UTF-8. */
  void readLine(byte[] line, Sink sink) throws IOException {
    FileKind kind = new FileKind(FileFormat.JSON_LINES, Optional.of(StandardCharsets.UTF_8), 0);
    lines(new JsonLines(new ByteArrayInputStream(line), kind, maxBytes), sink);
  }

  private static void lines(JsonLines lines, Sink sink) throws IOException {
    while (lines.advance()) {
      try {
        sink.article(lines.number(), lines.source());
      } catch (RejectedException e) {
        sink.rejected(lines.number(), e);
      }
    }
  }

  private void json(InputStream in, FileKind kind, Sink sink)
      throws IOException, RejectedException {
    in.skipNBytes(kind.markLength());
    try (JsonParser parser =
        JsonLines.factory(maxBytes).createParser(CloseShieldInputStream.wrap(in))) {
      boolean array = parser.nextToken() == JsonToken.START_ARRAY;
      long number = 0;
      JsonToken token = array ? parser.nextToken() : parser.currentToken();
      while (token != null && token != JsonToken.END_ARRAY) {
        number++;
        try {
          sink.article(array ? number : 0, object(parser));
        } catch (RejectedException e) {
          sink.rejected(array ? number : 0, e);
        }
        token = parser.nextToken();
      }
    } catch (JsonProcessingException e) {
      throw new RejectedException(
          RejectionCode.MALFORMED_JSON,
          "not valid JSON from here on: "
              + JsonLines.firstLine(e.getOriginalMessage())
              + " (line "
              + e.getLocation().getLineNr()
              + ")");
    }
  }

  private static Source object(JsonParser parser) throws IOException, RejectedException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      throw new RejectedException(
          RejectionCode.MALFORMED_JSON, "this is no JSON object; an article is one");
    }
    return JsonArticle.read(parser);
  }

  private static void feed(byte[] bytes, Sink sink) throws IOException, RejectedException {
    Feed.Parsed parsed = Feed.parse(bytes);
    long number = 0;
    for (SyndEntry entry : parsed.feed().getEntries()) {
      number++;
      try {
        sink.article(number, Feed.source(parsed.feed(), entry));
      } catch (RejectedException e) {
        sink.rejected(number, e);
      }
    }
    if (parsed.damage().isPresent()) {
      throw parsed.damage().get();
    }
  }

  private static void newsMl(byte[] bytes, Sink sink) throws IOException, RejectedException {
    long number = 0;
    for (Element item : NewsMl.items(new ByteArrayInputStream(bytes))) {
      number++;
      try {
        sink.article(number, NewsMl.source(item));
      } catch (RejectedException e) {
        sink.rejected(number, e);
      }
    }
    if (number == 0) {
      throw new RejectedException(RejectionCode.MALFORMED_XML, "there is no news item in it");
    }
  }

  private void gzip(InputStream in, String name, int depth, Sink sink)
      throws IOException, RejectedException {
    refuseDepth(depth);
    BoundedInputStream packed = BoundedInputStream.builder().setInputStream(in).get();
    try {
      InputStream unpacked = new Expansion(new GZIPInputStream(packed, 1 << 16), packed::getCount);
      read(new BufferedInputStream(unpacked, 1 << 16), name, depth + 1, sink);
    } catch (ZipException e) {
      throw broken("gzip", e);
    }
  }

  private void zip(InputStream in, int depth, Sink sink) throws IOException, RejectedException {
    refuseDepth(depth);
    BoundedInputStream packed = BoundedInputStream.builder().setInputStream(in).get();
    long number = 0;
    try (ZipInputStream zip = new ZipInputStream(CloseShieldInputStream.wrap(packed))) {
      for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (entry.isDirectory() || name.startsWith(".") || name.startsWith("README")) {
          continue;
        }
        long place = ++number;
        InputStream unpacked = new Expansion(CloseShieldInputStream.wrap(zip), packed::getCount);
        try {
          read(new BufferedInputStream(unpacked, 1 << 16), name, depth + 1, at(place, name, sink));
        } catch (RejectedException e) {
          sink.rejected(place, new RejectedException(e.code(), name + ": " + e.getMessage()));
        }
      }
    } catch (ZipException e) {
      throw broken("zip", e);
    }
  }

  private static ZipEntry next(ZipInputStream zip) throws IOException, RejectedException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      // A name that is not valid UTF-8.
      throw broken("zip", e);
    }
  }

  /** What is found in the file of this name and number of an archive. */
  private static Sink at(long place, String name, Sink sink) {
    return new Sink() {
      @Override
      public void article(long inner, Source source) throws IOException {
        sink.article(place, source);
      }

      @Override
      public void rejected(long inner, RejectedException why) {
        String where = inner > 0 ? name + ":" + inner : name;
        sink.rejected(place, new RejectedException(why.code(), where + ": " + why.getMessage()));
      }
    };
  }

  private static void refuseDepth(int depth) throws RejectedException {
    if (depth >= DEEPEST) {
      throw new RejectedException(
          RejectionCode.UNSUPPORTED_FORMAT, "archives are nested too deep; unpack the outer ones");
    }
  }

  /** The rejection of an archive that is damaged; what came before the damage stays. */
  static RejectedException broken(String what, Exception e) {
    String said = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return new RejectedException(
        RejectionCode.BROKEN_ARCHIVE,
        "the " + what + " is damaged from here on (" + JsonLines.firstLine(said) + ")");
  }
}
