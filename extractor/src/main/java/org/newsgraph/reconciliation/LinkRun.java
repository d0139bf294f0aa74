package org.newsgraph.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.rdf.Linkset;
import org.newsgraph.reconciliation.ServiceClient.Answer;
import org.newsgraph.store.Store;

/**
 * Asks a service about the entities of a store that have no link yet, and adds the links that it is
 * sure of.
 *
 * <p>Only what the service itself calls a match is taken, only if nothing else is one too, and only
 * from a score on. Links are added after every batch: a run that is stopped keeps what it has, and
 * the next one goes on. A service that fails twice in a row is left alone.
 */
public final class LinkRun {

  private static final int PATIENCE = 2;

  private final ServiceAddress address;
  private final ServiceClient client;
  private final Settings settings;
  private final Limits limits;
  private final Consumer<String> warnings;

  /**
   * What to ask about, and what to take.
   *
   * @param kind the only kind of entities to ask about, empty for all
   * @param limit how many entities to ask about at the most
   * @param least the lowest confidence to take, from 0 to 1
   * @param keep whether links are added to the store; they are reported in any case
   */
  public record Settings(Optional<EntityKind> kind, int limit, double least, boolean keep) {}

  /**
   * @param offline whether to answer from the cache alone
   * @param warnings takes a plain line for everything that went wrong
   */
  public LinkRun(
      ServiceAddress address,
      AnswerCache cache,
      Limits limits,
      boolean offline,
      Settings settings,
      Consumer<String> warnings) {
    this.address = address;
    this.client = new ServiceClient(address, cache, limits, offline, warnings);
    this.settings = settings;
    this.limits = limits;
    this.warnings = warnings;
  }

  /** Asks about the entities of {@code store}, most often named first. */
  public LinkReport run(Store store) {
    LinkReport report = new LinkReport();
    List<Unlinked> entities =
        Unlinked.in(store.dataset()).stream()
            .filter(entity -> settings.kind().stream().allMatch(entity.kind()::equals))
            .toList();
    Optional<Manifest> manifest = client.manifest();
    if (manifest.isEmpty()) {
      report.failed(Math.min(entities.size(), settings.limit()));
      return report;
    }
    Dialect dialect = Dialect.of(manifest.get());
    List<Unlinked> open =
        entities.stream()
            .filter(entity -> dialect.knows(entity.kind()))
            .limit(settings.limit())
            .toList();
    int batch = Math.min(limits.batch(), manifest.get().batch().orElse(limits.batch()));
    int failures = 0;
    for (int begin = 0; begin < open.size() && failures < PATIENCE; begin += batch) {
      List<Unlinked> some = open.subList(begin, Math.min(begin + batch, open.size()));
      int before = report.answered();
      ask(some, manifest.get(), dialect, store, report);
      failures = report.answered() > before ? 0 : failures + 1;
    }
    int left = open.size() - report.answered() - report.unanswered();
    if (left > 0) {
      warnings.accept(address + " failed " + PATIENCE + " times in a row; it is left alone now");
      report.failed(left);
    }
    return report;
  }

  private void ask(
      List<Unlinked> entities, Manifest manifest, Dialect dialect, Store store, LinkReport report) {
    List<Optional<Answer>> answers =
        client.ask(
            entities.stream().map(e -> dialect.question(e.name(), e.kind(), e.country())).toList());
    List<Linkset.Found> found = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      if (answers.get(i).isEmpty()) {
        report.failed(1);
        continue;
      }
      Answer answer = answers.get(i).get();
      report.answered(answer.kept());
      Optional<Linkset.Found> link =
          link(entities.get(i), answer.candidates(), manifest, dialect, report);
      if (link.isPresent()) {
        found.add(link.get());
      } else {
        report.withoutMatch();
      }
    }
    if (settings.keep() && !found.isEmpty()) {
      store.addLinks(address.toString(), manifest.name(), found);
    }
  }

  private Optional<Linkset.Found> link(
      Unlinked entity,
      List<Candidate> candidates,
      Manifest manifest,
      Dialect dialect,
      LinkReport report) {
    double best = dialect.bestScore();
    Optional<Candidate> chosen = Candidate.chosen(candidates, settings.least() * best);
    Optional<String> outside = chosen.flatMap(candidate -> manifest.iri(candidate.id()));
    if (outside.isEmpty()) {
      return Optional.empty();
    }
    double confidence = Math.max(0, Math.min(1, chosen.get().score() / best));
    report.linked(
        new LinkReport.Row(
            entity.name(),
            entity.kind(),
            entity.mentions(),
            outside.get(),
            chosen.get().name(),
            confidence));
    return Optional.of(new Linkset.Found(entity.iri(), outside.get(), entity.label(), confidence));
  }
}
