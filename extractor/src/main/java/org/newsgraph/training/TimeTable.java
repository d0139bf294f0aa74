package org.newsgraph.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;
import org.newsgraph.time.TimeExpression;

/**
 * When the happenings of articles were, as somebody found by reading.
 *
 * <p>{@link LabelledHappenings} with the columns of {@link TriggerTable}, {@code time} (the words
 * that say when, with {@code @2} for their second occurrence in the article; empty if none do) and
 * {@code date} (the day, month or year in ISO 8601; empty for a range and where nobody can tell).
 */
final class TimeTable {

  private static final List<String> COLUMNS =
      List.of("article", "type", "trigger", "occurrence", "readers", "time", "date");

  private static final String OCCURRENCE = "@";

  /** Characters of a day in ISO 8601. */
  private static final int DAY = 10;

  /**
   * A happening.
   *
   * @param words the words that say when; empty if none do
   * @param occurrence 1 for the first place where the article has these words
   * @param date in ISO 8601; empty if unknown
   */
  record Row(TriggerTable.Row trigger, String words, int occurrence, String date) {

    /** True if the time is that of the happening, by its value or, without one, by its words. */
    boolean isAt(String text, TimeExpression time) {
      if (!date.isEmpty()) {
        return time.value().filter(v -> day(v.iso()).equals(date)).isPresent();
      }
      return span(text).filter(s -> s.overlaps(time.span())).isPresent();
    }

    private Optional<Span> span(String text) {
      return words.isEmpty() ? Optional.empty() : TriggerTable.occurrence(text, words, occurrence);
    }

    private static String day(String iso) {
      boolean hour = iso.length() > DAY && iso.charAt(DAY) == 'T';
      return hour ? iso.substring(0, DAY) : iso;
    }
  }

  private TimeTable() {}

  /**
   * Reads a table.
   *
   * @throws IOException if the file cannot be read, lacks a column or has a malformed line
   */
  static LabelledHappenings<Row> read(Path file) throws IOException {
    return LabelledHappenings.read(file, COLUMNS, TimeTable::row);
  }

  private static Row row(List<String> cells) {
    String words = cells.get(5);
    int at = words.lastIndexOf(OCCURRENCE);
    int occurrence = at < 0 ? 1 : Integer.parseInt(words.substring(at + 1));
    return new Row(
        TriggerTable.row(cells, Integer.parseInt(cells.get(4))),
        at < 0 ? words : words.substring(0, at),
        occurrence,
        cells.get(6));
  }
}
