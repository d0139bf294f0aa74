package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.newsgraph.Extractor;
import org.newsgraph.authority.StarterAuthority;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphFormat;
import org.newsgraph.rdf.GraphWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the graphs of articles. */
@Command(
    name = "extract",
    description = "Prints the graphs of articles to standard output and loads nothing.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ArticleOptions articles;

  @Option(
      names = "--format",
      defaultValue = "turtle",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private GraphFormat format;

  @Option(
      names = "--rdf11",
      description = "Write plain RDF 1.1: an rdf:Statement in the place of each reifier.")
  private boolean rdf11;

  @Override
  public Integer call() throws IOException {
    if (articles.paths.isEmpty()) {
      throw new CommandException("name at least one article file or folder");
    }
    ArticleRun run = new ArticleRun(spec.commandLine().getErr());
    Extractor extractor =
        new Extractor(articles.base(), StarterAuthority.with(articles.authorities()));
    OutputStream out = new BufferedOutputStream(new StandardOutput(), 1 << 16);
    try (GraphWriter writer = new GraphWriter(format, rdf11, out)) {
      run.run(articles.paths, articles, extractor::extract, graph -> write(writer, graph));
    }
    return run.exitCode();
  }

  private static void write(GraphWriter writer, ArticleGraph graph) {
    try {
      writer.write(graph);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to standard output", e);
    }
  }
}
