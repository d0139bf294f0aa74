package org.newsgraph.training;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.event.EventStatus;

/**
 * All that somebody found by reading about the happenings of articles.
 *
 * <p>{@link LabelledHappenings} with the columns of {@link PartyTable}, {@code places} as in {@link
 * PlaceTable}, {@code date} as in {@link TimeTable}, {@code figures} (separated by {@code |}, each
 * {@code words=value=what}; empty if the article gives none) and {@code status} (as in {@link
 * EventStatus}, whatever the case).
 */
final class HappeningTable {

  private static final List<String> COLUMNS =
      List.of(
          "article",
          "type",
          "trigger",
          "occurrence",
          "agents",
          "patients",
          "places",
          "date",
          "figures",
          "status");

  /**
   * A happening.
   *
   * @param trigger its words and class
   * @param agents the normal forms of the names of each who did it
   * @param patients the same of who underwent it
   * @param places the same of where it was
   * @param date in ISO 8601; empty if unknown or a range
   * @param figures the numbers given for it, see {@link #number}
   * @param status whether it happened
   */
  record Row(
      TriggerTable.Row trigger,
      List<Set<String>> agents,
      List<Set<String>> patients,
      List<Set<String>> places,
      String date,
      Set<BigDecimal> figures,
      EventStatus status) {}

  private HappeningTable() {}

  /**
   * Reads a table.
   *
   * @throws IOException if the file cannot be read, lacks a column or has a malformed line
   */
  static LabelledHappenings<Row> read(Path file) throws IOException {
    return LabelledHappenings.read(file, COLUMNS, HappeningTable::row);
  }

  private static Row row(List<String> cells) {
    return new Row(
        TriggerTable.row(cells, 1),
        PlaceTable.names(cells.get(4)),
        PlaceTable.names(cells.get(5)),
        PlaceTable.names(cells.get(6)),
        cells.get(7),
        figures(cells.get(8)),
        EventStatus.valueOf(cells.get(9).toUpperCase(Locale.ROOT)));
  }

  private static Set<BigDecimal> figures(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .filter(figure -> !figure.isBlank())
        .map(figure -> number(new BigDecimal(figure.split("=")[1])))
        .collect(Collectors.toSet());
  }

  /** The form in which equal numbers are the same: 1.0 and 1. */
  static BigDecimal number(BigDecimal value) {
    return value.stripTrailingZeros();
  }
}
