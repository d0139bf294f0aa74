package org.newsgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeHTMLContentHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Invented articles in the layouts that news pages have. The pages in {@code unseen} were read by
 * the program for the first time when it had been improved on those in {@code seen}.
 */
class PageLayoutsTest {

  private static final Path PAGES =
      Path.of("src", "test", "resources", "org", "newsgraph", "ingest", "pages");

  private static final double REACHED = 0.985;

  @Test
  void theArticleIsFoundInThirtyLayoutsAndBetterThanPeersFindIt() throws IOException {
    Comparison found = compare(PAGES);
    System.out.println(found);
    assertEquals(30, found.ours().size());
    assertTrue(f1(found.ours()) >= REACHED, found::toString);
    assertTrue(f1(found.ours()) > f1(found.readability()), found::toString);
    assertTrue(f1(found.ours()) > f1(found.boilerpipe()), found::toString);
  }

  static Comparison compare(Path folder) throws IOException {
    return new Comparison(
        new PageEvaluation().run(folder),
        new PageEvaluation(peer(PageLayoutsTest::readability)).run(folder),
        new PageEvaluation(peer(PageLayoutsTest::boilerpipe)).run(folder));
  }

  private static double f1(Map<String, Score> scores) {
    return PageEvaluation.together(scores).f1();
  }

  /** What three readers found on the same pages. */
  record Comparison(
      Map<String, Score> ours, Map<String, Score> readability, Map<String, Score> boilerpipe) {

    @Override
    public String toString() {
      return "F1 of newsgraph, readability4j, boilerpipe%n".formatted()
          + ours.keySet().stream()
              .map(n -> line(n, ours.get(n), readability.get(n), boilerpipe.get(n)))
              .collect(Collectors.joining())
          + line(
              "together",
              PageEvaluation.together(ours),
              PageEvaluation.together(readability),
              PageEvaluation.together(boilerpipe));
    }

    private static String line(String name, Score ours, Score readability, Score boilerpipe) {
      return "%-20s %.3f %.3f %.3f%n".formatted(name, ours.f1(), readability.f1(), boilerpipe.f1());
    }
  }

  /** The peers are given decoded text, and their lines that only repeat the headline go. */
  private static Function<Path, String> peer(Function<String, String> peer) {
    return page -> {
      String name = page.getFileName().toString();
      Charset charset =
          name.startsWith("windows") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
      try {
        String html = Files.readString(page, charset);
        String title =
            Jsoup.parse(html).select("h1").stream().findFirst().map(Element::text).orElse("");
        return peer.apply(html)
            .lines()
            .filter(line -> !line.strip().equals(title))
            .collect(Collectors.joining("\n"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static String readability(String html) {
    String content = new Readability4JExtended("https://example.org/", html).parse().getContent();
    return content == null ? "" : Jsoup.parse(content).wholeText();
  }

  /**
   * Boilerpipe's own parser would bring an XML parser of its own; it takes jsoup's tree as well.
   */
  private static String boilerpipe(String html) {
    try {
      BoilerpipeHTMLContentHandler handler = new BoilerpipeHTMLContentHandler();
      handler.startDocument();
      Jsoup.parse(html).traverse(new Events(handler));
      handler.endDocument();
      TextDocument document = handler.toTextDocument();
      ArticleExtractor.INSTANCE.process(document);
      return document.getContent();
    } catch (BoilerpipeProcessingException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Walks a tree of jsoup's as a stream of SAX events. */
  private record Events(ContentHandler handler) implements NodeVisitor {

    private static final Attributes NONE = new AttributesImpl();

    @Override
    public void head(Node node, int depth) {
      try {
        if (node instanceof TextNode text) {
          char[] characters = text.getWholeText().toCharArray();
          handler.characters(characters, 0, characters.length);
        } else if (node instanceof Element element && !(node instanceof Document)) {
          String name = element.normalName().toUpperCase(Locale.ROOT);
          handler.startElement("", name, name, NONE);
        }
      } catch (SAXException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      try {
        if (node instanceof Element element && !(node instanceof Document)) {
          String name = element.normalName().toUpperCase(Locale.ROOT);
          handler.endElement("", name, name);
        }
      } catch (SAXException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
