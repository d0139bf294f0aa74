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

  @Test
  void theNameBehindThePronounSaysWhomItMeans() {
    assertEquals(
        List.of("Luc Petit", "Luc Petit"),
        speakers(
            "Un témoin a été menacé par le frère de Julien Roux. Ce dernier, Luc Petit, dément ces"
                + " menaces. « C'est un mensonge », a-t-il affirmé lundi."));
    assertEquals(
        List.of("Luc Petit"),
        speakers(
            "Paul Marin a été vu avec le frère de Julien Roux. Celui-ci, Luc Petit, nie les"
                + " faits."));
    assertEquals(
        List.of("Luc Petit"),
        speakers("Paul Marin a menacé un témoin. L'intéressé, Luc Petit, nie les faits."));
    assertEquals(
        List.of("Jean Volle"),
        speakers("Paul Marin a menacé un témoin. Son avocat, Me Jean Volle, nie les faits."));
  }

  @Test
  void whoAccusesBehindTheSourceIsNoSource() {
    assertEquals(
        List.of(
            "témoins | ASSERT | L'avion a été touché", "Anne Roux | ACCUSE | l'armée d'avoir tiré"),
        Spoken.read(
                "L'avion a été touché, ont affirmé lundi des témoins, Anne Roux accusant l'armée"
                    + " d'avoir tiré.")
            .lines());
  }

  @Test
  void theNameBehindWhoCitesASourceIsTheSources() {
    assertEquals(
        List.of(
            "Paul Marin | ASSERT | on compte dix morts dans la ville",
            "AP | REPORT | on compte dix morts dans la ville"),
        Spoken.read(
                "Selon un médecin local cité par AP, Paul Marin, on compte dix morts dans la"
                    + " ville.")
            .lines());
  }

  @Test
  void theSubjectBehindWhoCitesASourceIsNotTheSource() {
    assertFalse(
        speakers("Selon un médecin local cité par AP, Paul Marin, blessé lundi, a tué un gardien.")
            .contains("Paul Marin"));
  }

  @Test
  void whoSaysToHaveSeizedSomebodyDoesNotSayWhatHeSays() {
    assertEquals(
        List.of("police", "Paul Marin"),
        speakers(
            "Luc Petit a fui. Paul Marin, que la police a affirmé avoir arrêté, annonce sa"
                + " démission."));
  }

  @Test
  void theGovernmentIsThatOfTheCountryOfTheStory() {
    assertEquals(
        List.of("gouvernement de la Colombie", "gouvernement de l'Équateur"),
        speakers(
            "La ville de Mocoa, dans le sud de la Colombie, a été frappée par la crue. Au moins 154"
                + " personnes ont péri, d'après les informations du gouvernement. L'Équateur déplore"
                + " 21 morts."));
  }
}
