package org.newsgraph.authority;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How to import an authority.
 *
 * @param format of all files, empty to recognise each by its content
 * @param languages tags of the languages whose names to keep, such as {@code fr}
 * @param type of the entries of tables and RDF files that do not say
 * @param country ISO 3166 code of the entries of tables and Popolo files that do not say
 * @param licence of the files, empty if they or their format state it
 * @param date of the data, empty for the day on which each file was last changed
 * @param base IRI under which keys of tables hang that are no IRIs
 * @param classes a table of further Wikidata classes to keep
 * @param subclasses whether to read a Wikidata dump twice, to keep the classes below these too
 * @param add whether to keep what the folder holds; otherwise it is replaced
 */
public record ImportOptions(
    Optional<AuthorityFormat> format,
    Set<String> languages,
    Optional<AuthorityType> type,
    Optional<String> country,
    Optional<String> licence,
    Optional<LocalDate> date,
    String base,
    Optional<Path> classes,
    boolean subclasses,
    boolean add) {

  /** Under which keys hang that are no IRIs. */
  public static final String BASE = "urn:newsgraph:authority:";

  /** French and English names, everything else as the files say. */
  public static final ImportOptions DEFAULT =
      new ImportOptions(
          Optional.empty(),
          Set.of("fr", "en"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          BASE,
          Optional.empty(),
          false,
          false);
}
