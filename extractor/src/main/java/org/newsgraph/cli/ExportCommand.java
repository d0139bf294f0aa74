package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import org.newsgraph.rdf.GraphFormat;
import org.newsgraph.rdf.GraphWriter;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the store holds. */
@Command(
    name = "export",
    description =
        "Prints the graphs of the store to standard output: all of them, derived ones too, or those of "
            + "the articles that are named. One graph at a time, in the order of their names: the same store "
            + "gives the same bytes.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE",
      description = "IRIs or web addresses of articles (default: everything).")
  private List<String> articles = List.of();

  @Option(
      names = "--query",
      paramLabel = "FILE",
      description = "Export what this SELECT query gives as ?article.")
  private Path query;

  @Option(
      names = "--format",
      defaultValue = "nquads",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private GraphFormat format;

  @Option(
      names = "--rdf11",
      description = "Write plain RDF 1.1: an rdf:Statement in the place of each reifier.")
  private boolean rdf11;

  @Mixin private ExistingStore place;

  @Override
  public Integer call() throws IOException {
    OutputStream out = new BufferedOutputStream(new StandardOutput(), 1 << 16);
    try (Store store = place.open();
        GraphWriter writer = new GraphWriter(format, rdf11, out)) {
      // One transaction: the store as it was at one moment.
      Txn.executeRead(
          store.dataset(), () -> names(store).forEach(name -> write(name, store, writer)));
    }
    return 0;
  }

  private Collection<String> names(Store store) {
    if (articles.isEmpty() && query == null) {
      return store.graphs();
    }
    Set<String> names = new TreeSet<>();
    for (String article : articles) {
      Set<String> held = StoredArticles.named(article, store);
      if (held.isEmpty()) {
        throw new CommandException("the store does not hold " + article);
      }
      names.addAll(held);
    }
    if (query != null) {
      names.addAll(StoredArticles.asked(query, store));
    }
    return names;
  }

  private static void write(String name, Store store, GraphWriter writer) {
    try {
      writer.write(store.graph(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to standard output", e);
    }
  }
}
