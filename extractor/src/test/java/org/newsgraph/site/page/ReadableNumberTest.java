package org.newsgraph.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadableNumberTest {

  @Test
  void aLongNumberIsGroupedInTheReadersWay() {
    assertEquals("40,000", ReadableNumber.of("40000", Locale.ENGLISH));
    assertEquals("40\u202f000", ReadableNumber.of("40000", Locale.FRENCH));
  }

  @Test
  void aYearAndADecimalStayAsTheyAre() {
    assertEquals("2022", ReadableNumber.of("2022", Locale.ENGLISH));
    assertEquals("12345.5", ReadableNumber.of("12345.5", Locale.ENGLISH));
  }

  @Test
  void aDecimalHasACommaInFrench() {
    assertEquals("0,56", ReadableNumber.of("0.56", Locale.FRENCH));
    assertEquals("2017-03-17.", ReadableNumber.of("2017-03-17.", Locale.FRENCH));
  }
}
