package org.newsgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.text.Span;
import org.newsgraph.training.NamedArticle.Name;

class NamedArticleTest {

  @Test
  void ofNestedNamesTheOutermostCounts() {
    Name university = new Name(new Span(3, 21), 2);
    Name town = new Name(new Span(17, 21), 1);
    Name other = new Name(new Span(30, 35), 0);
    assertEquals(
        List.of(university, other), NamedArticle.outermost(List.of(town, university, other)));
  }

  @Test
  void aNameIsRightOnlyIfPlaceAndTypeAre() {
    NameScore score = new NameScore(List.of("Person", "Location"));
    Name person = new Name(new Span(0, 5), 0);
    score.add(List.of(person), List.of(person));
    assertEquals(1.0, score.f1(2));
    score.add(List.of(person), List.of(new Name(new Span(0, 5), 1)));
    assertEquals(0.5, score.f1(2));
  }
}
