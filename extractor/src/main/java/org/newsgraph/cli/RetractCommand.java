package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.newsgraph.rdf.GraphBuilder;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes articles back: the store is then as if they had never been there. */
@Command(
    name = "retract",
    description = {
      "Takes articles back; the store is then as if they had never been there.",
      "A PATH is the IRI or the web address of an article, or a file or folder as it was loaded with "
          + "build, with the same --lang and --base: the text tells which article it is."
    },
    mixinStandardHelpOptions = true)
final class RetractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private boolean missing;

  @Mixin private ArticleOptions articles;

  @Option(
      names = "--query",
      paramLabel = "FILE",
      description = "Take back what this SELECT query gives as ?article.")
  private Path query;

  @Option(names = "--dry-run", description = "Only name the articles that would be taken back.")
  private boolean dryRun;

  @Option(
      names = "--yes",
      description = "Take back what --query gives even if it is more than half of the articles.")
  private boolean sure;

  @Mixin private ExistingStore place;

  @Override
  public Integer call() {
    if (articles.paths.isEmpty() && query == null) {
      throw new CommandException("name the articles by IRI or file, or give --query");
    }
    Path folder = place.required();
    ArticleRun run = new ArticleRun(spec.commandLine().getErr());
    Set<String> wanted = new TreeSet<>(named(run));
    try (Store store = place.open()) {
      if (query != null) {
        wanted.addAll(StoredArticles.asked(query, store));
      }
      retract(wanted, store, run);
    }
    // A bad entry of a file was left out when it was built as well: nothing of it is to be taken
    // back.
    boolean nothing = wanted.isEmpty() && !run.skipped().isEmpty();
    return missing || nothing ? Main.BAD_INPUT : 0;
  }

  private void retract(Set<String> wanted, Store store, ArticleRun run) {
    PrintWriter out = spec.commandLine().getOut();
    Set<String> found = new TreeSet<>();
    for (String name : wanted) {
      Set<String> held = StoredArticles.named(name, store);
      if (held.isEmpty()) {
        run.skip("NO_SUCH_ARTICLE", name + ": the store does not hold it");
        missing = true;
      }
      found.addAll(held);
    }
    if (!dryRun) {
      refuseMost(found.size(), store.size() + store.replaced());
      found.forEach(store::remove);
      store.settle();
    }
    found.forEach(out::println);
    out.printf(
        Locale.ROOT,
        "%s %,d; the store %s holds %,d.%n",
        dryRun ? "would take back" : "taken back:",
        found.size(),
        place.folder(),
        store.size());
    out.flush();
  }

  /** A query that says less than was meant gives too much: half a store is not lost by one word. */
  private void refuseMost(long found, long held) {
    if (query != null && !sure && found > 1 && found * 2 > held) {
      throw new CommandException(
          String.format(
              Locale.ROOT,
              "this would take back %,d of the %,d articles of %s; look at them with --dry-run, then"
                  + " say so with --yes",
              found,
              held,
              place.folder()));
    }
  }

  private List<String> named(ArticleRun run) {
    List<String> names = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (Path path : articles.paths) {
      // An IRI read as a path loses one slash of two.
      String iri = path.toString().replaceFirst("^(https?):/+", "$1://");
      if (iri.matches("https?://.+")) {
        names.add(iri);
      } else {
        files.add(path);
      }
    }
    GraphBuilder builder = new GraphBuilder(articles.base());
    run.run(files, articles, builder::name, names::add);
    return names;
  }
}
