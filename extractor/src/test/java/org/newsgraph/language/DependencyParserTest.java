package org.newsgraph.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.text.Span;

class DependencyParserTest {

  private static final Tagger TAGGER = new Tagger();
  private static final DependencyParser PARSER = new DependencyParser();

  @Test
  void whatIsAnnouncedIsTheClausalObjectOfTheVerb() {
    String sentence = "Le président a annoncé que le raid avait réussi .";
    assertArc(sentence, "président", "nsubj", "annoncé");
    assertArc(sentence, "réussi", "ccomp", "annoncé");
    assertArc(sentence, "raid", "nsubj", "réussi");
  }

  @Test
  void thePassiveHasItsSubjectAndItsAgent() {
    String sentence = "Deux soldats ont été tués par des rebelles .";
    assertArc(sentence, "soldats", "nsubj:pass", "tués");
    assertArc(sentence, "rebelles", "obl:agent", "tués");
  }

  @Test
  void theSubjectMayFollowTheVerbOfSaying() {
    String sentence = "« Nous avons gagné » , a déclaré le ministre .";
    assertArc(sentence, "ministre", "nsubj", "déclaré");
  }

  @Test
  void theShapeOfQuotationMarksChangesNothing() {
    Arcs guillemets = parse("« Nous avons gagné » , a déclaré le ministre .");
    assertEquals(guillemets, parse("\" Nous avons gagné \" , a déclaré le ministre ."));
    assertEquals(guillemets, parse("“ Nous avons gagné ” , a déclaré le ministre ."));
  }

  @Test
  void oneWordIsTheRoot() {
    assertEquals(new Arcs(List.of(-1), List.of("root")), parse("Attentat"));
    assertEquals(new Arcs(List.of(), List.of()), PARSER.parse(List.of()));
  }

  @Test
  void whateverComesInATreeComesOut() {
    assertTree(parse("! ! ! ( ( )"));
    assertTree(parse("a b c d e f . g h . i j ; k l -- m n ? o"));
    assertTree(parse(String.join(" ", Collections.nCopies(400, "Le ministre a dit que"))));
    Token odd = new Token(new Span(0, 1), "x", "WHAT", "", Morphology.UNKNOWN, -1, "dep");
    assertTree(PARSER.parse(Collections.nCopies(30, odd)));
  }

  @Test
  void severalThreadsGetTheSameTrees() {
    List<String> sentences =
        IntStream.range(0, 40)
            .mapToObj(i -> "Le président a annoncé " + i + " fois que le raid avait réussi .")
            .toList();
    List<Arcs> alone = sentences.stream().map(DependencyParserTest::parse).toList();
    assertEquals(alone, sentences.parallelStream().map(DependencyParserTest::parse).toList());
  }

  private static void assertArc(String sentence, String word, String relation, String head) {
    List<String> forms = Arrays.asList(sentence.split(" "));
    Arcs arcs = parse(sentence);
    int i = forms.indexOf(word);
    int h = arcs.heads().get(i);
    assertEquals(
        relation + " of " + head, arcs.relations().get(i) + " of " + (h < 0 ? "" : forms.get(h)));
  }

  private static void assertTree(Arcs arcs) {
    assertEquals(1, Collections.frequency(arcs.heads(), -1));
    assertEquals("root", arcs.relations().get(arcs.heads().indexOf(-1)));
    for (int i = 0; i < arcs.heads().size(); i++) {
      int steps = 0;
      for (int j = i; j >= 0; j = arcs.heads().get(j)) {
        assertTrue(j < arcs.heads().size() && steps++ <= arcs.heads().size());
      }
    }
  }

  private static Arcs parse(String sentence) {
    List<String> forms = Arrays.asList(sentence.split(" "));
    List<Reading> readings = TAGGER.tag(forms);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      tokens.add(readings.get(i).token(new Span(i, i + 1), forms.get(i), -1, "dep"));
    }
    return PARSER.parse(tokens);
  }
}
