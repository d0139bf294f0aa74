package org.newsgraph.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.authority.Authority;
import org.newsgraph.authority.AuthorityIndex;
import org.newsgraph.ingest.ReadOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which articles to read, and how: shared by the commands that read some. */
final class ArticleOptions {

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Text, web pages, RSS, Atom, NewsML-G2, ninjs, JSON Lines, WARC, gzip or zip files, told by "
              + "their content; or folders of them.")
  List<Path> paths = List.of();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = Day.class,
      description =
          "Day of publication of the articles that give none of their own, such as 2022-02-03.")
  private LocalDate date;

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "Language of every article read, instead of detecting it: fr.")
  private String language;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = "http://localhost:3030/",
      description = "Where the IRIs of the graph begin%n(default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(
      names = "--authority",
      paramLabel = "DIR",
      defaultValue = "${env:NEWSGRAPH_AUTHORITY}",
      description =
          "An index made by \"newsgraph authority import\", to link to beside what ships with the "
              + "program (default: the environment variable NEWSGRAPH_AUTHORITY).")
  private Path authority;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to extract at once (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  ReadOptions reading() {
    return new ReadOptions(
        Optional.ofNullable(date), Optional.ofNullable(language), ReadOptions.DEFAULT_MAX_BYTES);
  }

  String base() {
    if (!base.matches("https?://[^\\s<>\"{}|^`\\\\]+")) {
      throw new CommandException("--base wants an http address such as http://localhost:3030/");
    }
    return base.endsWith("/") ? base : base + "/";
  }

  /**
   * The index to link to beside what ships with the program, if any; it stays open to the end of
   * the process.
   */
  List<Authority> authorities() {
    return authority == null || authority.toString().isEmpty()
        ? List.of()
        : List.of(AuthorityIndex.open(authority));
  }

  /** All that a graph depends on beside its article and the program, on one line. */
  String settings() {
    return String.join(
        " ",
        base(),
        "date=" + Objects.toString(date, ""),
        "lang=" + Objects.toString(language, ""),
        "authority=" + Objects.toString(authority, ""));
  }

  int threads() {
    if (threads < 1) {
      throw new CommandException("--threads wants 1 or more");
    }
    return threads;
  }

  /** Reads a day, and says how it is written when it is not. */
  private static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is no day; write it like 2022-02-03");
      }
    }
  }
}
