package org.newsgraph.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Walks over a JSON Lines file; each line is one article, and a bad line loses only itself.
 *
 * <p>Fields: {@code id, title, date, lang, text, url, publisher, author}; others are ignored. An
 * author is a string, an object with a {@code name}, or a list of these.
 */
final class JsonLines {

  private static final List<String> FIELDS =
      List.of("id", "title", "date", "lang", "text", "url", "publisher");

  private final LineSplitter lines;
  private final JsonFactory json;

  JsonLines(InputStream in, FileKind kind, int maxBytes) throws IOException {
    in.skipNBytes(kind.markLength());
    lines = new LineSplitter(in, kind.encoding(), maxBytes);
    // A field name or a nesting deeper than any article's is somebody's attack.
    json =
        JsonFactory.builder()
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
    String line = lines.text();
    Map<String, String> fields = new TreeMap<>();
    List<String> authors = new ArrayList<>();
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw malformed("is no JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("author")) {
          readAuthors(parser, authors);
        } else if (FIELDS.contains(name)
            && value.isScalarValue()
            && value != JsonToken.VALUE_NULL) {
          fields.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw malformed("has something after its JSON object");
      }
    } catch (JsonProcessingException e) {
      throw malformed("is not valid JSON: " + firstLine(e.getOriginalMessage()));
    }
    return source(fields, authors);
  }

  private static Source source(Map<String, String> fields, List<String> authors)
      throws RejectedException {
    String text = fields.get("text");
    if (text == null || Paragraphs.isBlank(text)) {
      throw new RejectedException(
          RejectionCode.MISSING_TEXT, "the article has no \"text\"; add it to the JSON object");
    }
    if (!Encoding.isText(text)) {
      throw new RejectedException(
          RejectionCode.BINARY_FILE, "\"text\" holds control characters; give plain text");
    }
    return new Source(
        wellFormed(text),
        given(fields, "id"),
        given(fields, "title"),
        given(fields, "date"),
        given(fields, "lang"),
        given(fields, "url"),
        given(fields, "publisher"),
        authors);
  }

  private static Optional<String> given(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name))
        .map(String::strip)
        .map(JsonLines::wellFormed)
        .filter(value -> !value.isEmpty());
  }

  private static void readAuthors(JsonParser parser, List<String> authors) throws IOException {
    // Flat walk: strings count at the top or in a list, "name" counts in an object.
    int depth = 0;
    String field = "name";
    JsonToken token = parser.currentToken();
    do {
      if (token.isStructStart()) {
        depth++;
        field = token == JsonToken.START_ARRAY ? "name" : "";
      } else if (token.isStructEnd()) {
        depth--;
        field = "name";
      } else if (token == JsonToken.FIELD_NAME) {
        field = parser.currentName();
      } else if (token == JsonToken.VALUE_STRING
          && field.equals("name")
          && !parser.getText().isBlank()) {
        authors.add(wellFormed(parser.getText().strip()));
      }
    } while (depth > 0 && (token = parser.nextToken()) != null);
  }

  /**
   * Half a surrogate pair, which JSON escapes can spell, has no code point and cannot be stored.
   */
  private static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? text : mended.toString();
  }

  private static RejectedException malformed(String what) {
    return new RejectedException(
        RejectionCode.MALFORMED_JSON, "the line " + what + "; write one JSON object a line");
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
