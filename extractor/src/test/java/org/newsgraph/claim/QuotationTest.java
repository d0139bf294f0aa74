package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in quote marks: who says it, and where it ends. */
class QuotationTest {

  @Test
  void aQuotationIsDirectAndLosesItsMarks() {
    Spoken spoken = Spoken.in("« Le pont tiendra », a assuré Paul Marin.", "Paul Marin");
    assertEquals(List.of("Paul Marin | ASSERT | Le pont tiendra"), spoken.lines());
    assertEquals(Form.DIRECT, spoken.only().form());
  }

  @Test
  void anInciseSplitsAQuotation() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le pont tiendra … et la route aussi"),
        Spoken.in(
                "« Le pont tiendra, a dit Paul Marin, et la route aussi », assurément.",
                "Paul Marin")
            .lines());
  }

  @Test
  void aQuotationMayRunOverSeveralSentences() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le pont tiendra. La route aussi. Nous avons tout vérifié"),
        Spoken.in(
                "« Le pont tiendra. La route aussi. Nous avons tout vérifié », a dit Paul Marin.",
                "Paul Marin")
            .lines());
  }

  @Test
  void aQuotationNeverClosedEndsWithItsParagraph() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le pont tiendra."),
        Spoken.in("Paul Marin a dit : « Le pont tiendra.\n\nLe chantier dure.", "Paul Marin")
            .lines());
  }

  @Test
  void quoteMarksAroundATitleAreNoQuotation() {
    assertTrue(
        Spoken.in("Le film « Le Pont de la rivière » sort mercredi en salle.").claims().isEmpty());
  }

  @Test
  void theNameUnderAQuotationSignsIt() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le pont tiendra."),
        Spoken.in("« Le pont tiendra. »\n\n— Paul Marin", "Paul Marin").lines());
  }

  @Test
  void aLongQuotationBelongsToTheSubjectOfItsSentence() {
    assertEquals(
        List.of("Paul Marin | ASSERT | une page très sombre de notre histoire"),
        Spoken.in("Paul Marin voit là « une page très sombre de notre histoire ».", "Paul Marin")
            .lines());
  }

  @Test
  void aQuotationBehindAColonBelongsToTheSubject() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Je reste à mon poste"),
        Spoken.in("Paul Marin ne recule pas : « Je reste à mon poste ».", "Paul Marin").lines());
  }

  @Test
  void anInciseMayStandBetweenSubjectAndVerb() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le juge … a refusé sa demande"),
        Spoken.in("Le juge, écrit Paul Marin, a refusé sa demande.", "Paul Marin").lines());
  }

  @Test
  void aQuotationByItselfIsSaidByTheSubjectBefore() {
    assertEquals(
        List.of("Anne Roux | ASSERT | Je voulais montrer que le pont est à nous."),
        Spoken.in(
                "Anne Roux a brandi un drapeau. « Je voulais montrer que le pont est à nous. »",
                "Anne Roux")
            .lines());
  }

  @Test
  void aSentenceOfPrisonIsNoQuotation() {
    assertTrue(
        Spoken.in(
                "Paul Marin a été condamné à « trois mois de prison et une forte amende ».",
                "Paul Marin")
            .claims()
            .isEmpty());
  }

  @Test
  void aQuotationBehindAColonIsAClaimOfItsOwn() {
    assertEquals(
        List.of(
            "Paul Marin | ANNOUNCE | le pont fermera",
            "Paul Marin | ASSERT | Nous devons réparer les piles"),
        Spoken.in(
                "Paul Marin a annoncé que le pont fermera : « Nous devons réparer les piles » ,"
                    + " a-t-il dit.",
                "Paul Marin")
            .lines());
  }

  @Test
  void twoQuotationsSideBySideAreOneClaim() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le pont tient. … Il a été réparé"),
        Spoken.in("« Le pont tient. » « Il a été réparé » , a dit Paul Marin.", "Paul Marin")
            .lines());
  }
}
