package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LeadersTest {

  private final Leaders leaders = new Leaders();

  @Test
  void anOfficeLastsFromItsFirstMonthToItsLast() {
    assertTrue(leaders.inOffice("Barack Obama", "2009-01-31"));
    assertTrue(leaders.inOffice("Barack Obama", "2017-01-10"));
    assertFalse(leaders.inOffice("Barack Obama", "2017-03-01"));
  }

  @Test
  void whoeverIsNotYetElectedHoldsNoOffice() {
    assertFalse(leaders.inOffice("Donald Trump", "2016-12-01"));
  }

  @Test
  void ofAnArticleWithoutADateNothingIsTold() {
    assertFalse(leaders.inOffice("Barack Obama", ""));
  }
}
