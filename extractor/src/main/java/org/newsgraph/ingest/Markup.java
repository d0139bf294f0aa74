package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** From HTML to paragraphs of plain text. */
final class Markup {

  /** Elements that begin and end a paragraph. */
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul");

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "button", "select");

  private Markup() {}

  /** The text of a fragment of HTML, paragraphs parted by an empty line; empty if it has none. */
  static String text(String html) {
    return String.join("\n\n", paragraphs(Jsoup.parseBodyFragment(html).body()));
  }

  /** The paragraphs below {@code root} that are not blank, white space made single. */
  static List<String> paragraphs(Element root) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    root.traverse(
        new NodeVisitor() {
          private int hidden;

          @Override
          public void head(Node node, int depth) {
            if (isUnseen(node)) {
              hidden++;
            }
            if (hidden > 0) {
              return;
            }
            if (node instanceof TextNode text) {
              open.append(text.getWholeText());
            } else if (isBreak(node)) {
              close(open, paragraphs);
            } else if (node.nameIs("br")) {
              open.append(twoBreaks(node) ? "\u0000" : " ");
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (isUnseen(node)) {
              hidden--;
            } else if (hidden == 0 && isBreak(node)) {
              close(open, paragraphs);
            }
          }
        });
    close(open, paragraphs);
    return paragraphs;
  }

  private static boolean isUnseen(Node node) {
    return node instanceof Element element && UNSEEN.contains(element.normalName());
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element
        && (PARAGRAPHS.contains(element.normalName()) || TextLengths.isOwnMaking(element));
  }

  /** Old pages part paragraphs by two line breaks. */
  private static boolean twoBreaks(Node node) {
    Node next = node.nextSibling();
    while (next instanceof TextNode text && text.isBlank()) {
      next = next.nextSibling();
    }
    return next != null && next.nameIs("br");
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    for (String part : open.toString().split("\u0000")) {
      String paragraph = part.replaceAll("[\\s\u00a0\u200b\ufeff]+", " ").strip();
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
    open.setLength(0);
  }
}
