package org.newsgraph.ingest;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the headline in a page. It parts what may be the article from what cannot be: menus and
 * consent walls stand before it, and what stands below a second one is another article.
 */
final class PageHeadline {

  private static final int SHORTEST = 15;

  private PageHeadline() {}

  /** The element that shows the article's headline, empty if none is sure to. */
  static Optional<Element> find(Document page) {
    List<Element> firstRank = page.body().select("h1");
    List<String> titles =
        page.select("meta[property=og:title], meta[name=twitter:title]").stream()
            .map(meta -> plain(meta.attr("content")))
            .filter(title -> title.length() >= SHORTEST)
            .toList();
    String head = plain(page.title());
    return firstRank.stream()
        .filter(h -> matches(plain(h.text()), titles, head))
        .findFirst()
        .or(
            () ->
                page.body().select("h2, h3, div, p, td, b, strong, span").stream()
                    .filter(e -> e.childrenSize() == 0 && matches(plain(e.text()), titles, head))
                    .findFirst())
        .or(
            () ->
                firstRank.stream()
                    .filter(h -> firstRank.size() == 1 && h.text().length() >= SHORTEST)
                    .findFirst());
  }

  private static boolean matches(String text, List<String> titles, String head) {
    return text.length() >= SHORTEST && (titles.contains(text) || head.contains(text));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Removes what stands before {@code headline}; nothing if hardly any text follows it.
   *
   * @param enough characters of running text that an article has at the least
   */
  static void removeBefore(Element headline, Element body, int enough) {
    TextLengths lengths = new TextLengths(body);
    List<Element> before =
        headline.parents().stream()
            .takeWhile(parent -> parent != body)
            .map(Element::previousElementSiblings)
            .flatMap(List::stream)
            .toList();
    List<Element> beside = headline.previousElementSiblings();
    int text =
        before.stream().mapToInt(lengths::prose).sum()
            + beside.stream().mapToInt(lengths::prose).sum();
    if (lengths.prose(body) - text >= enough) {
      before.forEach(Element::remove);
      beside.forEach(Element::remove);
    }
  }

  /** Removes the articles that follow in the same page, each built like the first. */
  static void removeTwins(Element headline, Element body) {
    for (Element first = headline.parent();
        first != null && first != body;
        first = first.parent()) {
      for (Element next : first.nextElementSiblings()) {
        boolean twin =
            next.normalName().equals(first.normalName())
                && next.className().equals(first.className())
                && !next.select(headline.normalName()).isEmpty();
        if (twin && headline.normalName().matches("h[12]")) {
          next.remove();
        }
      }
    }
  }
}
