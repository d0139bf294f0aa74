package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences of the kinds that court and war reporters write, with everything grave that the graph
 * states of them, by the whole way of an article with the shipped models.
 */
class FalseAccusationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Après son meurtre, Paul Toral a fui vers l'Espagne. | Killing Fact >",
        "Après son assassinat, Paul Toral a été retrouvé à Lyon par la police. | Killing Fact >",
        "Paul Toral s'est enfui après son meurtre. | Killing Fact >",
        "Paul Toral a été inhumé à Lyon après son assassinat. | Killing Fact > paul-toral",
        "Après sa mort, Paul Toral a été enterré à Lyon. | Death Fact > paul-toral"
      })
  void whoActsAfterHisDeedIsNotWhomItBefell(String text, String told) {
    assertEquals(told(told), ToldDeeds.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Les soldats ont pris Anne Morel pour une espionne. | none",
        "Paul Toral a tiré profit de la crise. | none",
        "Paul Toral a frappé à la porte d'Anne Morel. | none",
        "Paul Toral a attaqué la décision d'Anne Morel. | none",
        "Paul Toral a arrêté sa carrière lundi. | none",
        "Paul Toral a arrêté la décision de partir. | none",
        "Paul Toral a abattu un travail considérable. | none",
        "Paul Toral a touché un salaire de 5 000 euros. | none",
        "Paul Toral a exécuté les ordres d'Anne Morel. | none",
        "Paul Toral a explosé de rire devant Anne Morel. | none",
        "L'avocat de Paul Toral a démoli les arguments d'Anne Morel. | none",
        "Les électeurs ont sanctionné Paul Toral dimanche. | none",
        "Paul Toral a tué le temps à Lyon. | none",
        "Les rebelles ont pris Anne Morel pour cible. | Attack Fact rebelles > anne-morel",
        "Paul Toral a enlevé Anne Morel à Lyon. | Attack Fact paul-toral > anne-morel",
        "Paul Toral a exécuté Anne Morel lundi. | Killing Fact paul-toral > anne-morel",
        "Paul Toral a frappé Anne Morel au visage. | Attack Fact paul-toral > anne-morel"
      })
  void aTurnOfPhraseTellsOfNothingGrave(String text, String told) {
    assertEquals(told(told), persons(ToldDeeds.of(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anne Morel a dénoncé un massacre à Alep. | Killing Alleged >",
        "L'ONG allègue des tortures dans les prisons. | Attack Alleged >",
        "Amnesty dénonce la torture dans les prisons. | Attack Alleged >",
        "Paul Toral a évoqué des allégations de viol. | Attack Alleged >",
        "Selon Le Progrès, Paul Toral a été assassiné lundi. | Killing Fact > paul-toral",
        "Le ministre a dénoncé l'assassinat de Paul Toral à Lyon. | Killing Fact > paul-toral"
      })
  void whatIsOnlyTheObjectOfADenunciationIsAlleged(String text, String told) {
    assertEquals(told(told), ToldDeeds.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Le tribunal a condamné hier soir Paul Toral à dix ans de prison. | Sentence > paul-toral",
        "La police a arrêté mardi à Lyon Paul Toral. | Arrest > paul-toral",
        "Le juge a mis en examen lundi Anne Morel. | Charge > anne-morel",
        "Un inconnu a tué mercredi soir Anne Morel. | Killing > anne-morel",
        "La police a interpellé dans la nuit de mardi à mercredi Paul Toral. | Arrest > paul-toral",
        "Le tribunal a condamné mardi, Paul Toral a été libéré. | none",
        "La police a arrêté lundi à Lyon un ami de Paul Toral. | none"
      })
  void aTimeOrAPlaceHidesNobodyFromTheVerb(String text, String told) {
    assertEquals(
        told(told),
        persons(ToldDeeds.of(text)).stream()
            .map(line -> line.replaceAll(" Fact .*>", " >"))
            .filter(line -> !line.endsWith(">"))
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paul Toral est accusé d'avoir tué Jean Dubois. Le tribunal a acquitté mercredi Paul Toral."
            + "| Killing Denied paul-toral > jean-dubois",
        "Anne Morel est accusée d'avoir tué Jean Dubois. Le juge a relaxé jeudi matin Anne Morel."
            + "| Killing Denied anne-morel > jean-dubois"
      })
  void anAcquittalClearsWhomADayPartsFromIt(String text, String told) {
    assertTrue(ToldDeeds.of(text).contains(told), () -> ToldDeeds.of(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "L'opposition réclame un procureur spécial. | none",
        "La commission d'enquête a estimé que Paul Toral mentait. | none",
        "Paul Toral est juge d'instruction à Lyon. | none",
        "Le président de la cour d'assises a parlé lundi à Paul Toral. | none",
        "Le Sénat a créé une commission d'enquête sur Paul Toral. | Investigation Fact > paul-toral",
        "Une instruction a été ouverte contre Paul Toral. | Investigation Fact > paul-toral"
      })
  void anOfficeIsNoStepOfJustice(String text, String told) {
    assertEquals(told(told), ToldDeeds.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Le tireur, Paul Toral l'a vu. | none",
        "L'auteur de l'attentat, Paul Toral l'a vu s'enfuir. | none",
        "L'assassin, Anne Morel le connaissait. | none",
        "L'auteur de l'attentat, Paul Toral, a fui. | Attack Fact paul-toral >"
      })
  void whomAPronounTakesUpIsNotTheName(String text, String told) {
    assertEquals(told(told), persons(ToldDeeds.of(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Abou Omar, que l'armée affirme avoir tué, a publié une vidéo. | Killing Alleged > abou-omar",
        "Paul Toral, que l'armée prétend avoir abattu lundi, est apparu mardi."
            + "| Killing Alleged > paul-toral",
        "L'armée a plusieurs fois affirmé avoir tué Paul Toral. | Killing Alleged > paul-toral"
      })
  void whomSomebodyBoastsOfHavingKilledDidNotKill(String text, String told) {
    assertEquals(told(told), ToldDeeds.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'attaque de la Russie contre Alep a fait dix morts. | Q41183",
        "L'Arabie saoudite mène des raids au Yémen. | Q805",
        "L'attaque de Mossoul a fait dix morts. | Q83317",
        "La France a connu mardi un attentat. | Q142"
      })
  void theStateThatStrikesIsNotWhereItStrikes(String text, String place) {
    assertEquals(Set.of(place), ToldDeeds.places(text, "Attack"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Un attentat a fait dix morts à Bagdad. À Mossoul, vingt morts ont été dénombrés."
            + "| killed 10",
        "Un attentat a fait dix morts à Bagdad. Le bilan est passé à vingt morts."
            + "| killed 10, killed 20"
      })
  void theDeadOfAnotherTownAreNotOfTheAttack(String text, String figures) {
    assertEquals(Set.of(figures.split(", ")), ToldDeeds.figures(text, "Attack"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paul Toral a été condamné à deux ans de prison. Le butin s'élevait à 2 millions d'euros."
            + "| years 2",
        "Paul Toral a été condamné à deux ans de prison et 3 000 euros d'amende."
            + "| euros 3000, years 2"
      })
  void whatWasStolenIsNoPenalty(String text, String figures) {
    assertEquals(Set.of(figures.split(", ")), ToldDeeds.figures(text, "Sentence"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Paul Toral a failli tuer Anne Morel. | Killing Negated > anne-morel",
        "Paul Toral n'a pas voulu tuer Anne Morel. | Killing Negated paul-toral > anne-morel",
        "Paul Toral aurait tué Anne Morel s'il n'avait pas été retenu. | none",
        "Sans l'arrivée de la police, Paul Toral aurait tué Anne Morel. | none",
        "Sans emploi, Paul Toral aurait tué Anne Morel. | Killing Alleged paul-toral > anne-morel"
      })
  void whatNearlyHappenedIsNoDeed(String text, String told) {
    assertEquals(told(told), persons(ToldDeeds.of(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Jean Dubois, avocat de Paul Toral, mis en examen pour vol, a fait appel. | none",
        "La police cherche Jean Dubois, ami de Paul Toral, qui a été tué lundi. | none",
        "Jean Dubois, tué lundi par Paul Toral, vivait à Lyon."
            + "| Killing Fact paul-toral > jean-dubois",
        "L'avocat de Paul Toral, Jean Dubois, a été arrêté lundi. | Arrest Fact > jean-dubois"
      })
  void whichOfTwoNamesIsMeantIsNotGuessed(String text, String told) {
    assertEquals(
        told(told),
        persons(ToldDeeds.of(text)).stream()
            .filter(line -> line.matches("(Killing|Arrest|Charge) .*"))
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource({
    "L'homme que Paul Toral accuse d'avoir tué Anne Morel a été arrêté.",
    "L'homme soupçonné d'avoir tué Anne Morel a été condamné à dix ans de prison."
  })
  void whomTheAccusedIsSaidToHaveKilledIsNotWhoIsTried(String text) {
    assertTrue(
        persons(ToldDeeds.of(text)).stream()
            .noneMatch(l -> l.matches("(Arrest|Sentence) .*morel")));
  }

  private static Set<String> told(String lines) {
    return lines == null
        ? Set.of()
        : Arrays.stream(lines.split(", ")).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Only what names somebody. */
  private static Set<String> persons(Set<String> told) {
    return told.stream()
        .filter(line -> !line.matches("\\S+ \\S+ >"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
