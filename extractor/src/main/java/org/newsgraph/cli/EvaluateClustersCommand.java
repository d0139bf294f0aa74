package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.newsgraph.Extractor;
import org.newsgraph.corpus.ClusterEvaluation;
import org.newsgraph.training.StoryMaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures whether the same happening is recognised across made articles. */
@Command(
    name = "clusters",
    description = "The same event in several articles, on made articles of known happenings.",
    mixinStandardHelpOptions = true)
final class EvaluateClustersCommand implements Callable<Integer> {

  private static final long SEED = 20201;

  @Spec private CommandSpec spec;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many articles to make (default: ${DEFAULT-VALUE}).")
  private int articles;

  @Option(
      names = "--happenings",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many happenings they report (default: ${DEFAULT-VALUE}).")
  private int happenings;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "Keep the made articles in this JSON Lines file.")
  private Path kept;

  @Mixin private ArticleOptions options;

  private record Made(String name, Graph graph, int happening) {}

  @Override
  public Integer call() throws IOException {
    if (happenings < 1 || articles < happenings) {
      throw new CommandException("give at least one article for each happening");
    }
    Path file = kept != null ? kept : Files.createTempFile("stories", ".jsonl");
    try {
      StoryMaker.write(new StoryMaker(SEED).make(articles, happenings), file);
      return evaluate(file);
    } finally {
      if (kept == null) {
        Files.delete(file);
      }
    }
  }

  private int evaluate(Path file) {
    PrintWriter out = spec.commandLine().getOut();
    ArticleRun run = new ArticleRun(spec.commandLine().getErr());
    Extractor extractor = new Extractor(options.base());
    ClusterEvaluation evaluation = new ClusterEvaluation();
    run.run(
        List.of(file),
        options,
        article -> {
          var graph = extractor.extract(article);
          String id = article.metadata().identifier().orElseThrow();
          return new Made(graph.name(), graph.graph(), Integer.parseInt(id.split("-")[1]));
        },
        made -> evaluation.add(made.name(), made.graph(), made.happening()));
    long start = System.nanoTime();
    ClusterEvaluation.Score score = evaluation.score();
    out.printf(
        Locale.ROOT,
        "%,d articles on %,d happenings, %,d events: precision %.3f, recall %.3f; grouped in %.2f s%n",
        run.read(),
        happenings,
        evaluation.reports(),
        score.precision(),
        score.recall(),
        (System.nanoTime() - start) / 1e9);
    out.flush();
    return run.exitCode();
  }
}
