package org.newsgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads NewsML-G2 of the IPTC: a {@code newsItem}, or the items of a {@code newsMessage}; their
 * body in NITF or XHTML.
 *
 * <p>The XML parser knows no document types and follows no address, so there is nothing to expand
 * and nothing to fetch.
 */
final class NewsMl {

  private NewsMl() {}

  /** The news items of {@code xml}, those without a text among them, in their order. */
  static List<Element> items(InputStream xml) throws IOException {
    Document document = Jsoup.parse(xml, null, "", Parser.xmlParser());
    return new ArrayList<>(named(document, "newsitem"));
  }

  /** The article of a news item. */
  static Source source(Element item) throws RejectedException {
    List<String> paragraphs = new ArrayList<>();
    for (Element content : named(item, "inlinexml")) {
      List<Element> bodies = named(content, "body.content");
      Element body = bodies.isEmpty() ? content : bodies.get(0);
      named(body, "head").forEach(Element::remove);
      paragraphs.addAll(Markup.paragraphs(body));
    }
    if (paragraphs.isEmpty()) {
      throw new RejectedException(
          RejectionCode.MISSING_TEXT, "the news item has no text in its contentSet");
    }
    return new Source(
        String.join("\n\n", paragraphs),
        Optional.of(item.attr("guid")).filter(id -> !id.isBlank()),
        text(item, "headline"),
        text(item, "contentcreated").or(() -> text(item, "versioncreated")),
        named(item, "language").stream().map(l -> l.attr("tag")).findFirst(),
        Optional.empty(),
        text(item, "infosource").or(() -> text(item, "provider")),
        text(item, "by").stream().toList(),
        text(item, "versioncreated"));
  }

  private static Optional<String> text(Element item, String name) {
    return named(item, name).stream()
        .map(e -> e.text().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** Elements by local name in lower case, whatever their prefix. */
  private static List<Element> named(Element root, String name) {
    return root.getAllElements().stream()
        .filter(
            e -> {
              String own = e.normalName();
              return own.substring(own.indexOf(':') + 1).equals(name);
            })
        .toList();
  }
}
