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
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.Extractor;
import org.newsgraph.authority.Authority;
import org.newsgraph.authority.StarterAuthority;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphValidator;
import org.newsgraph.rdf.Violation;
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

  private CompletableFuture<Extractor> extractor;

  /** A graph with what the shapes say of it. */
  private record Checked(ArticleGraph graph, List<Violation> violations) {}

  @Override
  public Integer call() throws IOException, URISyntaxException {
    PrintWriter out = spec.commandLine().getOut();
    refuseForeignFolder();
    ArticleRun run = new ArticleRun(spec.commandLine().getErr());
    BuildSummary summary = new BuildSummary();
    // The models and the store take about as long to open; one does not wait for the other.
    String base = articles.base();
    List<Authority> authorities = articles.authorities();
    extractor =
        CompletableFuture.supplyAsync(
            () -> new Extractor(base, StarterAuthority.with(authorities)));
    try (Store store = Store.open(folder)) {
      try (Progress progress = new Progress(spec.commandLine().getErr())) {
        load(
            run,
            checked -> {
              if (checked.violations().isEmpty()) {
                store.replace(checked.graph());
                summary.count(checked.graph());
              } else {
                run.skip("INVALID_GRAPH", name(checked) + ": " + checked.violations().get(0));
              }
              progress.article();
            });
      }
      summary.print(run, folder, store.size(), out);
    }
    return run.exitCode();
  }

  /** A store among somebody's files would be deleted with them, or they with it. */
  private void refuseForeignFolder() throws IOException {
    if (!Files.isDirectory(folder) || Store.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.anyMatch(file -> !file.getFileName().toString().equals("lock"))) {
        throw new CommandException(
            folder + " holds other files; name a folder of its own with --store");
      }
    }
  }

  private static String name(Checked checked) {
    return checked.graph().name();
  }

  private void load(ArticleRun run, Consumer<Checked> sink) throws IOException, URISyntaxException {
    if (!articles.paths.isEmpty()) {
      extract(run, articles.paths, sink);
      return;
    }
    Path program =
        Path.of(BuildCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(program)) {
      extract(run, List.of(program.resolve("samples")), sink);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(program)) {
        extract(run, List.of(jar.getPath("/samples")), sink);
      }
    }
  }

  private void extract(ArticleRun run, List<Path> paths, Consumer<Checked> sink) {
    GraphValidator validator = new GraphValidator();
    Extractor ready = extractor.join();
    run.run(
        paths,
        articles,
        article -> {
          ArticleGraph graph = ready.extract(article);
          return new Checked(graph, validator.validate(graph));
        },
        sink);
  }
}
