package org.newsgraph.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.entity.Country;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.reconciliation.Question.Hint;

/** How one service names types and properties; for services that are known, from a table. */
final class Dialect {

  private static final List<Row> KNOWN = LexiconFile.read(Dialect.class, "services.tsv");
  private static final String NONE = "-";
  private static final double USUAL_BEST = 100;

  private final Manifest manifest;
  private final Optional<Row> known;

  private Dialect(Manifest manifest, Optional<Row> known) {
    this.manifest = manifest;
    this.known = known;
  }

  static Dialect of(Manifest manifest) {
    return new Dialect(
        manifest,
        KNOWN.stream().filter(r -> r.get("space").equals(manifest.identifierSpace())).findFirst());
  }

  /** Whether the service can know entities of this kind. */
  boolean knows(EntityKind kind) {
    return known.isEmpty() || !known.get().get(column(kind)).equals(NONE);
  }

  /** The score of a certain match. */
  double bestScore() {
    return known.map(row -> Double.parseDouble(row.get("best score"))).orElse(USUAL_BEST);
  }

  /**
   * The question about an entity.
   *
   * @param country of a person, empty if not known
   */
  Question question(String name, EntityKind kind, Optional<Country> country) {
    Optional<String> type =
        known.isPresent()
            ? known.map(row -> row.get(column(kind)))
            : manifest.types().stream().filter(id -> isCalled(id, kind)).findFirst();
    return new Question(name, type, country.flatMap(this::hint));
  }

  private Optional<Hint> hint(Country country) {
    return known
        .filter(row -> !row.get("country").equals(NONE))
        .map(
            row -> {
              boolean id = row.get("country as").equals("id");
              return new Hint(row.get("country"), id ? country.id() : country.name(), id);
            });
  }

  /** "Person", "https://schema.org/Person", "/people/person". */
  private static boolean isCalled(String type, EntityKind kind) {
    String last = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1);
    return last.equalsIgnoreCase(kind.name());
  }

  private static String column(EntityKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
