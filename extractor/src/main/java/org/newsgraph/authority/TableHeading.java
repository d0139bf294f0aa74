package org.newsgraph.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * What the first line of a table says of the lines below.
 *
 * @param columns those that say something
 * @param type of the entries, empty if each line tells its own
 * @param kind of the entries unless a line tells its own
 * @param country of the entries unless a line tells its own, empty if unknown
 * @param keyless whether names stand in for identifiers
 */
record TableHeading(
    List<Column> columns,
    Optional<AuthorityType> type,
    String kind,
    Optional<String> country,
    boolean keyless) {

  /**
   * Reads the heading line.
   *
   * @param told type of the entries, as the user says
   * @throws AuthorityException if a column is missing without which no entry can be made
   */
  static TableHeading of(String line, String file, Optional<AuthorityType> told) {
    List<String> headings = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    Optional<Row> known =
        LexiconFile.read(TableHeading.class, "tables.tsv").stream()
            .filter(row -> headings.containsAll(row.list("headings")))
            .findFirst();
    List<Column> columns = columns(headings, known);
    TableHeading heading =
        new TableHeading(
            columns,
            told.or(() -> known.map(row -> AuthorityType.valueOf(row.get("type")))),
            known.map(row -> row.get("kind")).orElse(""),
            known.map(row -> row.get("country")).filter(iso2 -> !iso2.isEmpty()),
            known.map(row -> row.get("keyless").equals("yes")).orElse(false));
    heading.check(file);
    return heading;
  }

  private static List<Column> columns(List<String> headings, Optional<Row> known) {
    Map<String, String[]> meanings = new HashMap<>();
    for (Row row : LexiconFile.read(TableHeading.class, "columns.tsv")) {
      meanings.put(row.get("column"), new String[] {row.get("meaning"), row.get("language")});
    }
    for (String other : known.map(row -> row.list("other")).orElse(List.of())) {
      String[] parts = other.split("[=:]");
      meanings.put(parts[0], new String[] {parts[1], parts.length > 2 ? parts[2] : ""});
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      String[] meaning = meanings.get(headings.get(i).toLowerCase(Locale.ROOT));
      if (meaning != null && !meaning[0].equals("none")) {
        columns.add(new Column(i, headings.get(i), meaning[0], meaning[1]));
      }
    }
    return columns;
  }

  private void check(String file) {
    if (!has("name") && !has("title")) {
      throw missing(file, "a name", "name");
    }
    if (!keyless && !has("id") && !has("wikidata") && !has("geonames")) {
      throw missing(file, "an identifier", "id");
    }
    if (type.isEmpty() && !has("type")) {
      throw new AuthorityException(
          file + " has no column type; add one or say --type person, organization or place");
    }
    if (has("latitude") != has("longitude")) {
      throw missing(file, "the other coordinate", has("latitude") ? "longitude" : "latitude");
    }
  }

  private static AuthorityException missing(String file, String what, String column) {
    String choices =
        LexiconFile.read(TableHeading.class, "columns.tsv").stream()
            .filter(row -> meansLike(row.get("meaning"), column))
            .map(row -> row.get("column"))
            .collect(Collectors.joining(", "));
    return new AuthorityException(
        file + " has no column " + column + " for " + what + " (known headings: " + choices + ")");
  }

  private static boolean meansLike(String meaning, String column) {
    return meaning.equals(column) || column.equals("id") && meaning.matches("wikidata|geonames");
  }

  private boolean has(String meaning) {
    return columns.stream().anyMatch(column -> column.meaning().equals(meaning));
  }
}
