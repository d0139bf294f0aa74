package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsgraph.text.Span;

class FunctionReaderTest {

  private final FunctionReader reader = new FunctionReader();

  private FunctionReader.Function read(HandMade text, String words) {
    int begin = text.analysis().text().indexOf(words);
    Span span = new Span(begin, begin + words.length());
    return reader.read(text.analysis(), text.cast(), span).orElse(null);
  }

  @Test
  void anUnnamedSourceHasItsFunctionAndBody() {
    HandMade text = HandMade.of("un responsable du O[Pentagone] parle/VERB .");
    FunctionReader.Function function = read(text, "un responsable du Pentagone");
    assertEquals("responsable", function.label());
    assertTrue(function.body().isPresent());
  }

  @Test
  void severalPersonsHaveAFunctionToo() {
    HandMade text = HandMade.of("deux/NUM députés écologistes/ADJ parlent/VERB .");
    assertEquals("députés écologistes", read(text, "deux députés écologistes").label());
  }

  @Test
  void aReportByExpertsIsNoExpert() {
    HandMade text = HandMade.of("un rapport d' experts parle/VERB .");
    assertEquals(null, read(text, "un rapport d' experts"));
  }
}
