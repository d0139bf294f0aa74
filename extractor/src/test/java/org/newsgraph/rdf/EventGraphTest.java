package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.rdf.Asked.ask;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.newsgraph.event.EventType;
import org.newsgraph.time.Granularity;

/** How events and their times are written. */
class EventGraphTest {

  private static final String BASE = "http://localhost:3030/";

  private final GraphBuilder builder = new GraphBuilder(BASE);

  @Test
  void theFirstTriggerIsTheOneThatNamesTheEvent() {
    ArticleGraph article = builder.build(Raid.sketch().extraction());
    assertTrue(
        ask(
            article,
            "?e ng:triggerSpan/nif:anchorOf 'raid' ; ng:otherTriggerSpan/nif:anchorOf 'a tué'"));
  }

  @Test
  void aFigurePointsAtTheClaimThatGivesIt() {
    ArticleGraph article = builder.build(Raid.sketch().extraction());
    assertTrue(
        ask(
            article,
            "?e ng:figure ?f . ?f rdf:value 10 ; ng:what 'killed' ; ng:claim ?c ."
                + " ?c prov:wasAttributedTo organization:cnn"));
  }

  @Test
  void aPlaceInTheRoleOfAnEventPointsAtTheWordsThatSaySo() {
    ArticleGraph article = builder.build(Raid.sketch().extraction());
    assertTrue(ask(article, "?e sem:hasPlace ?p ~ ?why . ?why ng:span/nif:anchorOf 'en Syrie'"));
  }

  @Test
  void aTimeIsWrittenAtTheGranularityOfTheText() {
    assertTrue(stamped("2022-02-02", "2022-02-02", "2022-02-02", "'2022-02-02'^^xsd:date"));
    assertTrue(stamped("2022-02", "2022-02-01", "2022-02-28", "'2022-02'^^xsd:gYearMonth"));
    assertTrue(stamped("2022", "2022-01-01", "2022-12-31", "'2022'^^xsd:gYear"));
  }

  @Test
  void aVagueTimeIsAnIntervalAndNoStamp() {
    ArticleGraph article = at("2000/2003", "2000-01-01", "2003-12-31");
    assertFalse(ask(article, "?e sem:hasTimeStamp ?stamp"));
    assertTrue(
        ask(
            article,
            "?e sem:hasTime ?t . ?t time:hasBeginning/time:inXSDDate '2000-01-01'^^xsd:date ;"
                + " time:hasEnd/time:inXSDDate '2003-12-31'^^xsd:date"));
    assertEquals(List.of(), new GraphValidator().validate(article));
  }

  @Test
  void aTimeByTheClockHasItsDayAndItsMinute() {
    ArticleGraph article = at("2022-02-02T20:30", "2022-02-02", "2022-02-02");
    assertTrue(ask(article, "?e sem:hasTimeStamp '2022-02-02'^^xsd:date"));
    assertTrue(
        ask(article, "?e sem:hasTime/time:inXSDDateTime '2022-02-02T20:30:00'^^xsd:dateTime"));
  }

  private boolean stamped(String iso, String first, String last, String stamp) {
    ArticleGraph article = at(iso, first, last);
    assertEquals(List.of(), new GraphValidator().validate(article));
    return ask(article, "?e sem:hasTimeStamp " + stamp);
  }

  private ArticleGraph at(String iso, String first, String last) {
    return builder.build(
        new Sketch("Un raid alors.")
            .event(EventType.ATTACK, "raid")
            .when("alors", iso, first, last, Granularity.DAY)
            .figure("1.50", "euros", "Un", OptionalInt.empty())
            .extraction());
  }
}
