package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddresseesTest {

  private static String addressee(String text, String... names) {
    Spoken spoken = Spoken.in(text, names);
    return spoken.addressee(spoken.claims().get(0));
  }

  @Test
  void whatIsConfidedToANewspaperIsSaidToIt() {
    assertEquals(
        "La Tribune du port",
        addressee(
            "Paul Marin a confié jeudi à La Tribune du port que le pont tiendrait.",
            "Paul Marin",
            "org:La Tribune du port"));
  }

  @Test
  void aNameBesideTheNounIsSpokenTo() {
    assertEquals(
        "KTL",
        addressee(
            "Le pont tiendra, a déclaré à la chaîne de télévision norvégienne KTL Paul Marin.",
            "Paul Marin",
            "org:KTL"));
  }

  @Test
  void theAddresseeMayFollowTheInvertedSubject() {
    assertEquals(
        "Reuters",
        addressee("« Le pont tiendra », a dit Paul Marin à Reuters.", "Paul Marin", "org:Reuters"));
  }

  @Test
  void whoeverIsAskedToDoSomethingIsSpokenTo() {
    assertEquals(
        "Jeanne Volle",
        addressee(
            "Paul Marin a demandé à Jeanne Volle de fermer le pont.",
            "Paul Marin",
            "Jeanne Volle"));
    assertEquals(
        "Jeanne Volle",
        addressee(
            "Paul Marin a exhorté Jeanne Volle à fermer le pont.", "Paul Marin", "Jeanne Volle"));
  }

  @Test
  void aPersonInsideTheContentIsNotSpokenTo() {
    assertEquals(
        "",
        addressee("Paul Marin a annoncé une aide à Jeanne Volle.", "Paul Marin", "Jeanne Volle"));
  }

  @Test
  void theOwnerOfTheOneSpokenToIsNotSpokenTo() {
    assertEquals(
        "",
        addressee(
            "Paul Marin a dit au chauffeur de Jeanne Volle que le pont tiendrait.",
            "Paul Marin",
            "Jeanne Volle"));
  }

  @Test
  void nobodySpeaksToHimself() {
    assertEquals(
        "", addressee("« Fermez le pont », a prié Paul Marin.", "Paul Marin", "Jeanne Volle"));
  }

  @Test
  void whoeverIsCalledUponBehindTheVerbDoesNotSpeak() {
    Spoken spoken =
        Spoken.in(
            "De Lyon, l'envoyée, Jeanne Volle, a appelé Paul Marin à fermer le pont.",
            "Jeanne Volle",
            "Paul Marin");
    assertEquals("Jeanne Volle", spoken.speaker(spoken.only()));
    assertEquals("Paul Marin", spoken.addressee(spoken.only()));
  }
}
