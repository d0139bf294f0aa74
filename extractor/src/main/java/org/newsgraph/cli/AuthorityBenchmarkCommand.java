package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.util.IOUtils;
import org.newsgraph.authority.AuthorityBenchmark;
import org.newsgraph.authority.AuthorityBenchmark.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures an authority index of made entries: to build it, open it and ask it. */
@Command(
    name = "benchmark",
    description = "Builds an index of made entries and measures building, opening and look-up.",
    mixinStandardHelpOptions = true)
final class AuthorityBenchmarkCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--entries",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "How many entries to make (default: ${DEFAULT-VALUE}).")
  private int entries;

  @Override
  public Integer call() throws IOException {
    if (entries < 1) {
      throw new CommandException("--entries wants 1 or more");
    }
    Path folder = Files.createTempDirectory("newsgraph-authority");
    try {
      Result result = new AuthorityBenchmark(entries).run(folder);
      TextTable table = new TextTable(List.of("measure", "value"));
      table.add(List.of("entries", String.format("%,d", entries)));
      table.add(List.of("heap allowed", Runtime.getRuntime().maxMemory() / (1 << 20) + " MB"));
      table.add(List.of("build", String.format("%.1f s", result.buildNanos() / 1e9)));
      table.add(List.of("size on disk", (result.bytes() >> 20) + " MB"));
      table.add(List.of("open", String.format("%.1f ms", result.openNanos() / 1e6)));
      table.add(micros("first look-up", result.firstNanos()));
      table.add(micros("look-up of a name that is there", result.hitNanos()));
      table.add(micros("look-up of a name that is not", result.missNanos()));
      table.add(micros("look-up of an IRI", result.iriNanos()));
      PrintWriter out = spec.commandLine().getOut();
      table.print(out);
      out.flush();
    } finally {
      IOUtils.rm(folder);
    }
    return 0;
  }

  private static List<String> micros(String measure, long nanos) {
    return List.of(measure, String.format("%.1f µs", nanos / 1e3));
  }
}
