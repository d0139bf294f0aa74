package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.newsgraph.Extractor;
import org.newsgraph.authority.Authority;
import org.newsgraph.authority.StarterAuthority;
import org.newsgraph.batch.Loading;
import org.newsgraph.batch.Stage;
import org.newsgraph.endpoint.EndpointAddress;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreLayout;
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

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write what is wrong with each article that is left out as JSON Lines: code, file, line, "
              + "message.")
  private Path report;

  @Mixin private EndpointOptions endpoint;

  @Override
  public Integer call() throws IOException, URISyntaxException {
    PrintWriter err = spec.commandLine().getErr();
    refuseForeignFolder();
    Optional<EndpointAddress> sendTo = endpoint.address();
    BuildSummary summary = new BuildSummary();
    // The models and the store take about as long to open; one does not wait for the other.
    String base = articles.base();
    List<Authority> authorities = articles.authorities();
    CompletableFuture<Extractor> extractor =
        CompletableFuture.supplyAsync(
            () -> new Extractor(base, StarterAuthority.with(authorities)));
    try (ErrorReport errors = report == null ? ErrorReport.none() : ErrorReport.in(report);
        Loading loading = Loading.into(folder, settings(), summary.clock(), new Progress(err, 0))) {
      ArticleRun run = new ArticleRun(err, errors);
      ArticleLine line = new ArticleLine(run, base, loading, extractor, summary);
      read(paths -> build(line, loading, paths));
      Store store = loading.finish();
      if (sendTo.isPresent()) {
        endpoint.send(sendTo.get(), loading, store, summary.clock());
      }
      long held = store.size();
      summary.clock().count(Stage.SETTLE, held);
      summary.print(run, folder, held, spec.commandLine().getOut());
      loading.end();
      return run.exitCode();
    }
  }

  private void build(ArticleLine line, Loading loading, List<Path> paths) {
    long bytes = paths.stream().mapToLong(ArticleReader::size).sum();
    try (Progress progress = new Progress(spec.commandLine().getErr(), bytes)) {
      line.run(paths, articles, progress);
    }
  }

  /** On what the graphs depend beside the articles: a run goes on only where these are the same. */
  private String settings() throws IOException, URISyntaxException {
    FileTime changed = Files.getLastModifiedTime(program());
    return String.join(" ", List.of("newsgraph", changed.toString(), articles.settings()));
  }

  /** A store among somebody's files would be deleted with them, or they with it. */
  private void refuseForeignFolder() {
    if (Files.isDirectory(folder) && !StoreLayout.exists(folder) && !StoreFolder.isFree(folder)) {
      throw new CommandException(
          folder + " holds other files; name a folder of its own with --store");
    }
  }

  /** Hands over the paths to read: those of the command, or the samples in the program. */
  private void read(Consumer<List<Path>> reading) throws IOException, URISyntaxException {
    Path program = program();
    if (!articles.paths.isEmpty()) {
      reading.accept(articles.paths);
    } else if (Files.isDirectory(program)) {
      reading.accept(List.of(program.resolve("samples")));
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(program)) {
        reading.accept(List.of(jar.getPath("/samples")));
      }
    }
  }

  private static Path program() throws URISyntaxException {
    return Path.of(BuildCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
