package org.newsgraph.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.text.Span;

class MarkedTextTest {

  private static Mark mark(int id, int begin, int end) {
    Thing thing = new Thing("urn:" + id, "/" + id, "", Kind.CLAIM);
    return new Mark(id, "claim", thing, begin, end, "char=" + begin + "," + end);
  }

  private static String shown(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(
            p ->
                p.pieces().stream()
                    .map(piece -> piece.text() + piece.marks().stream().map(Mark::id).toList())
                    .collect(Collectors.joining("|")))
        .collect(Collectors.joining("¶"));
  }

  @Test
  void marksThatOverlapAreCutIntoPieces() {
    List<Mark> marks = List.of(mark(0, 0, 4), mark(1, 2, 6));
    assertEquals("ab[0]|cd[0, 1]|ef[1]|gh[]", shown(MarkedText.of("abcdefgh", marks, List.of())));
  }

  @Test
  void theInnermostMarkComesLast() {
    List<Mark> marks = List.of(mark(0, 2, 3), mark(1, 0, 6));
    assertEquals("ab[1]|c[1, 0]|def[1]", shown(MarkedText.of("abcdef", marks, List.of())));
  }

  @Test
  void aMarkGoesOnInTheNextParagraph() {
    List<Mark> marks = List.of(mark(0, 1, 6));
    assertEquals("a[]|b[0]¶cd[0]|e[]", shown(MarkedText.of("ab\n\ncde", marks, List.of())));
  }

  @Test
  void whatIsNoPartOfTheArticleIsAParagraphOfItsOwn() {
    List<Paragraph> paragraphs = MarkedText.of("abc\ndon", List.of(), List.of(new Span(4, 7)));
    assertEquals(2, paragraphs.size());
    assertTrue(paragraphs.get(1).boilerplate());
    assertEquals("don", paragraphs.get(1).pieces().get(0).text());
  }

  @Test
  void spacesAroundABlankLineAreNoText() {
    assertEquals(
        "a[]¶b\n c[]¶d []",
        shown(MarkedText.of("a \t\r\n \t\n\n  b\n c \n\nd ", List.of(), List.of())));
  }

  @Test
  void aLongRunOfSpacesHoldsNothingUp() {
    String text = "a" + " ".repeat(400_000) + "b" + "\n \t".repeat(100_000) + "c";
    List<Paragraph> paragraphs =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> MarkedText.of(text, List.of(), List.of()));
    assertEquals(2, paragraphs.size());
  }

  @Test
  void everyMarkIsAnchoredOnce() {
    List<Mark> marks = List.of(mark(0, 0, 4), mark(1, 0, 2), mark(2, 3, 4));
    List<String> anchors =
        MarkedText.of("abcd", marks, List.of()).stream()
            .flatMap(p -> p.pieces().stream())
            .flatMap(piece -> piece.anchors().stream())
            .toList();
    assertEquals(List.of("char=0,4", "char=0,2", "char=3,4"), anchors);
  }
}
