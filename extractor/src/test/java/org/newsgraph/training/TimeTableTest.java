package org.newsgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.text.Span;
import org.newsgraph.time.Granularity;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeKind;
import org.newsgraph.time.TimeValue;

final class TimeTableTest {

  private static final String TEXT = "Un raid mardi, un scrutin mardi dernier.";

  @TempDir Path folder;

  @Test
  void aTimeIsRightByItsDayWhateverTheHour() throws IOException {
    TimeTable.Row row = rows("a1\tATTACK\traid\t1\t1\tmardi\t2031-05-06\n").get(0);
    assertTrue(row.isAt(TEXT, time(8, 13, "2031-05-06")));
    assertTrue(row.isAt(TEXT, time(8, 13, "2031-05-06T20:30")));
    assertFalse(row.isAt(TEXT, time(8, 13, "2031-05")));
  }

  @Test
  void withoutADateTheWordsDecide() throws IOException {
    TimeTable.Row row = rows("a1\tVOTE\tscrutin\t1\t1\tmardi@2\t\n").get(0);
    assertFalse(row.isAt(TEXT, time(8, 13, "2031-05-06")));
    assertTrue(row.isAt(TEXT, time(26, 39, "2031-04-29")));
  }

  @Test
  void aHappeningWithoutATimeIsAtNone() throws IOException {
    TimeTable.Row row = rows("a1\tVOTE\tscrutin\t1\t1\t\t\n").get(0);
    assertFalse(row.isAt(TEXT, time(8, 13, "2031-05-06")));
  }

  @Test
  void theColumnsMayStandInAnyOrderBesideOthers() throws IOException {
    Path file = folder.resolve("times.tsv");
    Files.writeString(
        file,
        "article\tnote\tdate\ttime\treaders\toccurrence\ttrigger\ttype\n"
            + "a1\tx\t2031\ten 2031\t2\t1\traid\tATTACK\n");
    TimeTable.Row row = TimeTable.read(file).of("a1").get(0);
    assertEquals("2031", row.date());
    assertEquals(2, row.trigger().readers());
  }

  @Test
  void aTableWithoutAColumnIsRefused() throws IOException {
    Path file = folder.resolve("times.tsv");
    Files.writeString(file, "article\ttype\ttrigger\toccurrence\treaders\ttime\n");
    IOException broken = assertThrows(IOException.class, () -> TimeTable.read(file));
    assertTrue(broken.getMessage().contains("date"), broken.getMessage());
  }

  private List<TimeTable.Row> rows(String lines) throws IOException {
    Path file = folder.resolve("times.tsv");
    Files.writeString(file, "article\ttype\ttrigger\toccurrence\treaders\ttime\tdate\n" + lines);
    return TimeTable.read(file).of("a1");
  }

  private static TimeExpression time(int begin, int end, String iso) {
    LocalDate day = LocalDate.of(2031, 5, 6);
    return new TimeExpression(
        new Span(begin, end),
        Optional.of(new TimeValue(iso, day, day, Granularity.DAY)),
        TimeKind.DATE);
  }
}
