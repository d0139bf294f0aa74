package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DenialsTest {

  private static final String[] NAMES = {
    "Paul Marin", "Anne Roux", "Luc Petit", "Jean Volle", "org:Orex"
  };

  private static Spoken spoken(String text) {
    return Spoken.in(text, NAMES);
  }

  private static List<Claim> answers(Spoken spoken) {
    return spoken.claims().stream().filter(claim -> claim.answer().isPresent()).toList();
  }

  @Test
  void whoClearsSomebodyIsNotDisputedByAnotherDenial() {
    Spoken spoken =
        spoken(
            "Luc Petit n'a pas vidé la caisse, a affirmé Anne Roux. La police dément que Luc Petit"
                + " ait suivi un témoin.");
    assertEquals(2, spoken.claims().size());
    assertEquals(List.of(), answers(spoken));
  }

  @Test
  void whatIsCalledFalseIsNoNegatedClaimOfBefore() {
    Spoken spoken =
        spoken(
            "Luc Petit n'a pas frappé Jean Volle, a affirmé Anne Roux. Il est faux de dire que Luc"
                + " Petit a suivi Jean Volle, selon la police.");
    assertEquals(List.of(), answers(spoken));
  }

  @Test
  void aDenialOfANegatedClauseMayDisputeIt() {
    Spoken spoken =
        spoken(
            "Le pont de Brest n'est pas fissuré, a affirmé Anne Roux. Paul Marin dément que le pont"
                + " de Brest ne soit pas fissuré.");
    assertEquals(1, answers(spoken).size());
  }

  @Test
  void thisSourceIsTheUnnamedOneOfBeforeWhoDeniesNothing() {
    Spoken spoken =
        spoken(
            "Des wagons ont disparu, a affirmé un haut responsable. Selon ce responsable, au moins"
                + " cent wagons n'ont jamais été déclarés.");
    assertEquals(
        List.of(
            "un haut responsable | ASSERT | Des wagons ont disparu",
            "un haut responsable | ASSERT | au moins cent wagons n'ont jamais été déclarés"),
        spoken.lines());
    assertEquals(List.of(), answers(spoken));
  }

  @Test
  void whoIsAccusedOfHavingAskedAsksNothing() {
    assertEquals(
        List.of("Anne Roux | ACCUSE | Luc Petit d'avoir exigé son silence"),
        spoken("Anne Roux accuse Luc Petit d'avoir exigé son silence.").lines());
    assertEquals(
        List.of("Luc Petit | DENY | avoir ordonné la vente"),
        spoken("Luc Petit a réfuté avoir ordonné la vente.").lines());
  }

  @Test
  void whoseAccusationsAreRejectedDoesNotDisputeThat() {
    Spoken spoken =
        spoken(
            "Anne Roux a rejeté les accusations de Luc Petit. Luc Petit affirme que les urnes ont"
                + " été ouvertes.");
    assertTrue(
        answers(spoken).stream().noneMatch(claim -> spoken.speaker(claim).equals("Luc Petit")));
  }

  @Test
  void whoDeniesForOneDeniesNoChargeAgainstAnother() {
    String denial = "L'avocate d'Anne Roux dément toute malversation.";
    assertEquals(
        List.of(),
        answers(spoken("Paul Marin accuse Luc Petit d'avoir vendu des armes. " + denial)));
    assertEquals(
        1,
        answers(spoken("Paul Marin accuse Anne Roux d'avoir vendu des armes. " + denial)).size());
  }

  @Test
  void whoIsChargedAndSaysNoInItsWordsDisputes() {
    Spoken spoken =
        spoken(
            "Paul Marin accuse Orex d'avoir falsifié des documents. « Nous n'avons jamais falsifié"
                + " le moindre document », a déclaré Orex.");
    assertEquals(
        List.of(AnswerKind.DISPUTES),
        answers(spoken).stream().map(claim -> claim.answer().get().kind()).toList());
  }

  @Test
  void aDenialOfNothingIsNoClaim() {
    assertEquals(List.of(), spoken("Le marché a ouvert. Orex dément formellement.").lines());
  }

  @Test
  void aNameBehindTheProfessionIsTheSpeaker() {
    assertEquals(
        List.of("Anne Roux | ASSERT | son client est malade"),
        spoken("L'avocate de Luc Petit, Me Anne Roux, affirme que son client est malade.").lines());
  }

  @Test
  void aDenialAndWhatIsSaidBesideItAreTwoClaims() {
    assertEquals(
        List.of(
            "Orex | DENY | avoir vendu des armes",
            "Orex | ASSERT | Luc Petit avait vidé la caisse"),
        spoken(
                "Orex a démenti avoir vendu des armes et affirmé que Luc Petit avait vidé la caisse.")
            .lines());
  }

  @Test
  void whoDeniesTheFactsDeniesTheChargeAndNotTheArrest() {
    Spoken spoken =
        spoken(
            "Luc Petit, visé par une plainte pour viol, a été placé en garde à vue, selon une source"
                + " policière. Luc Petit nie les faits.");
    Claim denial = answers(spoken).get(0);
    Claim charge = spoken.claims().get(denial.answer().get().claim());
    assertEquals(AnswerKind.DISPUTES, denial.answer().get().kind());
    assertEquals(Act.ACCUSE, charge.act());
    assertEquals("viol", charge.content().get(0).of(spoken.text()));
    assertTrue(charge.inferred());
  }

  @Test
  void whoComplainsDeniesNoChargeOfHisOwn() {
    Spoken spoken =
        spoken(
            "Luc Petit a porté plainte contre Anne Roux pour diffamation. Luc Petit nie les faits.");
    assertEquals(List.of(), answers(spoken));
  }

  @Test
  void aStepOfJusticeIsDeniedByWhoNamesIt() {
    String arrest = "Luc Petit a été placé en garde à vue, selon la police. ";
    assertEquals(List.of(), answers(spoken(arrest + "Luc Petit conteste toute faute.")));
    assertEquals(
        1, answers(spoken(arrest + "Luc Petit dément avoir été placé en garde à vue.")).size());
    assertEquals(1, answers(spoken(arrest + "Anne Roux dément cette information.")).size());
  }

  @Test
  void whoHasNoKnowledgeOfAThingDoesNotDenyIt() {
    assertEquals(
        List.of("Anne Roux | ASSERT | ne pas avoir connaissance d'une attaque"),
        spoken("Anne Roux a déclaré ne pas avoir connaissance d'une attaque.").lines());
  }

  @Test
  void whatIsTackedOnMeansTheClauseBeforeIt() {
    Spoken spoken =
        Spoken.read(
            "Le député Marc Duval aurait frappé une assistante, ce qu'il nie, rapporte BFMTV. La"
                + " société Arvel aurait versé des pots-de-vin au maire, ce que dément"
                + " l'entreprise, selon Le Monde.");
    assertEquals(
        List.of("Marc Duval answers BFMTV", "Arvel answers Le Monde"),
        answers(spoken).stream()
            .map(
                claim ->
                    spoken.speaker(claim)
                        + " answers "
                        + spoken.speaker(spoken.claims().get(claim.answer().get().claim())))
            .toList());
  }

  @Test
  void whoDeniesADeedOfHisOwnAnswersNoChargeOfAnother() {
    Spoken spoken =
        spoken(
            "Jean Volle est accusé d'avoir volé une voiture. Luc Petit nie avoir tué Anne Roux.");
    assertEquals(List.of(), answers(spoken));
  }

  @Test
  void whoIsDeniedToHaveProposedProposesNothing() {
    assertEquals(
        List.of("Anne Roux | DENY | Luc Petit ait proposé une rencontre à Genève"),
        spoken("Anne Roux a démenti que Luc Petit ait proposé une rencontre à Genève.").lines());
  }

  @Test
  void whatARelativeClauseOfTheDeniedTellsIsSaid() {
    assertEquals(
        2,
        spoken("Anne Roux dément que Luc Petit, qui a annoncé sa démission, ait fui à Genève.")
            .claims()
            .size());
  }

  @Test
  void theInfinitiveIsDeniedAndNotTheClauseBehindIt() {
    assertEquals(
        "Anne Roux | DENY | avoir vidé la caisse, que Luc Petit l'accuse de viser",
        spoken("Anne Roux a démenti samedi avoir vidé la caisse, que Luc Petit l'accuse de viser.")
            .lines()
            .get(0));
  }

  @Test
  void whatAnotherAffirmedToTheContraryIsAnswered() {
    Spoken spoken =
        spoken("Anne Roux dément avoir vendu ses parts, contrairement à ce qu'avait affirmé Orex.");
    assertEquals(
        List.of(
            "Anne Roux | DENY | avoir vendu ses parts", "Orex | ASSERT | avoir vendu ses parts"),
        spoken.lines());
    assertEquals(List.of("Anne Roux"), answers(spoken).stream().map(spoken::speaker).toList());
  }

  @Test
  void whoSaysThatHeDoesNotBelieveDeniesNothing() {
    assertEquals(
        List.of("Anne Roux | ASSERT | ne pas croire à un accord"),
        spoken("Anne Roux dit ne pas croire à un accord.").lines());
  }

  @Test
  void theDeadAreMournedAndNotCriticised() {
    assertEquals(
        List.of("Anne Roux | ASSERT | 21 morts", "Luc Petit | CRITICISE | cette décision"),
        spoken("Anne Roux déplore 21 morts. Luc Petit déplore cette décision.").lines());
  }
}
