package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void ofWhomSomethingIsSaidDoesNotSayIt() {
    assertEquals(
        List.of("Luc Blanc"),
        speakers("Le procureur Luc Blanc a parlé lundi. Jean Roux a, selon lui, tué sa femme."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selon la victime, Marc Blanc a violé deux femmes à Lyon.",
        "À en croire le voisin, Marc Blanc a incendié la grange.",
        "D'après un témoin, Marc Blanc n'a pas tiré.",
        "Selon le frère de la victime, Marc Blanc a tué Paul Vert à Nantes.",
        "D'après Mediapart, citant une source policière, Marc Blanc a frappé un passant."
      })
  void theSubjectBehindTheCommaIsNotTheSourceBeforeIt(String text) {
    assertFalse(speakers(text).contains("Marc Blanc"), text);
  }

  @Test
  void whatARelativeClauseRestsOnIsThatClause() {
    assertEquals(
        List.of("dont les soldats ont massacré des civils"),
        contents(
            "Paul Marin, dont les soldats ont massacré des civils d'après l'ONU, a reçu le"
                + " consul."));
  }

  @Test
  void whoIsSaidToHaveOrderedADeedSaysNothing() {
    assertEquals(
        List.of("Anne Roux"), speakers("Anne Roux a dit que Paul Marin avait ordonné l'attaque."));
  }

  @Test
  void aBodyEndsBeforeATimeAndTheLatterIsNoMonth() {
    assertEquals(
        List.of("agence régionale de santé", "parquet de Nantes"),
        speakers(
            "L'agence régionale de santé a annoncé avoir saisi le parquet de Nantes dès avril, ce"
                + " que ce dernier a confirmé."));
  }

  private static List<String> contents(String text) {
    return Spoken.read(text).claims().stream()
        .map(claim -> claim.content().get(0).of(text))
        .toList();
  }
}
