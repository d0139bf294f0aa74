package org.newsgraph.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;

/**
 * Walks over a JSON Lines file; each line is one article, and a bad line loses only itself. What
 * the fields are is said by {@link JsonArticle}.
 */
final class JsonLines {

  private final LineSplitter lines;
  private final JsonFactory json;

  JsonLines(InputStream in, FileKind kind, int maxBytes) throws IOException {
    in.skipNBytes(kind.markLength());
    lines = new LineSplitter(in, kind.encoding(), maxBytes);
    json = factory(maxBytes);
  }

  /** A field name or a nesting deeper than any article's is somebody's attack. */
  static JsonFactory factory(int maxBytes) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(100)
                .maxStringLength(Math.max(maxBytes, 1))
                .build())
        .build();
  }

  /** Goes on to the next line that is not blank; false at the end of the file. */
  boolean advance() throws IOException {
    return lines.advance();
  }

  /** Number of the current line, counted from 1. */
  long number() {
    return lines.number();
  }

  /** The article on the current line. */
  Source source() throws IOException, RejectedException {
    try (JsonParser parser = json.createParser(lines.text())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw malformed("is no JSON object");
      }
      Source source = JsonArticle.read(parser);
      if (parser.nextToken() != null) {
        throw malformed("has something after its JSON object");
      }
      return source;
    } catch (JsonProcessingException e) {
      throw malformed("is not valid JSON: " + firstLine(e.getOriginalMessage()));
    }
  }

  private static RejectedException malformed(String what) {
    return new RejectedException(
        RejectionCode.MALFORMED_JSON, "the line " + what + "; write one JSON object a line");
  }

  static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
