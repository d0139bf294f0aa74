package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.text.Span;

/** Reads an article: its text, with what was found in it. */
public final class ArticleTextReader {

  private static final String WEB = "https?://\\S+";

  private final Graph graph;
  private final Lines lines;

  public ArticleTextReader(Graph graph) {
    this.graph = graph;
    this.lines = new Lines(graph);
  }

  /** Everything that the page of {@code article} shows; empty if the store has no text of it. */
  public Optional<ArticleView> read(Thing article) {
    Map<String, String> values = Map.of("article", article.iri());
    List<Row> known = graph.ask("article", values);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Row row = known.get(0);
    String text = row.text("text");
    int[] units = units(text);
    List<Mark> marks = marks(values, units);
    return Optional.of(
        new ArticleView(
            lines.report(article),
            row.text("language"),
            row.node("publisher").map(graph.things()::of),
            web(row.text("url")),
            web(row.text("original")),
            row.node("duplicate").map(graph.things()::of),
            MarkedText.of(text, marks, boilerplate(values, units)),
            marks,
            byPlace(lines.claims(graph.ask("claims-in", values)), ClaimLine::report),
            byPlace(lines.events(graph.ask("events-in", values)), EventLine::report)));
  }

  private static <T> List<T> byPlace(List<T> lines, Function<T, Report> report) {
    List<T> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingInt(line -> report.apply(line).begin()));
    return sorted;
  }

  /** An address may be any text that a stranger wrote; only these are safe to click on. */
  private static String web(String address) {
    return address.matches(WEB) ? address : "";
  }

  /** For each code point of the text, and for its end, where it begins in UTF-16 units. */
  private static int[] units(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int point = 0; point < units.length; point++) {
      units[point] = unit;
      unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
    }
    return units;
  }

  private List<Mark> marks(Map<String, String> values, int[] units) {
    List<Mark> marks = new ArrayList<>();
    for (Row row : graph.ask("marks-in", values)) {
      int begin = row.number("begin");
      int end = row.number("end");
      Thing thing = graph.things().of(row.node("node").get());
      if (begin < end && end < units.length) {
        String anchor = "char=" + begin + "," + end;
        marks.add(
            new Mark(marks.size(), row.text("kind"), thing, units[begin], units[end], anchor));
      }
    }
    return marks;
  }

  private List<Span> boilerplate(Map<String, String> values, int[] units) {
    List<Span> spans = new ArrayList<>();
    for (Row row : graph.ask("boilerplate-in", values)) {
      int begin = row.number("begin");
      int end = row.number("end");
      boolean apart = spans.isEmpty() || spans.get(spans.size() - 1).end() <= units[begin];
      if (begin < end && end < units.length && apart) {
        spans.add(new Span(units[begin], units[end]));
      }
    }
    return spans;
  }
}
