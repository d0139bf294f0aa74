package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.authority.Authority;
import org.newsgraph.authority.AuthorityEntry;
import org.newsgraph.authority.AuthorityEntry.Office;
import org.newsgraph.authority.AuthorityIndex;
import org.newsgraph.authority.Manifest;
import org.newsgraph.authority.Period;
import org.newsgraph.authority.StarterAuthority;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes and asks indexes of known persons, organisations and places. */
@Command(
    name = "authority",
    description = "Makes and asks indexes of known persons, organisations and places.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {AuthorityImportCommand.class, AuthorityBenchmarkCommand.class},
    mixinStandardHelpOptions = true)
final class AuthorityCommand implements Runnable {

  /** Nobody reads more aliases than these in a terminal. */
  private static final int NAMES_SHOWN = 12;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name what to do: import, info, find or benchmark");
  }

  @Command(
      name = "info",
      description = "Says what an index holds and where that comes from.",
      mixinStandardHelpOptions = true)
  int info(@Parameters(paramLabel = "DIR", description = "The folder of the index.") Path folder) {
    print(Manifest.read(folder), spec.commandLine().getOut());
    return 0;
  }

  @Command(
      name = "find",
      description =
          "Shows the entries that bear a name, or the one with an IRI: in the index in DIR, "
              + "without it in what ships with the program.",
      mixinStandardHelpOptions = true)
  int find(
      @Parameters(
              arity = "1..2",
              paramLabel = "[DIR] NAME",
              hideParamSyntax = true,
              description = "The folder of the index; a name in any spelling, or an IRI.")
          List<String> words)
      throws IOException {
    String name = words.get(words.size() - 1);
    if (words.size() == 1) {
      find(name, StarterAuthority.load());
    } else {
      try (AuthorityIndex index = AuthorityIndex.open(Path.of(words.get(0)))) {
        find(name, index);
      }
    }
    return 0;
  }

  private void find(String name, Authority authority) {
    PrintWriter out = spec.commandLine().getOut();
    List<AuthorityEntry> found = new ArrayList<>(authority.named(name));
    authority.withIri(name).ifPresent(found::add);
    found.forEach(entry -> print(entry, out));
    if (found.isEmpty()) {
      out.println("no entry bears the name " + name);
    }
    out.flush();
  }

  /** Prints a manifest as a table. */
  static void print(Manifest manifest, PrintWriter out) {
    TextTable table =
        new TextTable(List.of("file", "format", "facts", "skipped", "data of", "licence"));
    for (Manifest.Source source : manifest.sources()) {
      table.add(
          List.of(
              source.file(),
              source.format(),
              String.format(Locale.ROOT, "%,d", source.facts()),
              String.format(Locale.ROOT, "%,d", source.skipped()),
              source.date(),
              source.licence()));
    }
    table.print(out);
    out.printf(Locale.ROOT, "%,d entries, %,d names%n", manifest.entries(), manifest.names());
    out.flush();
  }

  private static void print(AuthorityEntry entry, PrintWriter out) {
    List<String> facts = new ArrayList<>();
    facts.add(entry.type().name().toLowerCase(Locale.ROOT));
    facts.add(entry.kind());
    facts.addAll(entry.countries());
    facts.add(
        entry.population() > 0
            ? String.format(Locale.ROOT, "%,d inhabitants", entry.population())
            : "");
    facts.add(entry.popularity() > 0 ? entry.popularity() + " Wikipedias" : "");
    entry
        .coordinates()
        .ifPresent(
            at ->
                facts.add(String.format(Locale.ROOT, "%.4f %.4f", at.latitude(), at.longitude())));
    facts.add(period(entry.existence()));
    facts.removeIf(String::isEmpty);
    line(out, entry.iri() + "  " + entry.label("fr") + "  (" + String.join(", ", facts) + ")");
    List<String> names =
        entry.names().stream()
            .map(name -> name.text() + (name.language().isEmpty() ? "" : "@" + name.language()))
            .toList();
    int more = Math.max(0, names.size() - NAMES_SHOWN);
    line(
        out,
        "  names: "
            + String.join(", ", names.subList(0, names.size() - more))
            + (more > 0 ? " and " + more + " more" : ""));
    for (Office office : entry.offices()) {
      String held = String.join(" ", office.role(), office.body(), period(office.term()));
      line(out, "  office: " + held.replaceAll(" +", " "));
    }
    entry.sameAs().forEach(iri -> line(out, "  same: " + iri));
  }

  // Names come from strangers' files: no control or direction characters may reach the terminal.
  private static void line(PrintWriter out, String text) {
    out.println(text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").stripTrailing());
  }

  private static String period(Period period) {
    return period.equals(Period.UNKNOWN)
        ? ""
        : period.from().map(Object::toString).orElse("?")
            + " to "
            + period.to().map(Object::toString).orElse("?");
  }
}
