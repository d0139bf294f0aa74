package org.newsgraph.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one JSON object as an article.
 *
 * <p>Fields: {@code id, title, date, modified, lang, text, url, publisher, author}, or those of the
 * IPTC's ninjs 1.x and 2.x ({@code uri, headline, headlines, body_text, body_xhtml, bodies,
 * versioncreated, …}); others are ignored. An author is a string, an object with a {@code name}, or
 * a list of these.
 */
final class JsonArticle {

  private static final String TEXT = "text";
  private static final String MARKUP = "markup";

  /** What a field is to us; of several fields for one thing the first in this order counts. */
  private static final Map<String, String> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("id", "id");
    FIELDS.put("title", "title");
    FIELDS.put("date", "date");
    FIELDS.put("lang", "lang");
    FIELDS.put("text", TEXT);
    FIELDS.put("url", "url");
    FIELDS.put("publisher", "publisher");
    FIELDS.put("uri", "id");
    FIELDS.put("headline", "title");
    FIELDS.put("headlines", "title");
    FIELDS.put("firstcreated", "date");
    FIELDS.put("firstCreated", "date");
    FIELDS.put("versioncreated", "date");
    FIELDS.put("versionCreated", "date");
    FIELDS.put("modified", "modified");
    FIELDS.put("dateModified", "modified");
    FIELDS.put("language", "lang");
    FIELDS.put("body_text", TEXT);
    FIELDS.put("body_xhtml", MARKUP);
    FIELDS.put("body_html", MARKUP);
    FIELDS.put("bodies", MARKUP);
    FIELDS.put("canonicalurl", "url");
    FIELDS.put("canonicalUrl", "url");
    FIELDS.put("copyrightholder", "publisher");
    FIELDS.put("byline", "author");
    FIELDS.put("by", "author");
  }

  /** Fields of ninjs 2.x that list objects with a {@code value}. */
  private static final Set<String> LISTS = Set.of("headlines", "bodies");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<String> authors = new ArrayList<>();

  private JsonArticle() {}

  /**
   * Reads the object at whose opening brace {@code parser} stands, up to its closing one.
   *
   * @throws com.fasterxml.jackson.core.JsonProcessingException if it is no valid JSON
   */
  static Source read(JsonParser parser) throws IOException, RejectedException {
    JsonArticle article = new JsonArticle();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("author")) {
        article.authors.addAll(strings(parser, "name"));
      } else if (!FIELDS.containsKey(name)) {
        parser.skipChildren();
      } else if (value.isStructStart() && !LISTS.contains(name)) {
        parser.skipChildren();
      } else if (value.isStructStart()) {
        article.take(name, strings(parser, "value").stream().findFirst());
      } else if (value != JsonToken.VALUE_NULL) {
        article.take(name, Optional.of(parser.getText()));
      }
    }
    return article.source();
  }

  private void take(String field, Optional<String> value) {
    value.ifPresent(v -> values.putIfAbsent(field, v));
  }

  private Optional<String> given(String what) {
    return FIELDS.entrySet().stream()
        .filter(field -> field.getValue().equals(what))
        .map(field -> values.get(field.getKey()))
        .filter(value -> value != null && !value.isBlank())
        .map(value -> Encoding.wellFormed(value.strip()))
        .findFirst();
  }

  private Source source() throws RejectedException {
    Optional<String> text =
        Optional.ofNullable(values.get(TEXT))
            .map(Encoding::wellFormed)
            .or(() -> given(TEXT))
            .or(() -> given(MARKUP).map(Markup::text))
            .filter(t -> !Paragraphs.isBlank(t));
    if (text.isEmpty()) {
      throw new RejectedException(
          RejectionCode.MISSING_TEXT, "the article has no \"text\"; add it to the JSON object");
    }
    if (!Encoding.isText(text.get())) {
      throw new RejectedException(
          RejectionCode.BINARY_FILE, "\"text\" holds control characters; give plain text");
    }
    given("author").filter(a -> authors.isEmpty()).ifPresent(authors::add);
    return new Source(
        text.get(),
        given("id"),
        given("title"),
        given("date"),
        given("lang"),
        given("url"),
        given("publisher"),
        authors,
        // In ninjs it is the date of an article that gives no other.
        given("modified").or(() -> version("versioncreated")).or(() -> version("versionCreated")));
  }

  private Optional<String> version(String field) {
    return Optional.ofNullable(values.get(field));
  }

  /** Flat walk: strings count at the top or in a list, {@code field} counts in an object. */
  private static List<String> strings(JsonParser parser, String field) throws IOException {
    List<String> found = new ArrayList<>();
    int depth = 0;
    String current = field;
    JsonToken token = parser.currentToken();
    do {
      if (token.isStructStart()) {
        depth++;
        current = token == JsonToken.START_ARRAY ? field : "";
      } else if (token.isStructEnd()) {
        depth--;
        current = field;
      } else if (token == JsonToken.FIELD_NAME) {
        current = parser.currentName();
      } else if (token == JsonToken.VALUE_STRING
          && current.equals(field)
          && !parser.getText().isBlank()) {
        found.add(Encoding.wellFormed(parser.getText().strip()));
      }
    } while (depth > 0 && (token = parser.nextToken()) != null);
    return found;
  }
}
