package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.Extractor;
import org.newsgraph.StageTimes;
import org.newsgraph.authority.StarterAuthority;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.Reading;
import org.newsgraph.language.Analyzer;
import org.newsgraph.language.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures speed: tokens a second by stage, and of all stages on all processors. */
@Command(
    name = "benchmark",
    description = "Measures tokens a second, by stage on one thread and together on all.",
    mixinStandardHelpOptions = true)
final class BenchmarkCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ArticleOptions articles;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ArticleRun run = new ArticleRun(spec.commandLine().getErr());
    List<Article> read = read();
    if (read.isEmpty()) {
      throw new CommandException("name files with at least one article that can be read");
    }
    long tokens = tokens(read);
    // The first pass warms the machine up; the second counts.
    StageTimes.of(read);
    Map<String, Long> times = StageTimes.of(read);
    TextTable table = new TextTable(List.of("stage, one thread", "seconds", "tokens a second"));
    times.forEach((stage, nanos) -> table.add(row(stage, nanos, tokens)));
    table.add(row("all", times.values().stream().mapToLong(Long::longValue).sum(), tokens));

    Extractor extractor =
        new Extractor(articles.base(), StarterAuthority.with(articles.authorities()));
    long start = System.nanoTime();
    run.run(articles.paths, articles, extractor::extract, graph -> {});
    table.add(row(articles.threads() + " threads", System.nanoTime() - start, tokens));
    table.print(out);
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "%,d articles, %,d tokens; heap at the end %,d MB%n",
        read.size(),
        tokens,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    out.flush();
    return run.exitCode();
  }

  private List<Article> read() {
    List<Article> read = new ArrayList<>();
    ArticleReader reader = new ArticleReader(articles.reading());
    for (var path : articles.paths) {
      reader.read(
          path,
          reading -> {
            if (reading instanceof Reading.ReadArticle good) {
              read.add(good.article());
            }
          });
    }
    return read;
  }

  private static long tokens(List<Article> read) {
    Analyzer analyzer = new Analyzer();
    long tokens = 0;
    for (Article article : read) {
      for (Sentence sentence : analyzer.analyze(article).sentences()) {
        tokens += sentence.tokens().size();
      }
    }
    return tokens;
  }

  private static List<String> row(String stage, long nanos, long tokens) {
    return List.of(
        stage,
        String.format(Locale.ROOT, "%.2f", nanos / 1e9),
        String.format(Locale.ROOT, "%,.0f", tokens / (nanos / 1e9)));
  }
}
