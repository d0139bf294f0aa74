package org.newsgraph.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.EventType;
import org.newsgraph.text.Span;

/**
 * Who took part in the happenings of articles, as somebody found by reading.
 *
 * <p>{@link LabelledHappenings} with the columns {@code article}, {@code type}, {@code trigger} and
 * {@code occurrence} as in {@link PlaceTable}, {@code agents} (who did it) and {@code patients}
 * (who underwent it): entities separated by {@code |}, of each the names that the article gives it
 * separated by {@code =}; empty if the article names none.
 */
final class PartyTable {

  private static final List<String> COLUMNS =
      List.of("article", "type", "trigger", "occurrence", "agents", "patients");

  /**
   * A happening.
   *
   * @param trigger its words
   * @param agents the normal forms of the names of each who did it
   * @param patients the same of who underwent it
   */
  record Row(TriggerTable.Row trigger, List<Set<String>> agents, List<Set<String>> patients) {

    EventType type() {
      return trigger.type();
    }

    /** Where the words stand in {@code text}; empty if they do not. */
    Optional<Span> in(String text) {
      return trigger.in(text);
    }

    /** True if one of the names is of one who did it. */
    boolean isDoneBy(Set<String> names) {
      return has(agents, names);
    }

    /** True if one of the names is of one who underwent it and did not do it. */
    boolean befell(Set<String> names) {
      return has(patients, names) && !isDoneBy(names);
    }

    private static boolean has(List<Set<String>> entities, Set<String> names) {
      return entities.stream().anyMatch(entity -> entity.stream().anyMatch(names::contains));
    }
  }

  private PartyTable() {}

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
            new Row(
                TriggerTable.row(cells, 1),
                PlaceTable.names(cells.get(4)),
                PlaceTable.names(cells.get(5))));
  }
}
