package org.newsgraph.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.event.EventType;
import org.newsgraph.text.Span;

/**
 * The happenings of articles that a reader would list, as somebody found by reading.
 *
 * <p>A tab-separated file with the columns {@code article} (its identifier), {@code type} (as in
 * {@link EventType}), {@code trigger} (words that name the happening), {@code occurrence} (1 for
 * the first place where the article has these words) and {@code readers} (how many labelled the
 * article on their own before they agreed). An article without a line is not labelled.
 */
final class TriggerTable {

  private static final List<String> COLUMNS =
      List.of("article", "type", "trigger", "occurrence", "readers");

  /** A happening by its words. */
  record Row(EventType type, String trigger, int occurrence, int readers) {

    /** Where the words stand in {@code text}; empty if they do not. */
    Optional<Span> in(String text) {
      int at = -1;
      for (int i = 0; i < occurrence; i++) {
        at = text.indexOf(trigger, at + 1);
        if (at < 0) {
          return Optional.empty();
        }
      }
      return Optional.of(new Span(at, at + trigger.length()));
    }
  }

  private TriggerTable() {}

  /**
   * The rows by article, in the order of the file.
   *
   * @throws IOException if the file cannot be read, lacks a column or has a malformed line
   */
  static Map<String, List<Row>> read(Path file) throws IOException {
    Map<String, List<Row>> rows = new HashMap<>();
    boolean head = true;
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (head) {
        if (!cells.equals(COLUMNS)) {
          throw new IOException(file + " has not the columns " + COLUMNS);
        }
        head = false;
        continue;
      }
      try {
        rows.computeIfAbsent(cells.get(0), k -> new ArrayList<>())
            .add(
                new Row(
                    EventType.valueOf(cells.get(1)),
                    cells.get(2),
                    Integer.parseInt(cells.get(3)),
                    Integer.parseInt(cells.get(4))));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IOException(file + ":" + number + " is no labelled trigger: " + line, e);
      }
    }
    return rows;
  }
}
