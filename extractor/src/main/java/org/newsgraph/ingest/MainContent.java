package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's own paragraphs in a web page.
 *
 * <p>What stands before the headline goes first, then the parts that are something else ({@link
 * ForeignParts}); the element whose paragraphs hold the most running text wins, as in Readability,
 * and its paragraphs that are mostly links go too. A summary between the headline and that element
 * is kept. Thread-safe.
 */
final class MainContent {

  private static final String GONE =
      "script, style, noscript, template, svg, iframe, object, embed, button, select, nav,"
          + " aside, footer, picture, video, audio, canvas, dialog, sup:has(a[href^=#]),"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=banner], [role=search], [role=dialog],"
          + " [style*=display:none], [style*=display: none]";

  /** Captions are no part of the article, but of a page of pictures they are all there is. */
  private static final double CAPTIONS = 0.5;

  private static final double FORM = 0.5;

  private static final int RUNNING_TEXT = 40;

  /** Characters of running text that a short report has at the least. */
  private static final int ENOUGH = 100;

  private static final Set<String> LEAVES =
      Set.of("p", "blockquote", "pre", "li", "h2", "h3", "div", "td", "dd", "figcaption");

  private final ForeignParts foreign = new ForeignParts();

  /** The paragraphs of the article, empty if the page has no running text; changes the page. */
  List<String> of(Document page) {
    Element body = page.body();
    body.select(GONE).remove();
    removeForms(body);
    Optional<Element> headline = PageHeadline.find(page);
    headline.ifPresent(h -> PageHeadline.removeBefore(h, body, ENOUGH));
    headline.ifPresent(h -> PageHeadline.removeTwins(h, body));
    removeCaptions(body);
    foreign.remove(body, headline, ENOUGH);
    Optional<Element> best = best(body);
    List<String> paragraphs = new ArrayList<>();
    best.ifPresent(
        root -> {
          headline.ifPresent(h -> paragraphs.addAll(between(h, root, body)));
          paragraphs.addAll(paragraphs(root));
        });
    return paragraphs.isEmpty() ? paragraphs(body) : paragraphs;
  }

  /** Some sites wrap the whole page in a form; a form that holds most of the text is no form. */
  private static void removeForms(Element body) {
    TextLengths lengths = new TextLengths(body);
    for (Element form : body.select("form")) {
      if (lengths.text(form) < FORM * lengths.text(body)) {
        form.remove();
      }
    }
  }

  private static void removeCaptions(Element body) {
    TextLengths lengths = new TextLengths(body);
    int captioned = body.select("figcaption").stream().mapToInt(lengths::prose).sum();
    if (captioned < CAPTIONS * lengths.prose(body)) {
      body.select("figure, figcaption").remove();
    }
  }

  /** The running text between the headline and the body: its summary. */
  private static List<String> between(Element headline, Element root, Element body) {
    if (headline == root || headline.parents().contains(root)) {
      return List.of();
    }
    TextLengths lengths = new TextLengths(body);
    List<String> found = new ArrayList<>();
    boolean after = false;
    for (Element element : body.select("*")) {
      if (element == root) {
        return after ? found : List.of();
      }
      after |= element == headline;
      boolean leaf = isLeaf(element) && !lengths.holdsBlocks(element);
      if (after && leaf && lengths.running(element) >= 2 * RUNNING_TEXT) {
        found.addAll(Markup.paragraphs(element));
      }
    }
    return List.of();
  }

  /** An element that sites put paragraphs in, or one of a site's own making. */
  private static boolean isLeaf(Element element) {
    return LEAVES.contains(element.normalName()) || TextLengths.isOwnMaking(element);
  }

  /** The element with the most running text in paragraphs of its own, or of its children's. */
  private static Optional<Element> best(Element body) {
    TextLengths lengths = new TextLengths(body);
    Map<Element, Double> scores = new IdentityHashMap<>();
    for (Element paragraph : body.select("*")) {
      if (!isLeaf(paragraph)) {
        continue;
      }
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
    removeLastHeadings(root);
    return Markup.paragraphs(root);
  }

  /** A heading that no running text follows announced something that is gone. */
  private static void removeLastHeadings(Element root) {
    TextLengths lengths = new TextLengths(root);
    List<Element> blocks = root.select("*");
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Element element = blocks.get(i);
      if (element.normalName().matches("h[2-6]")) {
        element.remove();
      } else if (isLeaf(element)
          && (lengths.holdsBlocks(element) ? element.ownText().length() : lengths.text(element))
              >= RUNNING_TEXT) {
        return;
      }
    }
  }
}
