package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.newsgraph.query.NameHints;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.Parameter;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store a question. */
@Command(
    name = "query",
    description = "Asks a question of the library, or runs a SPARQL file; without one, lists them.",
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

  /** How the answer is written. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description = "A query of the library, or a file with a SELECT query.")
  private String name;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Gives a parameter of the query its value; may be repeated.")
  private Map<String, String> values = new TreeMap<>();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--allow-service",
      description = "Lets the query ask other servers (SERVICE); words of the graph go to them.")
  private boolean services;

  @Option(names = "--list", description = "Lists the questions of the library.")
  private boolean list;

  @Mixin private ExistingStore place;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (list || name == null) {
      printLibrary(out);
      return 0;
    }
    NamedQuery query = QueryLibrary.find(name).orElseGet(this::fromFile);
    try (Store store = place.open()) {
      RowSetRewindable rows =
          services
              ? QueryRunner.selectAlsoFromServices(store.dataset(), query, values)
              : QueryRunner.select(store.dataset(), query, values);
      boolean none = rows.size() == 0;
      print(query, rows, out);
      if (none) {
        hint(query, store);
      }
    }
    return 0;
  }

  /** Says of each name that nothing bears that it is so, and what the user may have meant. */
  private void hint(NamedQuery query, Store store) {
    PrintWriter err = spec.commandLine().getErr();
    for (Parameter parameter : query.parameters()) {
      String value = values.getOrDefault(parameter.name(), parameter.preset());
      if (value.isEmpty() || parameter.kind() != Parameter.Kind.NAME) {
        continue;
      }
      List<String> alike = NameHints.alike(store.dataset(), value);
      if (!alike.isEmpty()) {
        err.println("Nothing is called \"" + value + "\"; there is: " + String.join(" | ", alike));
      } else if (NameHints.isUnknown(store.dataset(), value)) {
        err.printf(
            Locale.ROOT,
            "Nothing in the store is called \"%s\"; give a name with --param \"%s=…\", such as those"
                + " of: newsgraph query most-quoted%n",
            value,
            parameter.name());
      }
    }
    err.flush();
  }

  private NamedQuery fromFile() {
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new CommandException(
          "no query and no file is called " + name + "; newsgraph query --list names the queries");
    }
    try {
      return NamedQuery.parse(name, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandException("cannot read " + name + " as UTF-8 text");
    }
  }

  private static void printLibrary(PrintWriter out) {
    for (String each : QueryLibrary.names()) {
      NamedQuery query = QueryLibrary.find(each).orElseThrow();
      out.printf(Locale.ROOT, "%s%n    %s%n", query.name(), query.question());
      if (!query.detail().isEmpty()) {
        out.printf(Locale.ROOT, "    %s%n", query.detail());
      }
      query
          .parameters()
          .forEach(
              p ->
                  out.printf(
                      Locale.ROOT,
                      "    --param %s=%s  %s%n",
                      p.name(),
                      p.preset().isEmpty() ? "…" : '"' + p.preset() + '"',
                      p.description()));
    }
    out.flush();
  }

  private void print(NamedQuery query, RowSetRewindable rows, PrintWriter out) {
    switch (format) {
      case CSV -> ResultSetFormatter.outputAsCSV(new StandardOutput(), ResultSet.adapt(rows));
      case JSON -> ResultSetFormatter.outputAsJSON(new StandardOutput(), ResultSet.adapt(rows));
      case TABLE -> printTable(query, rows, out);
    }
  }

  private static void printTable(NamedQuery query, RowSetRewindable rows, PrintWriter out) {
    if (!query.question().isEmpty()) {
      out.println(query.question());
    }
    List<String> columns = query.query().getResultVars();
    TextTable table = new TextTable(columns.stream().map(c -> query.column(c).heading()).toList());
    int count = 0;
    while (rows.hasNext()) {
      var row = rows.next();
      table.add(columns.stream().map(c -> Cell.text(row.get(c), query.query())).toList());
      count++;
    }
    table.print(out);
    out.printf(Locale.ROOT, "%d %s%n", count, count == 1 ? "row" : "rows");
    out.flush();
  }
}
