package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsgraph.authority.AuthorityFormat;
import org.newsgraph.authority.AuthorityImport;
import org.newsgraph.authority.AuthorityType;
import org.newsgraph.authority.ImportOptions;
import org.newsgraph.authority.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an authority index of public data. */
@Command(
    name = "import",
    description = {
      "Makes an index of Wikidata, GeoNames, SKOS or other RDF, Popolo and TSV files.",
      "The files may be packed with gzip or bzip2; their format is told from their content."
    },
    mixinStandardHelpOptions = true)
final class AuthorityImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, in any order.")
  private List<Path> files;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the index; what it holds is replaced once all is read.")
  private Path folder;

  @Option(names = "--add", description = "Keep what the index holds and add to it.")
  private boolean add;

  @Option(
      names = "--format",
      description = "Format of all files: ${COMPLETION-CANDIDATES} (default: each by content).")
  private AuthorityFormat format;

  @Option(
      names = "--lang",
      split = ",",
      paramLabel = "CODE",
      defaultValue = "fr,en",
      description = "Languages whose names to keep (default: ${DEFAULT-VALUE}).")
  private List<String> languages;

  @Option(
      names = "--type",
      description = "What the entries are where a table or RDF file does not say.")
  private AuthorityType type;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "ISO 3166 code of the entries where a table or Popolo file does not say.")
  private String country;

  @Option(
      names = "--licence",
      paramLabel = "TEXT",
      description = "Licence of the files, for the manifest.")
  private String licence;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of the data, for the manifest (default: when the file was changed).")
  private LocalDate date;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = ImportOptions.BASE,
      description = "IRI below which keys of tables hang (default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(
      names = "--classes",
      paramLabel = "FILE",
      description = "Further Wikidata classes to keep: a line of identifier, type, kind for each.")
  private Path classes;

  @Option(
      names = "--subclasses",
      description = "Read a Wikidata dump twice, to keep the classes below these as well.")
  private boolean subclasses;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    ImportOptions options =
        new ImportOptions(
            Optional.ofNullable(format),
            Set.copyOf(languages),
            Optional.ofNullable(type),
            Optional.ofNullable(country).map(code -> code.toUpperCase(Locale.ROOT)),
            Optional.ofNullable(licence),
            Optional.ofNullable(date),
            base,
            Optional.ofNullable(classes),
            subclasses,
            add);
    Manifest manifest;
    try (ImportLine line = new ImportLine(err)) {
      manifest = new AuthorityImport(folder, options, line::warn, line::show).run(files);
    }
    AuthorityCommand.print(manifest, spec.commandLine().getOut());
    boolean skipped = manifest.sources().stream().anyMatch(source -> source.skipped() > 0);
    return skipped ? Main.BAD_INPUT : 0;
  }
}
