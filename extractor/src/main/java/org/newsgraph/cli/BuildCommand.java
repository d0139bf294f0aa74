package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphValidator;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: reads articles, extracts their graphs, validates them and loads the store. */
@Command(
    name = "build",
    description = "Reads articles and loads their graphs into a store; without PATH, the samples.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  static final String DEFAULT_STORE = "newsgraph-store";

  @Spec private CommandSpec spec;

  @Mixin private ArticleOptions articles;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = DEFAULT_STORE,
      description = "The folder of the store, made if missing (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Override
  public Integer call() throws IOException, URISyntaxException {
    PrintWriter out = spec.commandLine().getOut();
    ArticleRun run = new ArticleRun(spec.commandLine().getErr());
    BuildSummary summary = new BuildSummary();
    GraphValidator validator = new GraphValidator();
    try (Store store = Store.open(folder);
        Progress progress = new Progress(spec.commandLine().getErr())) {
      load(run, graph -> {
        List<GraphValidator.Violation> violations = validator.validate(graph);
        if (violations.isEmpty()) {
          store.replace(graph);
          summary.count(graph);
        } else {
          run.skip("INVALID_GRAPH", graph.name() + ": " + violations.get(0));
        }
        progress.article();
      });
      progress.close();
      summary.print(run, folder, store.size(), out);
    }
    return run.exitCode();
  }

  private void load(ArticleRun run, java.util.function.Consumer<ArticleGraph> sink)
      throws IOException, URISyntaxException {
    if (!articles.paths.isEmpty()) {
      run.run(articles.paths, articles, sink);
      return;
    }
    Path program =
        Path.of(BuildCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(program)) {
      run.run(List.of(program.resolve("samples")), articles, sink);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(program)) {
        run.run(List.of(jar.getPath("/samples")), articles, sink);
      }
    }
  }
}
