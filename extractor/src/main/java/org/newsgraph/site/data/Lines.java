package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Reads lists of claims and of events from the rows of queries that all name their columns alike.
 */
public final class Lines {

  /** The latest first, those without a day last. */
  private static final Comparator<String> LATEST =
      Comparator.comparing(String::isEmpty).thenComparing(Comparator.reverseOrder());

  private final Graph graph;
  private final Replies replies;
  private final SpeakerKinds speakerKinds;

  public Lines(Graph graph) {
    this.graph = graph;
    this.replies = new Replies(graph);
    this.speakerKinds = new SpeakerKinds(graph.dataset());
  }

  /**
   * The claims of the rows, the latest first; empty if there are no rows.
   *
   * @param rows of a query that binds {@code claim}, {@code speaker}, {@code words}, {@code begin},
   *     {@code span}, {@code act}, {@code form}, {@code kind}, {@code article} and perhaps {@code
   *     mood} and {@code note}; a row a passage
   */
  public List<ClaimLine> claims(List<Row> rows) {
    Map<String, List<Row>> byClaim = new LinkedHashMap<>();
    for (Row row : rows) {
      byClaim.computeIfAbsent(row.text("claim"), c -> new ArrayList<>()).add(row);
    }
    List<ClaimLine> lines = new ArrayList<>();
    byClaim.values().forEach(passages -> lines.add(claim(passages)));
    lines.sort(
        Comparator.comparing((ClaimLine line) -> line.report().day(), LATEST)
            .thenComparing(line -> line.claim().iri()));
    return lines;
  }

  private ClaimLine claim(List<Row> passages) {
    passages.sort(Comparator.comparingInt(row -> row.number("begin")));
    Row first = passages.get(0);
    Set<String> words = new LinkedHashSet<>();
    passages.forEach(row -> words.add(row.text("words")));
    String iri = first.text("claim");
    String text = String.join(" … ", words);
    Thing speaker = graph.things().of(first.node("speaker").get());
    return new ClaimLine(
        new Thing(iri, graph.addresses().of(iri), text, Kind.CLAIM),
        speaker,
        List.copyOf(words),
        first.code("act"),
        first.code("form"),
        speakerKinds.of(speaker, first.code("kind")),
        first.node("mood").isPresent(),
        report(first),
        first.text("note"),
        replies.of(iri));
  }

  /**
   * The events of the rows, the latest first; empty if there are no rows.
   *
   * @param rows of a query that binds {@code event}, {@code label}, {@code type}, {@code status},
   *     {@code article}, {@code span} and perhaps {@code time}, {@code from}, {@code until} and
   *     {@code role}; a row a role
   */
  public List<EventLine> events(List<Row> rows) {
    Map<String, List<Row>> byEvent = new LinkedHashMap<>();
    for (Row row : rows) {
      byEvent.computeIfAbsent(row.text("event"), e -> new ArrayList<>()).add(row);
    }
    List<EventLine> lines = new ArrayList<>();
    byEvent.values().forEach(roles -> lines.add(event(roles)));
    lines.sort(
        Comparator.comparing(EventLine::when, LATEST)
            .thenComparing(line -> line.report().day(), LATEST)
            .thenComparing(line -> line.event().iri()));
    return lines;
  }

  private EventLine event(List<Row> rows) {
    Row first = rows.get(0);
    Set<String> roles = new LinkedHashSet<>();
    rows.stream().map(row -> row.text("role")).filter(r -> !r.isEmpty()).forEach(roles::add);
    String iri = first.text("event");
    String stamp = first.text("time");
    return new EventLine(
        new Thing(iri, graph.addresses().of(iri), first.text("label"), Kind.EVENT),
        first.code("type"),
        first.code("status"),
        stamp.isEmpty() ? first.text("from") : stamp,
        first.text("until"),
        List.copyOf(roles),
        Parties.of(graph, iri),
        report(first));
  }

  /**
   * Where something is told.
   *
   * @param row binds {@code article} and {@code span}, and perhaps {@code words}, {@code begin},
   *     {@code sentence} and {@code sentenceBegin}
   */
  public Report report(Row row) {
    Node article = row.node("article").get();
    Thing thing = graph.things().of(article);
    String day = graph.things().first(article, SchemaDO.datePublished.asNode()).orElse("");
    String phrase = row.text("span");
    int hash = phrase.indexOf('#');
    String place = hash < 0 ? thing.href() : thing.href() + phrase.substring(hash);
    return new Report(thing, day, place, row.number("begin"), passage(row));
  }

  /** An article as a whole. */
  public Report report(Thing article) {
    Node node = NodeFactory.createURI(article.iri());
    String day = graph.things().first(node, SchemaDO.datePublished.asNode()).orElse("");
    return new Report(article, day, article.href(), 0, Passage.of(""));
  }

  private static Passage passage(Row row) {
    String words = row.text("words");
    String sentence = row.text("sentence");
    return sentence.isEmpty()
        ? Passage.of(words)
        : Passage.of(words, row.number("begin"), sentence, row.number("sentenceBegin"));
  }
}
