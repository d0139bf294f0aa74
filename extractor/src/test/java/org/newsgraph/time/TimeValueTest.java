package org.newsgraph.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.text.Span;

final class TimeValueTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

  private static TimeValue value(String iso, LocalDate last) {
    return new TimeValue(iso, DAY, last, Granularity.DAY);
  }

  @Test
  void daysMonthsAndYearsAreDatesAndATimeOfDayIsThatOfItsDay() {
    LocalDate end = DAY.plusDays(30);
    assertEquals(Optional.of("2031-05-06"), value("2031-05-06", DAY).date());
    assertEquals(Optional.of("2031-05"), value("2031-05", end).date());
    assertEquals(Optional.of("2031"), value("2031", end).date());
    assertEquals(Optional.of("2031-05-06"), value("2031-05-06T20:30", DAY).date());
    assertEquals(Optional.empty(), value("2031-05-06/2031-06-05", end).date());
  }

  @Test
  void howLongAndHowOftenIsNotWhen() {
    Optional<TimeValue> value = Optional.of(value("2031-05-06", DAY));
    Span words = new Span(0, 5);
    assertEquals(value, new TimeExpression(words, value, TimeKind.DATE).when());
    assertEquals(value, new TimeExpression(words, value, TimeKind.INTERVAL).when());
    assertEquals(Optional.empty(), new TimeExpression(words, value, TimeKind.DURATION).when());
    assertEquals(Optional.empty(), new TimeExpression(words, value, TimeKind.SET).when());
  }
}
