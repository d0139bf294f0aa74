package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.lucene.util.IOUtils;
import org.newsgraph.authority.AuthorityBenchmark;
import org.newsgraph.authority.AuthorityBenchmark.Result;
import org.newsgraph.authority.AuthorityBenchmark.Took;
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
      TextTable table = new TextTable(List.of("measure", "by the clock", "on a processor"));
      table.add(millis("build", result.build()));
      table.add(millis("open", result.open()));
      table.add(micros("first look-up", result.first()));
      table.add(micros("look-up of a name that is there", result.hit()));
      table.add(micros("look-up of a name that is not", result.miss()));
      table.add(micros("look-up of an IRI", result.iri()));
      PrintWriter out = spec.commandLine().getOut();
      table.print(out);
      out.printf(
          Locale.ROOT,
          "%,d entries, %,d MB on disk; heap allowed %,d MB%n",
          entries,
          result.bytes() >> 20,
          Runtime.getRuntime().maxMemory() >> 20);
      out.flush();
    } finally {
      IOUtils.rm(folder);
    }
    return 0;
  }

  private static List<String> millis(String measure, Took took) {
    return row(measure, took, 1e6, "ms");
  }

  private static List<String> micros(String measure, Took took) {
    return row(measure, took, 1e3, "µs");
  }

  private static List<String> row(String measure, Took took, double nanos, String unit) {
    return List.of(
        measure,
        String.format(Locale.ROOT, "%,.1f %s", took.wall() / nanos, unit),
        String.format(Locale.ROOT, "%,.1f %s", took.processor() / nanos, unit));
  }
}
