package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the persons of a text a pronoun or an unfinished clause gives the word to. */
class WhoSpeaksTest {

  private static List<String> speakers(String text) {
    Spoken spoken = Spoken.read(text);
    return spoken.claims().stream().map(spoken::speaker).toList();
  }

  @Test
  void nobodyIsMeantByThePronounOfWhoseClauseHeIsNamed() {
    assertEquals(
        List.of("Paul Marin", "Paul Marin"),
        speakers(
            "Pour Paul Marin, Luc Petit est victime des médias. Il estime que Luc Petit a bien fait"
                + " de parler."));
  }

  @Test
  void whoIsNamedInAQuotationDoesNotSpeakIt() {
    assertEquals(
        List.of("Luc Petit"),
        speakers(
            "Luc Petit est arrivé lundi à Lyon. « Paul Marin a trahi ses électeurs et ses amis »,"
                + " clame-t-il."));
  }

  @Test
  void accordingToHimMeansWhomTheSentenceIsAbout() {
    assertEquals(
        List.of("Anne Roux", "Luc Petit"),
        speakers(
            "Anne Roux affirme que le pont est solide. Luc Petit veut changer ces règles, qui vont"
                + " selon lui « beaucoup trop loin pour la ville »."));
  }

  @Test
  void aCoordinatedVerbInTheSingularHasNoSubjectInThePlural() {
    List<String> speakers =
        speakers(
            "Le gouvernement estime que les agresseurs ont fui à l'étranger, et annonce la fermeture"
                + " de la frontière.");
    assertFalse(speakers.contains("les agresseurs"), speakers::toString);
  }

  @Test
  void theCabinetThatBearsANameIsNotItsBearer() {
    List<String> speakers =
        speakers("Le gouvernement Marin a déclaré que le pont était fermé depuis lundi.");
    assertFalse(speakers.contains("Marin"), speakers::toString);
  }

  @Test
  void aQuotationThatSaysMoreOfAThingIsNotTheSubjects() {
    assertEquals(
        List.of(),
        speakers(
            "De nombreux médecins ont consacré leur vie à cette maladie, à propos de laquelle « de"
                + " nombreuses questions subsistent encore aujourd'hui »."));
  }

  @Test
  void aWishIsNoHearsay() {
    assertEquals(
        List.of("Paul Marin"),
        speakers("Selon Paul Marin, le pont est fermé. Anne Roux aimerait supprimer cette taxe."));
  }
}
