package org.newsgraph.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadableDayTest {

  @Test
  void theFirstOfAMonthIsCountedInFrenchAndNoOtherDay() {
    assertEquals("1er avril 2017", ReadableDay.of("2017-04-01", Locale.FRENCH));
    assertEquals("2 avril 2017", ReadableDay.of("2017-04-02", Locale.FRENCH));
    assertEquals("11 avril 2017", ReadableDay.of("2017-04-11", Locale.FRANCE));
    assertEquals("1er avril 2017", ReadableDay.of("2017-04-01T08:00:00Z", Locale.FRANCE));
    assertEquals("1 April 2017", ReadableDay.of("2017-04-01", Locale.ENGLISH));
  }

  @Test
  void aMonthAYearAndWhatIsNoDateAreReadAsTheyAre() {
    assertEquals("avril 2017", ReadableDay.of("2017-04", Locale.FRENCH));
    assertEquals("2017", ReadableDay.of("2017", Locale.FRENCH));
    assertEquals("hier, vers midi", ReadableDay.of("hier, vers midi", Locale.FRENCH));
  }
}
