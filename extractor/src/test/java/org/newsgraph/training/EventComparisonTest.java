package org.newsgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.event.Event;
import org.newsgraph.event.EventStatus;
import org.newsgraph.event.EventType;
import org.newsgraph.event.Figure;
import org.newsgraph.event.Participant;
import org.newsgraph.text.Span;
import org.newsgraph.time.Granularity;
import org.newsgraph.time.TimeExpression;
import org.newsgraph.time.TimeKind;
import org.newsgraph.time.TimeValue;
import org.newsgraph.training.EventScore.Part;

final class EventComparisonTest {

  private static final String TEXT = "Un raid mardi, un raid, un scrutin.";

  private static final Span FIRST_RAID = new Span(3, 7);
  private static final Span SECOND_RAID = new Span(18, 22);
  private static final Span NOWHERE = new Span(0, 2);

  /** How the article names the entities with the indices 0, 1 and 2. */
  private static final List<Set<String>> NAMES =
      List.of(Set.of("kerlin", "jean kerlin"), Set.of("toral"), Set.of("ralin"));

  private static final String RAID = "a1\tATTACK\traid\t1\t";

  @TempDir Path folder;

  @Test
  void anEventIsRightByItsTriggerAndItsType() throws IOException {
    EventScore score = score(RAID + "\t\t\t\t\tfact\n", event(EventType.ATTACK, FIRST_RAID));
    assertEquals(new Score(1, 1, 1), score.parts().get(Part.TRIGGER));
    assertEquals(new Score(1, 1, 1), score.parts().get(Part.TYPE));
    assertEquals(new Score(1, 1, 1), score.statuses());
  }

  @Test
  void anEventElsewhereIsAnother() throws IOException {
    EventScore score = score(RAID + "\t\t\t\t\tfact\n", event(EventType.ATTACK, SECOND_RAID));
    assertEquals(new Score(1, 1, 0), score.parts().get(Part.TRIGGER));
    assertEquals(Score.NONE, score.statuses());
  }

  @Test
  void wordsThatTheArticleHasNotAreMetByNothing() throws IOException {
    EventScore score =
        score("a1\tATTACK\traid\t3\t\t\t\t\t\tfact\n", event(EventType.ATTACK, FIRST_RAID));
    assertEquals(new Score(1, 1, 0), score.parts().get(Part.TRIGGER));
  }

  @Test
  void ofSeveralEventsAtTheWordsThatOfTheSameClassIsMeant() throws IOException {
    EventScore score =
        score(
            RAID + "\t\t\t\t\tfact\n",
            event(EventType.VOTE, FIRST_RAID),
            event(EventType.ATTACK, FIRST_RAID));
    assertEquals(new Score(1, 2, 1), score.parts().get(Part.TYPE));
  }

  @Test
  void anEventMeetsNoTwoHappenings() throws IOException {
    EventScore score =
        score(
            RAID + "\t\t\t\t\tfact\n" + RAID + "\t\t\t\t\tfact\n",
            event(EventType.ATTACK, FIRST_RAID));
    assertEquals(new Score(2, 1, 1), score.parts().get(Part.TRIGGER));
  }

  @Test
  void anEntityIsRightByAnyOfItsNamesAndForOneOfThoseLabelled() throws IOException {
    EventScore score =
        score(
            RAID + "Kerlin=le maire|Jean Kerlin\tRalin\tToral\t\t\tfact\n",
            event(EventType.ATTACK, FIRST_RAID));
    assertEquals(new Score(2, 1, 1), score.parts().get(Part.AGENTS));
    assertEquals(new Score(1, 1, 0), score.parts().get(Part.PATIENTS));
    assertEquals(new Score(1, 1, 0), score.parts().get(Part.PLACES));
  }

  @Test
  void figuresCountOnceByTheirValue() throws IOException {
    EventScore score =
        score(
            RAID + "\t\t\t\t3 morts=3.0=killed|dix=10=injured\tfact\n",
            event(EventType.ATTACK, FIRST_RAID));
    assertEquals(new Score(2, 1, 1), score.parts().get(Part.FIGURES));
  }

  @Test
  void aTimeIsRightByItsDay() throws IOException {
    EventScore right =
        score(RAID + "\t\t\t2031-05-06\t\tfact\n", event(EventType.ATTACK, FIRST_RAID));
    assertEquals(new Score(1, 1, 1), right.parts().get(Part.TIMES));
    EventScore wrong = score(RAID + "\t\t\t2031-05\t\tfact\n", event(EventType.ATTACK, FIRST_RAID));
    assertEquals(new Score(1, 1, 0), wrong.parts().get(Part.TIMES));
  }

  @Test
  void whatIsSaidOfAnEventOfTheWrongClassIsNotRightButCounts() throws IOException {
    EventScore score =
        score(
            RAID + "Kerlin\tToral\tRalin\t2031-05-06\ttrois=3=killed\tfact\n",
            event(EventType.VOTE, FIRST_RAID));
    assertEquals(new Score(1, 1, 1), score.parts().get(Part.TRIGGER));
    for (Part part : Part.values()) {
      if (part != Part.TRIGGER) {
        assertEquals(new Score(1, 1, 0), score.parts().get(part), part.label());
      }
    }
    assertEquals(Score.NONE, score.statuses());
  }

  @Test
  void aWrongStatusIsCounted() throws IOException {
    EventScore score = score(RAID + "\t\t\t\t\tdenied\n", event(EventType.ATTACK, FIRST_RAID));
    assertEquals(new Score(1, 1, 0), score.statuses());
  }

  @Test
  void articlesAddUp() throws IOException {
    EventScore all = score(RAID + "\t\t\t\t\tfact\n", event(EventType.ATTACK, FIRST_RAID));
    all.add(score(RAID + "\t\t\t\t\tfact\n"));
    assertEquals(new Score(2, 1, 1), all.parts().get(Part.TYPE));
    assertEquals(new Score(1, 1, 1), all.statuses());
  }

  private EventScore score(String lines, Event... events) throws IOException {
    Path file = folder.resolve("happenings.tsv");
    Files.writeString(
        file,
        "article\ttype\ttrigger\toccurrence\tagents\tpatients\tplaces\tdate\tfigures\tstatus\n"
            + lines);
    return new EventComparison(TEXT, NAMES::get)
        .compare(HappeningTable.read(file).of("a1"), Arrays.asList(events));
  }

  /** Kerlin does it twice over to Toral at Ralin on a Tuesday evening, with twice three dead. */
  private static Event event(EventType type, Span trigger) {
    LocalDate day = LocalDate.of(2031, 5, 6);
    return new Event(
        type,
        List.of(trigger),
        List.of(new Participant(0, NOWHERE), new Participant(0, NOWHERE)),
        List.of(new Participant(1, NOWHERE)),
        List.of(new Participant(2, NOWHERE)),
        Optional.of(
            new TimeExpression(
                NOWHERE,
                Optional.of(new TimeValue("2031-05-06T20:30", day, day, Granularity.MINUTE)),
                TimeKind.DATE)),
        List.of(figure("3", "killed"), figure("3.0", "victims")),
        EventStatus.FACT,
        1);
  }

  private static Figure figure(String value, String what) {
    return new Figure(new BigDecimal(value), what, NOWHERE, OptionalInt.empty());
  }
}
