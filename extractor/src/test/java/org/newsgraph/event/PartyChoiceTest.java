package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.Gender;
import org.newsgraph.text.Span;

/** Whom the weights may add to a happening, whatever they are. */
class PartyChoiceTest {

  private static final Parties NOBODY = new Parties(List.of(), List.of());

  private static final List<String> DOES = List.of("sure-agent");

  private static final List<String> UNDERGOES = List.of("sure-patient");

  private final PartyChoice choice =
      new PartyChoice(weights("sure-agent", "sure-patient"), weights("sure-patient", "sure-agent"));

  private static LearnedWeights weights(String sure, String unlikely) {
    return new LearnedWeights(
        Map.of(
            sure,
            9.0,
            unlikely,
            -9.0,
            "neither",
            -9.0,
            "threshold-open",
            0.5,
            "threshold-add",
            0.9,
            "threshold-keep",
            0.1));
  }

  private static PartyOptions.Option option(int index, EntityType type, List<String> signs) {
    Entity entity =
        new Entity(index, type, "X" + index, Gender.UNKNOWN, List.of(), Optional.empty());
    return new PartyOptions.Option(
        new Participant(index, new Span(index, index + 1)), entity, signs);
  }

  private static List<Integer> entities(List<Participant> participants) {
    return participants.stream().map(Participant::entity).toList();
  }

  @Test
  void whoIsLikelyIsAddedToAHappeningWithoutAClass() {
    Parties chosen =
        choice.of(
            EventType.OTHER,
            false,
            EventStatus.FACT,
            NOBODY,
            List.of(option(1, EntityType.PERSON, DOES), option(2, EntityType.PERSON, UNDERGOES)));
    assertEquals(List.of(1), entities(chosen.agents()));
    assertEquals(List.of(2), entities(chosen.patients()));
  }

  @Test
  void nobodyIsMadeTheDoerOfADeedThatAccuses() {
    List<EventType> accusing =
        Arrays.stream(EventType.values()).filter(t -> t.isGrave() || t.accuses()).toList();
    for (EventType type : accusing) {
      Parties chosen =
          choice.of(
              type,
              false,
              EventStatus.FACT,
              NOBODY,
              List.of(
                  option(1, EntityType.PERSON, DOES), option(2, EntityType.ORGANIZATION, DOES)));
      assertEquals(NOBODY, chosen, type.name());
    }
  }

  @Test
  void nobodyIsMadeTheDoerOfADeedOfNoClass() {
    List<PartyOptions.Option> options = List.of(option(1, EntityType.ORGANIZATION, DOES));
    assertEquals(NOBODY, choice.of(EventType.OTHER, true, EventStatus.FACT, NOBODY, options));
  }

  @Test
  void nobodyIsMadeTheDoerOfWhatIsOnlyAllegedDeniedOrPossible() {
    for (EventStatus status :
        List.of(EventStatus.ALLEGED, EventStatus.DENIED, EventStatus.POSSIBLE)) {
      Parties chosen =
          choice.of(
              EventType.OTHER,
              false,
              status,
              NOBODY,
              List.of(option(1, EntityType.ORGANIZATION, DOES)));
      assertEquals(NOBODY, chosen, status.name());
    }
  }

  @Test
  void noPersonIsMadeToUndergoADeedThatAccuses() {
    Parties chosen =
        choice.of(
            EventType.ARREST,
            false,
            EventStatus.FACT,
            NOBODY,
            List.of(
                option(1, EntityType.PERSON, UNDERGOES),
                option(2, EntityType.ORGANIZATION, UNDERGOES)));
    assertEquals(List.of(2), entities(chosen.patients()));
  }

  @Test
  void whomTheRulesGiveStaysUnlessUnlikelyAndIsNotJoinedByOthers() {
    Parties ruled = new Parties(List.of(new Participant(1, new Span(0, 1))), List.of());
    List<PartyOptions.Option> likely =
        List.of(option(1, EntityType.PERSON, List.of()), option(2, EntityType.PERSON, DOES));
    assertEquals(ruled, choice.of(EventType.OTHER, false, EventStatus.FACT, ruled, likely));
    List<PartyOptions.Option> unlikely = List.of(option(1, EntityType.PERSON, List.of("neither")));
    assertEquals(NOBODY, choice.of(EventType.KILLING, false, EventStatus.FACT, ruled, unlikely));
  }
}
