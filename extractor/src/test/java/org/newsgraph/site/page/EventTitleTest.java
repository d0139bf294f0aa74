package org.newsgraph.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.site.data.Kind;
import org.newsgraph.site.data.Parties;
import org.newsgraph.site.data.Thing;
import org.newsgraph.site.web.Language;

class EventTitleTest {

  private final Messages messages = new Messages();

  private String title(String type, String words, Parties parties) {
    return EventTitle.of(type, words, parties, messages, Language.EN);
  }

  private static Parties parties(List<String> agents, List<String> patients, String... places) {
    return new Parties(things(agents), things(patients), things(List.of(places)));
  }

  private static List<Thing> things(List<String> names) {
    return names.stream().map(name -> new Thing("urn:" + name, "", name, Kind.PERSON)).toList();
  }

  @Test
  void saysWhoActsOnWhomAndWhere() {
    Parties parties = parties(List.of("la police"), List.of("le suspect"), "Nice");
    assertEquals("Killing: la police → le suspect, Nice", title("killing", "a tué", parties));
  }

  @Test
  void tellsWhoUndergoesItFromWhoActs() {
    assertEquals(
        "Death: → David Bowie",
        title("death", "est mort", parties(List.of(), List.of("David Bowie"))));
    assertEquals(
        "Visit: Bernard Cazeneuve",
        title("visit", "se rend", parties(List.of("Bernard Cazeneuve"), List.of())));
  }

  @Test
  void callsADeathAndAComplaintNoMurderAndNoCharge() {
    Parties parties = parties(List.of(), List.of("Paul Toral"));
    assertEquals(
        "Mort violente : → Paul Toral",
        EventTitle.of("killing", "a été tué", parties, messages, Language.FR));
    assertEquals(
        "Plainte ou poursuites : → Paul Toral",
        EventTitle.of("charge", "a porté plainte", parties, messages, Language.FR));
    assertEquals(
        "Complaint or charge: → Paul Toral",
        EventTitle.of("charge", "a porté plainte", parties, messages, Language.EN));
  }

  @Test
  void keepsTheWordsOfTheArticleWhereNobodyIsKnownToTakePart() {
    assertEquals(
        "Attack: attentat, Nice",
        title("attack", "attentat", parties(List.of(), List.of(), "Nice")));
    assertEquals("Attack: attentat", title("attack", "attentat", parties(List.of(), List.of())));
  }

  @Test
  void putsTheWordsInThePlaceOfAKindThatSaysNothing() {
    assertEquals(
        "A annulé: le tribunal",
        title("other", "a annulé", parties(List.of("le tribunal"), List.of())));
    assertEquals("A chuté", title("other", "a chuté", parties(List.of(), List.of())));
  }

  @Test
  void leavesOutWhatWouldMakeItLong() {
    String half = "l'homme qui avait loué le camion quelques jours plus tôt non loin de là";
    assertEquals(
        "Arrest: → l'homme qui avait loué le camion quelques…",
        title("arrest", "a arrêté", parties(List.of(), List.of(half))));
    assertEquals(
        "Meeting: A, B, …",
        title("meeting", "se réunit", parties(List.of("A", "B", "C"), List.of())));
  }

  @Test
  void saysThatItIsNoFactWhereNothingElseDoes() {
    Parties parties = parties(List.of("A"), List.of("B"));
    assertEquals(
        "Killing (denied): A → B",
        EventTitle.alone("killing", "denied", "a tué", parties, messages, Language.EN));
    assertEquals(
        "Killing: A → B",
        EventTitle.alone("killing", "fact", "a tué", parties, messages, Language.EN));
  }
}
