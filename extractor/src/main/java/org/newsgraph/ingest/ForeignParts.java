package org.newsgraph.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Removes the parts of a page that are not its article: those named for something else ({@code
 * page-parts.tsv}), those that a heading announces as something else ({@code page-headings.tsv}),
 * and teasers, whose heading is a link. Thread-safe.
 */
final class ForeignParts {

  private static final String HEADINGS = "h2, h3, h4, h5, h6, legend, [role=heading]";

  /** A part that holds so much of the page's text is the article, whatever it is called. */
  private static final double MOST = 0.5;

  private static final int LONGEST_TEASER = 600;
  private static final int LONGEST_HEADING = 120;

  private final Map<String, String> names = new HashMap<>();
  private final List<Pattern> headings = new ArrayList<>();

  ForeignParts() {
    LexiconFile.read(ForeignParts.class, "page-parts.tsv")
        .forEach(row -> names.put(row.get("word"), row.get("what")));
    LexiconFile.read(ForeignParts.class, "page-headings.tsv")
        .forEach(
            row ->
                headings.add(
                    Pattern.compile(
                        row.get("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
  }

  /**
   * Removes them all from {@code body}.
   *
   * @param headline where the article's headline stands, empty if unknown
   * @param enough characters of running text that an article has at the least
   */
  void remove(Element body, Optional<Element> headline, int enough) {
    removeNamed(body, headline, enough);
    removeAnnounced(body, headline, enough);
    removeTeasers(body, headline, enough);
  }

  private void removeNamed(Element body, Optional<Element> headline, int enough) {
    TextLengths lengths = new TextLengths(body);
    for (Element element : body.select("*")) {
      Optional<String> what = element == body ? Optional.empty() : name(element);
      if (what.isEmpty()) {
        continue;
      }
      boolean most = lengths.text(element) >= MOST * lengths.text(body);
      // Readers may write more than the journalist did.
      boolean comments =
          what.get().equals("comments")
              && headline.isPresent()
              && !holds(element, headline)
              && lengths.prose(body) - lengths.prose(element) >= enough;
      if (!most || comments) {
        element.remove();
      }
    }
  }

  /** What the names of an element say it is; elements of a site's own making are named by tag. */
  private Optional<String> name(Element element) {
    String own = TextLengths.isOwnMaking(element) ? element.normalName() : "";
    String plain =
        Normalizer.normalize(
                element.className() + " " + element.id() + " " + own, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    for (String word : plain.split("[^a-z0-9]+")) {
      if (names.containsKey(word)) {
        return Optional.of(names.get(word));
      }
    }
    return Optional.empty();
  }

  private void removeAnnounced(Element body, Optional<Element> headline, int enough) {
    TextLengths lengths = new TextLengths(body);
    int left = lengths.prose(body);
    for (Element heading : body.select(HEADINGS)) {
      if (!isForeign(heading) || !heading.parents().contains(body)) {
        continue;
      }
      List<Element> part = announced(heading, body);
      int text = part.stream().mapToInt(lengths::prose).sum();
      if (part.stream().noneMatch(e -> holds(e, headline)) && left - text >= enough) {
        part.forEach(Element::remove);
        left -= text;
      }
    }
  }

  private boolean isForeign(Element heading) {
    String text = heading.text().replace('’', '\'').strip();
    return text.length() <= LONGEST_HEADING
        && headings.stream().anyMatch(p -> p.matcher(text).lookingAt());
  }

  /** What stands under a heading: the part that it opens, or what follows up to the next one. */
  private static List<Element> announced(Element heading, Element body) {
    Element title = sole(heading);
    Element parent = title.parent();
    if (parent != null && parent != body && title.previousElementSibling() == null) {
      return List.of(parent);
    }
    List<Element> part = new ArrayList<>(List.of(title));
    for (Element next : title.nextElementSiblings()) {
      if (next.nameIs(title.normalName())) {
        break;
      }
      part.add(next);
    }
    return part;
  }

  private static void removeTeasers(Element body, Optional<Element> headline, int enough) {
    TextLengths lengths = new TextLengths(body);
    List<Element> teasers = new ArrayList<>();
    int text = 0;
    for (Element heading : body.select(HEADINGS)) {
      Element link = heading.selectFirst("a[href]");
      int length = lengths.text(heading);
      if (link == null
          || link.attr("href").startsWith("#")
          || lengths.links(heading) * 10 < length * 7) {
        continue;
      }
      Element part = sole(heading);
      Element teaser = part.parent();
      if (teaser != null
          && teaser != body
          && part.previousElementSibling() == null
          && !holds(teaser, headline)
          && lengths.prose(teaser) <= LONGEST_TEASER) {
        teasers.add(teaser);
        text += lengths.prose(teaser);
      }
    }
    if (lengths.prose(body) - text >= enough) {
      teasers.forEach(Element::remove);
    }
  }

  /** The outermost element that holds nothing but {@code heading}. */
  private static Element sole(Element heading) {
    Element sole = heading;
    while (sole.parent() != null
        && sole.parent().childrenSize() == 1
        && sole.parent().ownText().isBlank()) {
      sole = sole.parent();
    }
    return sole;
  }

  private static boolean holds(Element element, Optional<Element> headline) {
    return headline.filter(h -> h == element || h.parents().contains(element)).isPresent();
  }
}
