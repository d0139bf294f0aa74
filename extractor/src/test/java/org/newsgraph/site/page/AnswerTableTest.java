package org.newsgraph.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.site.data.Happening;
import org.newsgraph.site.data.Kind;
import org.newsgraph.site.data.Library;
import org.newsgraph.site.data.Parties;
import org.newsgraph.site.data.Thing;
import org.newsgraph.site.web.Language;

class AnswerTableTest {

  private static final NamedQuery ARTICLES = QueryLibrary.find("articles").orElseThrow();

  private static AnswerTable.Cell shown(String column, String value) {
    Library.Cell cell = new Library.Cell(value, false);
    Library.Table answer = new Library.Table(List.of(column), List.of(List.of(cell)), false);
    AnswerTable table = new AnswerTable(new Messages(), Language.FR);
    return table.of(answer, ARTICLES).rows().get(0).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-15, 15 janvier 2020",
    "2020-01, janvier 2020",
    "2020-01-15T08:30:00.5+01:00, 15 janvier 2020",
    "2020-01-15T08:30:00Z, 15 janvier 2020"
  })
  void aDayIsShownAsOneReadsIt(String value, String read) {
    AnswerTable.Cell cell = shown("date", value);
    assertEquals("day", cell.kind());
    assertEquals(read, cell.text());
  }

  @ParameterizedTest
  @CsvSource({"2020-01-15 : le récit", "2020-01-15-16", "2020-01 en images", "2020-01-15Titre"})
  void aHeadlineThatBeginsWithADayIsAHeadline(String headline) {
    AnswerTable.Cell cell = shown("headline", headline);
    assertEquals("", cell.kind());
    assertEquals(headline, cell.text());
  }

  @Test
  void anEventIsCalledByItsTitleWithItsStatusWhereNoColumnTellsIt() {
    Thing who = new Thing("urn:x:who", "/who", "le maire", Kind.PERSON);
    Happening event =
        new Happening("arrest", "denied", new Parties(List.of(), List.of(who), List.of()));
    Library.Cell cell =
        new Library.Cell(
            "interpellé", "urn:x:e", "/e", false, "", Optional.empty(), Optional.of(event));
    Library.Table answer = new Library.Table(List.of("headline"), List.of(List.of(cell)), false);
    AnswerTable.Cell shown =
        new AnswerTable(new Messages(), Language.EN).of(answer, ARTICLES).rows().get(0).get(0);
    assertEquals("Arrest (denied): → le maire", shown.text());
    assertEquals("interpellé", shown.value());
  }
}
