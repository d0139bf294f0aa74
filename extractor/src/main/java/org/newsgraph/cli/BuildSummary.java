package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.batch.Stage;
import org.newsgraph.batch.StageClock;

/** The tables at the end of a build: what was found, what was left out, how long it took. */
final class BuildSummary {

  private static final Node PHRASE =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#Phrase");
  private static final Node EVENT =
      NodeFactory.createURI("http://semanticweb.cs.vu.nl/2009/11/sem/Event");

  private final long start = System.nanoTime();
  private final StageClock clock = new StageClock();
  private int resumed;
  private int loaded;
  private long triples;
  private long mentions;
  private long claims;
  private long events;
  private long undated;

  /** What is counted of one graph. */
  record Counts(long triples, long mentions, long claims, long events, boolean dated) {
    static Counts of(Graph graph) {
      return new Counts(
          graph.size(),
          ofType(graph, PHRASE),
          ofType(graph, SchemaDO.Claim.asNode()),
          ofType(graph, EVENT),
          graph.contains(Node.ANY, SchemaDO.datePublished.asNode(), Node.ANY));
    }

    private static long ofType(Graph graph, Node type) {
      return graph.stream(Node.ANY, RDF.Nodes.type, type).count();
    }
  }

  void count(Counts counts) {
    loaded++;
    triples += counts.triples();
    mentions += counts.mentions();
    claims += counts.claims();
    events += counts.events();
    undated += counts.dated() ? 0 : 1;
  }

  /** Counts an article that an earlier run had done before it was broken off. */
  void resumed() {
    resumed++;
  }

  /** How long the stages take. */
  StageClock clock() {
    return clock;
  }

  void print(ArticleRun run, Path folder, long held, PrintWriter out) {
    TextTable table = new TextTable(List.of("built", "count"));
    row(table, "articles read", run.read());
    row(table, "articles loaded", resumed + loaded);
    if (resumed > 0) {
      row(table, "of them by an earlier run", resumed);
      row(table, "of them by this run", loaded);
    }
    run.skipped().forEach((code, count) -> row(table, "left out: " + code, count));
    if (run.unreadDates() > 0) {
      row(table, "dates that are no day", run.unreadDates());
    }
    String where = resumed > 0 ? ", of this run" : "";
    if (undated > 0) {
      row(table, "without a date" + where, undated);
    }
    row(table, "spans of text" + where, mentions);
    row(table, "claims" + where, claims);
    row(table, "events" + where, events);
    row(table, "triples" + where, triples);
    table.print(out);
    out.println();
    printStages(out);
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "%.1f s; the store %s now holds %,d %s.%n",
        seconds,
        folder,
        held,
        held == 1 ? "article" : "articles");
    if (held > 0) {
      String store =
          folder.toString().equals(BuildCommand.DEFAULT_STORE) ? "" : " --store " + folder;
      out.printf(
          Locale.ROOT,
          "Next: ./newsgraph query denials%s    (who denied what, and who had said so?)%n",
          store);
    }
    out.flush();
  }

  private void printStages(PrintWriter out) {
    TextTable table = new TextTable(List.of("stage", "done", "seconds", "a second"));
    for (Stage stage : Stage.values()) {
      long items = clock.items(stage);
      double seconds = clock.seconds(stage);
      if (items > 0) {
        table.add(
            List.of(
                stage.label(),
                number(items) + " " + stage.unit(),
                String.format(Locale.ROOT, "%.1f", seconds),
                number(Math.round(items / Math.max(seconds, 1e-3)))));
      }
    }
    table.print(out);
  }

  private static void row(TextTable table, String what, long count) {
    table.add(List.of(what, number(count)));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
