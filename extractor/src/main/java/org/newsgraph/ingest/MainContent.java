package org.newsgraph.ingest;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Finds the article's own paragraphs in a web page.
 *
 * <p>Parts that are named for something else ({@code page-parts.tsv}) go first; then the element
 * whose paragraphs hold the most running text wins, as in Readability, and its paragraphs that are
 * mostly links go too. Thread-safe.
 */
final class MainContent {

  private static final String GONE =
      "script, style, noscript, template, svg, iframe, object, embed, form, button, select, nav,"
          + " aside, footer, figure, figcaption, picture, video, audio, canvas, dialog,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=banner], [role=search], [style*=display:none], [style*=display: none]";

  /** A part that holds so much of the page's text is the article, whatever it is called. */
  private static final double MOST = 0.5;

  private static final int RUNNING_TEXT = 40;

  private final Set<String> names = new HashSet<>();

  MainContent() {
    LexiconFile.read(MainContent.class, "page-parts.tsv")
        .forEach(row -> names.add(row.get("word")));
  }

  /** The paragraphs of the article, empty if the page has no running text; changes the page. */
  List<String> of(Document page) {
    Element body = page.body();
    body.select(GONE).remove();
    removeNamedParts(body);
    return best(body)
        .map(MainContent::paragraphs)
        .filter(found -> !found.isEmpty())
        .orElseGet(() -> paragraphs(body));
  }

  private void removeNamedParts(Element body) {
    TextLengths lengths = new TextLengths(body);
    List<Element> named =
        body.select("[class], [id]").stream().filter(e -> e != body && isNamed(e)).toList();
    for (Element element : named) {
      if (lengths.text(element) < MOST * lengths.text(body)) {
        element.remove();
      }
    }
  }

  private boolean isNamed(Element element) {
    String name = element.className() + " " + element.id();
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    for (String word : plain.split("[^a-z0-9]+")) {
      if (names.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The element with the most running text in paragraphs of its own, or of its children's. */
  private static Optional<Element> best(Element body) {
    TextLengths lengths = new TextLengths(body);
    Map<Element, Double> scores = new IdentityHashMap<>();
    for (Element paragraph : body.select("p, blockquote, pre, li, h2, h3, div, td")) {
      boolean leaf = !lengths.holdsBlocks(paragraph);
      int own = leaf ? lengths.running(paragraph) : paragraph.ownText().length();
      if (own < RUNNING_TEXT) {
        continue;
      }
      Element parent = leaf ? paragraph.parent() : paragraph;
      double share = 1;
      for (int up = 0; up < 3 && parent != null && parent != body.parent(); up++) {
        scores.merge(parent, own * share, Double::sum);
        parent = parent.parent();
        share *= 0.7;
      }
    }
    Element best = null;
    double most = 0;
    for (Element element : body.select("*")) {
      double score = scores.getOrDefault(element, 0.0) * bonus(element);
      if (score > most) {
        best = element;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double bonus(Element element) {
    boolean marked =
        element.nameIs("article")
            || element.nameIs("main")
            || element.attr("itemprop").equals("articleBody")
            || element.attr("role").equals("main");
    return marked ? 1.25 : 1;
  }

  private static List<String> paragraphs(Element root) {
    TextLengths lengths = new TextLengths(root);
    // A list or a line that is all links leads away from the article.
    for (Element block : root.select("p, li, ul, ol, h2, h3, h4, div, section, table")) {
      int links = lengths.links(block);
      if (block != root && links > 0 && links * 10 >= lengths.text(block) * 7) {
        block.remove();
      }
    }
    return Markup.paragraphs(root);
  }
}
