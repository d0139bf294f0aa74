package org.newsgraph.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a web page: its article as text, and what JSON-LD, OpenGraph and the page's head say of it.
 * Thread-safe.
 */
final class HtmlPage {

  private static final int SHORTEST = 80;

  private final MainContent content = new MainContent();
  private final ObjectMapper json = new ObjectMapper(JsonLines.factory(1 << 20));

  /**
   * The article of a page.
   *
   * @param bytes the page
   * @param encoding what a byte order mark or the server said; without it the page itself is asked
   * @param address where the page was found, empty if unknown
   * @param name what the article is called if the page does not say
   * @throws RejectedException if the page has no running text
   */
  Source read(byte[] bytes, Optional<Charset> encoding, String address, String name)
      throws RejectedException {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return read(Jsoup.parse(in, encoding.map(Charset::name).orElse(null), address), name);
    } catch (IOException e) {
      throw new UncheckedIOException("a page in memory cannot fail to be read", e);
    }
  }

  private Source read(Document page, String name) throws RejectedException {
    List<JsonNode> data = articles(page);
    Optional<String> title =
        field(data, "headline")
            .or(() -> meta(page, "og:title"))
            .or(() -> text(page, "h1"))
            .or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()));
    Optional<String> date =
        field(data, "datePublished")
            .or(() -> meta(page, "article:published_time"))
            .or(() -> meta(page, "datePublished"))
            .or(() -> meta(page, "date"))
            .or(() -> meta(page, "dc.date"))
            .or(() -> attribute(page, "time[datetime]", "datetime"));
    Optional<String> url =
        attribute(page, "link[rel=canonical]", "href")
            .or(() -> meta(page, "og:url"))
            .or(() -> field(data, "url"))
            .filter(address -> address.matches("https?://.+"));
    Optional<String> language =
        field(data, "inLanguage")
            .or(() -> attribute(page, "html[lang]", "lang"))
            .or(() -> meta(page, "og:locale").map(locale -> locale.replace('_', '-')));
    Optional<String> publisher =
        data.stream()
            .map(d -> d.path("publisher").path("name").asText(""))
            .filter(n -> !n.isBlank())
            .findFirst()
            .or(() -> meta(page, "og:site_name"));
    List<String> authors = authors(page, data);
    String text = text(page, data, title);
    return new Source(
        text,
        url.isPresent() ? Optional.empty() : Optional.of(name),
        title,
        date,
        language,
        url,
        publisher,
        authors,
        field(data, "dateModified").or(() -> meta(page, "article:modified_time")));
  }

  private String text(Document page, List<JsonNode> data, Optional<String> title)
      throws RejectedException {
    List<String> paragraphs = new ArrayList<>(content.of(page));
    String found = String.join("\n\n", paragraphs);
    String told = field(data, "articleBody").map(Markup::text).orElse("");
    // Scripts may build the page later; then only the data hold the article.
    String text = told.length() > 2 * found.length() ? told : found;
    if (text.length() < SHORTEST) {
      throw new RejectedException(
          RejectionCode.MISSING_TEXT, "the page has no article that could be found; give its text");
    }
    if (!Encoding.isText(text)) {
      throw new RejectedException(
          RejectionCode.BINARY_FILE, "the page's text holds control characters; give its text");
    }
    return title.filter(t -> !text.startsWith(t)).map(t -> t + "\n\n" + text).orElse(text);
  }

  /** The JSON-LD objects that describe a news article, wherever they are nested. */
  private List<JsonNode> articles(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(json.readTree(script.data())));
        while (!open.isEmpty()) {
          JsonNode node = open.remove();
          if (node.path("@type").toString().matches(".*(?:Article|BlogPosting|Report)\".*")) {
            found.add(node);
          }
          node.forEach(open::add);
        }
      } catch (JsonProcessingException e) {
        // Pages carry broken JSON-LD all the time; then their other metadata have to do.
        continue;
      }
    }
    return found;
  }

  private static Optional<String> field(List<JsonNode> data, String name) {
    return data.stream()
        .map(d -> d.path(name))
        .filter(JsonNode::isValueNode)
        .map(value -> Encoding.wellFormed(value.asText("").strip()))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<String> meta(Document page, String name) {
    return page.select("meta[content]").stream()
        .filter(
            m ->
                m.attr("property").equalsIgnoreCase(name)
                    || m.attr("name").equalsIgnoreCase(name)
                    || m.attr("itemprop").equalsIgnoreCase(name))
        .map(m -> m.attr("content").strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<String> attribute(Document page, String selector, String attribute) {
    return page.select(selector).stream()
        .map(e -> e.attr(attribute).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<String> text(Document page, String selector) {
    return page.select(selector).stream()
        .map(e -> e.text().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static List<String> authors(Document page, List<JsonNode> data) {
    List<String> authors =
        data.stream()
            .flatMap(d -> names(d.path("author")))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return authors.isEmpty() ? meta(page, "author").stream().toList() : authors;
  }

  private static Stream<String> names(JsonNode author) {
    if (author.isTextual()) {
      return Stream.of(author.asText());
    }
    if (author.isArray()) {
      List<String> names = new ArrayList<>();
      author.forEach(a -> names(a).forEach(names::add));
      return names.stream();
    }
    return author.path("name").isTextual()
        ? Stream.of(author.path("name").asText())
        : Stream.empty();
  }
}
