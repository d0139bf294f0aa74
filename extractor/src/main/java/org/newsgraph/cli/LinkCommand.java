package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.reconciliation.AnswerCache;
import org.newsgraph.reconciliation.EntityKind;
import org.newsgraph.reconciliation.Limits;
import org.newsgraph.reconciliation.LinkReport;
import org.newsgraph.reconciliation.LinkRun;
import org.newsgraph.reconciliation.ServiceAddress;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Links entities of the store by an outside service, or takes such links back. */
@Command(
    name = "link",
    description = "Asks a reconciliation service (W3C API) about entities without a link.",
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--service",
      paramLabel = "URL",
      description = "The service; names of the graph's entities are sent to it.")
  private String service;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description =
          "How many entities to ask about, most frequent first (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Asks about entities of one type alone: ${COMPLETION-CANDIDATES}.")
  private EntityKind type;

  @Option(
      names = "--min-score",
      paramLabel = "N",
      defaultValue = "80",
      description = "Takes matches from this score on, of 100 (default: ${DEFAULT-VALUE}).")
  private double least;

  @Option(names = "--dry-run", description = "Prints what it would add and adds nothing.")
  private boolean dryRun;

  @Option(names = "--offline", description = "Answers from the cache alone, however old.")
  private boolean offline;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where answers are kept (default: .cache/newsgraph in the home folder).")
  private Path cache =
      Path.of(System.getProperty("user.home"), ".cache", "newsgraph", "reconciliation");

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      defaultValue = "30",
      description = "Asks again about what was asked longer ago (default: ${DEFAULT-VALUE}).")
  private int days;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--undo",
      description = "Takes back the links of the service, or of all services.")
  private boolean undo;

  @Mixin private ExistingStore place;

  @Override
  public Integer call() {
    check();
    Optional<ServiceAddress> address = Optional.ofNullable(service).map(ServiceAddress::parse);
    Path folder = place.required();
    try (Store store = place.open()) {
      return undo ? undo(store, address) : link(store, address.orElseThrow());
    }
  }

  private void check() {
    if (undo && dryRun) {
      throw new CommandException("--undo takes links back at once; leave out --dry-run");
    }
    if (service == null && !undo) {
      throw new CommandException(
          "name a service with --service, such as https://wikidata.reconci.link/fr/api");
    }
    if (limit < 1 || days < 0 || seconds < 1 || !(least >= 0 && least <= 100)) {
      throw new CommandException(
          "--limit and --timeout want 1 or more, --max-age 0 or more, --min-score 0 to 100");
    }
  }

  private int undo(Store store, Optional<ServiceAddress> address) {
    int gone = store.removeLinks(address.map(ServiceAddress::toString));
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%d %s taken back.%n", gone, gone == 1 ? "link" : "links");
    out.flush();
    return 0;
  }

  private int link(Store store, ServiceAddress address) {
    LinkReport report =
        new LinkRun(
                address,
                new AnswerCache(cache, Duration.ofDays(days), Clock.systemUTC()),
                // Clients that failed together shall not come back together.
                Limits.DEFAULT
                    .withRequest(Duration.ofSeconds(seconds))
                    .withSeed(ProcessHandle.current().pid()),
                offline,
                new LinkRun.Settings(Optional.ofNullable(type), limit, least / 100, !dryRun),
                this::warn)
            .run(store);
    print(report);
    return report.unanswered() > 0 ? Main.BAD_INPUT : 0;
  }

  private void warn(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("newsgraph: " + line);
    err.flush();
  }

  private void print(LinkReport report) {
    PrintWriter out = spec.commandLine().getOut();
    if (!report.rows().isEmpty()) {
      TextTable table =
          new TextTable(List.of("entity", "type", "mentions", "is", "called", "confidence"));
      for (LinkReport.Row row : report.rows()) {
        table.add(
            List.of(
                row.name(),
                row.kind().name().toLowerCase(Locale.ROOT),
                Long.toString(row.mentions()),
                row.outside(),
                row.outsideName(),
                String.format(Locale.ROOT, "%.3f", row.confidence())));
      }
      table.print(out);
    }
    out.printf(
        Locale.ROOT,
        "%d answered (%d from the cache): %d %s, %d without a match; %d without an answer.%n",
        report.answered(),
        report.fromCache(),
        report.rows().size(),
        dryRun ? "would be linked" : "linked",
        report.unmatched(),
        report.unanswered());
    out.flush();
  }
}
