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
import org.newsgraph.rdf.ArticleGraph;

/** The table at the end of a build: what was found, what was left out, what to type next. */
final class BuildSummary {

  private static final Node PHRASE =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#Phrase");
  private static final Node EVENT =
      NodeFactory.createURI("http://semanticweb.cs.vu.nl/2009/11/sem/Event");

  private final long start = System.nanoTime();
  private int loaded;
  private long triples;
  private long mentions;
  private long claims;
  private long events;

  void count(ArticleGraph article) {
    Graph graph = article.graph();
    loaded++;
    triples += graph.size();
    mentions += ofType(graph, PHRASE);
    claims += ofType(graph, SchemaDO.Claim.asNode());
    events += ofType(graph, EVENT);
  }

  private static long ofType(Graph graph, Node type) {
    return graph.stream(Node.ANY, RDF.Nodes.type, type).count();
  }

  void print(ArticleRun run, Path folder, long held, PrintWriter out) {
    double seconds = (System.nanoTime() - start) / 1e9;
    TextTable table = new TextTable(List.of("built", "count"));
    row(table, "articles read", run.read());
    row(table, "articles loaded", loaded);
    run.skipped().forEach((code, count) -> row(table, "left out: " + code, count));
    row(table, "spans of text", mentions);
    row(table, "claims", claims);
    row(table, "events", events);
    row(table, "triples", triples);
    table.print(out);
    out.printf(
        Locale.ROOT,
        "%.1f s; the store %s now holds %,d %s.%n",
        seconds,
        folder,
        held,
        held == 1 ? "article" : "articles");
    if (held > 0) {
      String where =
          folder.toString().equals(BuildCommand.DEFAULT_STORE) ? "" : " --store " + folder;
      out.printf(
          Locale.ROOT,
          "Next: ./newsgraph query denials%s    (who denied what that whom had alleged?)%n",
          where);
    }
    out.flush();
  }

  private static void row(TextTable table, String what, long count) {
    table.add(List.of(what, String.format(Locale.ROOT, "%,d", count)));
  }
}
