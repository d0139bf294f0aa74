package org.newsgraph.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.event.EventType;
import org.newsgraph.text.Span;

/**
 * The happenings of articles that a reader would list, as somebody found by reading.
 *
 * <p>{@link LabelledHappenings} with the columns {@code article} (its identifier), {@code type} (as
 * in {@link EventType}), {@code trigger} (words that name the happening), {@code occurrence} (1 for
 * the first place where the article has these words) and {@code readers} (how many labelled the
 * article on their own before they agreed).
 */
final class TriggerTable {

  private static final List<String> COLUMNS =
      List.of("article", "type", "trigger", "occurrence", "readers");

  /** A happening by its words. */
  record Row(EventType type, String trigger, int occurrence, int readers) {

    /** Where the words stand in {@code text}; empty if they do not. */
    Optional<Span> in(String text) {
      return TriggerTable.occurrence(text, trigger, occurrence);
    }
  }

  private TriggerTable() {}

  /**
   * Reads a table.
   *
   * @throws IOException if the file cannot be read, lacks a column or has a malformed line
   */
  static LabelledHappenings<Row> read(Path file) throws IOException {
    return LabelledHappenings.read(
        file, COLUMNS, cells -> row(cells, Integer.parseInt(cells.get(4))));
  }

  /** The happening of a line that begins with article, type, trigger and occurrence. */
  static Row row(List<String> cells, int readers) {
    return new Row(
        EventType.valueOf(cells.get(1)), cells.get(2), Integer.parseInt(cells.get(3)), readers);
  }

  /**
   * Where {@code text} has the words for the time that {@code number} says; empty if it has not.
   */
  static Optional<Span> occurrence(String text, String words, int number) {
    int at = -1;
    for (int i = 0; i < number; i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Span(at, at + words.length()));
  }
}
