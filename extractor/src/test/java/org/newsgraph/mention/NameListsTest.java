package org.newsgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Morphology;
import org.newsgraph.language.Token;
import org.newsgraph.text.Span;

class NameListsTest {

  private static final NameLists LISTS = new NameLists();

  @Test
  void theLongestListedNameIsFoundWhateverItsTokens() {
    String text = "en Côte d’Ivoire hier";
    List<Token> tokens =
        List.of(token(text, 0, 2), token(text, 3, 7), token(text, 8, 10), token(text, 10, 16));
    NameLists.Match match = LISTS.longest(text, tokens, 1).orElseThrow();
    assertEquals(1, match.first());
    assertEquals(4, match.end());
    assertTrue(match.kinds().contains(NameLists.Kind.COUNTRY));
  }

  @Test
  void aNameMayBeOfSeveralKinds() {
    assertTrue(LISTS.kinds("nice").contains(NameLists.Kind.CITY));
    assertTrue(LISTS.kinds("martin").contains(NameLists.Kind.FIRST_NAME));
    assertTrue(LISTS.kinds("martin").contains(NameLists.Kind.SURNAME));
  }

  @Test
  void hyphensComeAndGo() {
    assertEquals(LISTS.kinds("saint-etienne"), LISTS.kinds("saint etienne"));
    assertTrue(LISTS.kinds("saint etienne").contains(NameLists.Kind.CITY));
  }

  @Test
  void smallTownsAndShopsAreKindsOfTheirOwn() {
    assertTrue(LISTS.kinds("montbrison").contains(NameLists.Kind.VILLAGE));
    assertTrue(LISTS.kinds("ikea").contains(NameLists.Kind.BRAND));
    assertTrue(LISTS.kinds("cour penale internationale").contains(NameLists.Kind.BODY));
  }

  private static Token token(String text, int begin, int end) {
    Span span = new Span(begin, end);
    return new Token(span, span.of(text), "X", span.of(text), Morphology.UNKNOWN, -1, "root");
  }
}
