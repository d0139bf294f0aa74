package org.newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which reports tell the same happening. */
class EventClustersTest {

  private static final LocalDate MONDAY = LocalDate.of(2022, 2, 7);
  private static final Set<String> WORDS = Set.of("bomb", "marche", "attentat");

  private final EventClusters clusters = new EventClusters();

  private static EventReport attack(String article, TimeWindow time, String place, int dead) {
    return new EventReport(
        article + "/event/1,2",
        article,
        Optional.of(time.last()),
        "Attack",
        time,
        Set.of(),
        Set.of(),
        Set.of(place),
        Set.of(place),
        Map.of("killed", Set.of(BigDecimal.valueOf(dead))),
        WORDS);
  }

  @Test
  void twoArticlesOnOneDayAndPlaceTellTheSame() {
    EventReport one = attack("a", TimeWindow.day(MONDAY), "Bagdad", 12);
    EventReport other = attack("b", TimeWindow.day(MONDAY), "Bagdad", 12);
    List<EventCluster> found = clusters.of(List.of(other, one));
    assertEquals(1, found.size());
    assertEquals("a/event/1,2", found.get(0).first());
    assertEquals(Set.of("b/event/1,2"), found.get(0).others().keySet());
  }

  @Test
  void aWrongTollDoesNotPartThem() {
    EventReport one = attack("a", TimeWindow.day(MONDAY), "Bagdad", 12);
    EventReport other = attack("b", TimeWindow.day(MONDAY), "Bagdad", 35);
    assertEquals(1, clusters.of(List.of(one, other)).size());
  }

  @Test
  void anotherPlaceIsAnotherHappening() {
    EventReport one = attack("a", TimeWindow.day(MONDAY), "Bagdad", 12);
    EventReport other = attack("b", TimeWindow.day(MONDAY), "Kaboul", 12);
    assertEquals(List.of(), clusters.of(List.of(one, other)));
  }

  @Test
  void threeDaysLaterIsAnotherHappening() {
    EventReport one = attack("a", TimeWindow.day(MONDAY), "Bagdad", 12);
    EventReport other = attack("b", TimeWindow.day(MONDAY.plusDays(3)), "Bagdad", 12);
    assertEquals(List.of(), clusters.of(List.of(one, other)));
  }

  @Test
  void anArticleWithoutADateForItMeetsTheDayBefore() {
    EventReport one = attack("a", TimeWindow.day(MONDAY), "Bagdad", 12);
    EventReport other = attack("b", TimeWindow.before(MONDAY.plusDays(1)), "Bagdad", 12);
    assertEquals(1, clusters.of(List.of(one, other)).size());
  }

  @Test
  void twoEventsOfOneArticleStayTwo() {
    EventReport one = attack("a", TimeWindow.day(MONDAY), "Bagdad", 12);
    EventReport twin =
        new EventReport(
            "a/event/7,9",
            "a",
            one.published(),
            one.type(),
            one.time(),
            one.agents(),
            one.patients(),
            one.places(),
            one.company(),
            one.figures(),
            one.words());
    EventReport other = attack("b", TimeWindow.day(MONDAY), "Bagdad", 12);
    List<EventCluster> found = clusters.of(List.of(one, twin, other));
    assertEquals(1, found.size());
    assertEquals(1, found.get(0).others().size());
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<EventReport> reports = many();
    List<EventCluster> expected = clusters.of(reports);
    assertTrue(expected.size() > 10);
    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(reports, random);
      assertEquals(expected, clusters.of(reports));
    }
  }

  /** What makes it right to group again only where an article came or went. */
  @Test
  void aGroupIsTheSameAmongItsRelatedReportsAlone() {
    List<EventReport> reports = many();
    List<EventCluster> all = clusters.of(reports);
    for (EventReport report : reports.subList(0, 20)) {
      Set<EventReport> related = clusters.related(List.of(report), e -> reports);
      List<EventCluster> among = clusters.of(related);
      assertTrue(all.containsAll(among));
      assertEquals(
          all.stream().filter(c -> tells(c, report)).toList(),
          among.stream().filter(c -> tells(c, report)).toList());
    }
  }

  private static boolean tells(EventCluster cluster, EventReport report) {
    return cluster.first().equals(report.event()) || cluster.others().containsKey(report.event());
  }

  private static List<EventReport> many() {
    Random random = new Random(3);
    List<String> places = List.of("Bagdad", "Kaboul", "Alep", "Mossoul");
    List<EventReport> reports = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      LocalDate day = MONDAY.plusDays(random.nextInt(25));
      TimeWindow time = random.nextBoolean() ? TimeWindow.day(day) : TimeWindow.before(day);
      reports.add(attack("article" + i, time, places.get(random.nextInt(4)), random.nextInt(30)));
    }
    return reports;
  }
}
