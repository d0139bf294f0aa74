package org.newsgraph.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.entity.NormalForm;

/**
 * Where the happenings of articles took place, as somebody found by reading.
 *
 * <p>{@link LabelledHappenings} with the columns of {@link TriggerTable} and {@code places}: the
 * places separated by {@code |}, of each the names that the article gives it separated by {@code
 * =}; empty if the article does not say where.
 */
final class PlaceTable {

  private static final List<String> COLUMNS =
      List.of("article", "type", "trigger", "occurrence", "readers", "places");

  /**
   * A happening.
   *
   * @param trigger its words
   * @param places the normal forms of the names of each of its places
   */
  record Row(TriggerTable.Row trigger, List<Set<String>> places) {

    /** True if one of the names is one of a place of the happening. */
    boolean isAt(Set<String> names) {
      return places.stream().anyMatch(place -> place.stream().anyMatch(names::contains));
    }
  }

  private PlaceTable() {}

  /**
   * Reads a table.
   *
   * @throws IOException if the file cannot be read, lacks a column or has a malformed line
   */
  static LabelledHappenings<Row> read(Path file) throws IOException {
    return LabelledHappenings.read(
        file,
        COLUMNS,
        cells ->
            new Row(TriggerTable.row(cells, Integer.parseInt(cells.get(4))), names(cells.get(5))));
  }

  /** The normal forms of the names of each entity in a cell; empty if the cell is. */
  static List<Set<String>> names(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .filter(place -> !place.isBlank())
        .map(
            place ->
                Arrays.stream(place.split("=")).map(NormalForm::of).collect(Collectors.toSet()))
        .toList();
  }
}
