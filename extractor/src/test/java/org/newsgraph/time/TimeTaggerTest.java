package org.newsgraph.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Block;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.DateBasis;
import org.newsgraph.ingest.Metadata;
import org.newsgraph.ingest.PublicationDate;
import org.newsgraph.language.Analyzer;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.text.Span;

class TimeTaggerTest {

  /** A Thursday. */
  private static final String THURSDAY = "2022-02-03";

  private static final Analyzer ANALYZER = new Analyzer();

  private final TimeTagger tagger = new TimeTagger();

  @Test
  void nineteenOfTwentyRealExpressionsAreRight() {
    List<Row> rows = LexiconFile.read(TimeTaggerTest.class, "time-expressions.tsv");
    assertTrue(rows.size() >= 300, "too few expressions: " + rows.size());
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      String found = value(row.get("fragment"), row.get("expression"), row.get("date"));
      if (!found.equals(row.get("value"))) {
        wrong.add(
            row.get("expression")
                + " is "
                + row.get("value")
                + ", not "
                + found
                + ": "
                + row.get("fragment"));
      }
    }
    assertTrue(wrong.size() * 20 <= rows.size(), () -> String.join("\n", wrong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il a été tué mercredi soir. | mercredi soir | 2022-02-02",
        "Il a été tué jeudi. | jeudi | 2022-02-03",
        "Il sera jugé jeudi. | jeudi | 2022-02-03",
        "Il sera jugé mercredi. | mercredi | 2022-02-09",
        "Il doit être jugé mardi à 11 heures. | mardi à 11 heures | 2022-02-08T11:00",
        "A 11 heures, il a été jugé. | 11 heures | 2022-02-03T11:00",
        "La réunion est prévue lundi. | lundi | 2022-02-07",
        "Il avait promis de revenir samedi. | samedi | 2022-02-05",
        "Il est venu mercredi dernier. | mercredi dernier | 2022-02-02",
        "Il viendra jeudi prochain. | jeudi prochain | 2022-02-10",
        "Il est mort dans la nuit de lundi 31 janvier à mardi 1er février."
            + " | nuit de lundi 31 janvier à mardi 1er février | 2022-02-01",
        "Le match a eu lieu mardi, la fusillade la nuit précédente."
            + " | la nuit précédente | 2022-02-01",
        "Le raid a eu lieu mercredi 2. | mercredi 2 | 2022-02-02",
        "Il a été arrêté mercredi 2 février. | mercredi 2 février | 2022-02-02",
        "Il a été arrêté le 20 octobre. | 20 octobre | 2021-10-20",
        "Il sera jugé le 20 octobre. | 20 octobre | 2022-10-20",
        "Il a été élu en novembre. | novembre | 2021-11",
        "Le vote aura lieu en mai. | mai | 2022-05",
        "L'exposition s'ouvre en mars. | mars | 2022-03",
        "Il est parti avant-hier. | avant-hier | 2022-02-01",
        "Il est parti la semaine dernière. | semaine dernière | 2022-W04",
        "Il reviendra le mois prochain. | mois prochain | 2022-03",
        "Il est né il y a trois ans. | il y a trois ans | 2019",
        "Il est parti il y a dix jours. | il y a dix jours | 2022-01-24",
        "Il est parti il y a une dizaine de jours. | il y a une dizaine de jours | 2022-01-24",
        "Il est au pouvoir depuis 2011. | 2011 | 2011/2022-02-03",
        "Il est né au début des années 2000. | début des années 2000 | 2000/2003",
        "Le festival se tiendra du 3 au 5 mai. | 3 au 5 mai | 2022-05-03/2022-05-05",
        "Il a régné entre 2010 et 2015. | entre 2010 et 2015 | 2010/2015",
        "Il a régné pendant trois ans. | trois ans | -",
        "Il vient tous les lundis. | tous les lundis | -",
        "Il a été tué dans la nuit de samedi à dimanche. | nuit de samedi à dimanche | 2022-01-30",
        "Il est né au XIXe siècle. | XIXe siècle | 1801/1900",
        "Il est parti à Noël. | Noël | 2021-12-25",
        "Il est parti l'été dernier. | l'été dernier | 2021",
        "Il est arrivé lundi. Il est reparti le lendemain. | le lendemain | 2022-02-01",
        "Il a parlé lundi à Paris. Il avait été arrêté la veille au soir. | la veille au soir | 2022-01-30",
        "Il a parlé lundi à Paris, à 14h30. | 14h30 | 2022-01-31T14:30",
        "Le 14-Juillet a été annulé. | 14-Juillet | no time"
      })
  void anExpressionIsResolvedByDateAndTense(String text, String expression, String value) {
    assertEquals(value, value(text, expression, THURSDAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il a été tué mercredi soir.",
        "Il est parti hier.",
        "Il est parti il y a trois ans.",
        "Il sera jugé le 20 octobre.",
        "Il a parlé à 20 heures.",
        "A 20 heures, il a parlé.",
        "Il est parti la semaine dernière.",
        "Il est au pouvoir depuis 2011."
      })
  void withoutADateNothingIsInvented(String text) {
    List<TimeExpression> found = tag(text, "");
    assertEquals(1, found.size());
    assertEquals(Optional.empty(), found.get(0).value());
  }

  @Test
  void withoutADateWhatIsSaidInFullIsStillResolved() {
    assertEquals("2015", value("L'opération a commencé en 2015.", "2015", ""));
    assertEquals("2022-02-02", value("Il est mort le 2 février 2022.", "2 février 2022", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Environ 2 000 personnes ont manifesté.",
        "Quelque 2015 personnes ont manifesté.",
        "Moscou a placé 100 000 soldats à la frontière.",
        "La sonde est arrivée près de Mars.",
        "Avril Lavigne a chanté.",
        "Le texte a été adopté par 20 voix contre 12.",
        "Un homme de 34 ans a été arrêté.",
        "Il a été condamné à dix ans de prison.",
        "Le Journal du dimanche le rapporte.",
        "Un camion a foncé sur le marché de Noël.",
        "Il était déguisé en père Noël.",
        "Il a gagné en 1:11.93.",
        "Il a été vu."
      })
  void whatOnlyLooksLikeATimeIsNone(String text) {
    assertEquals(List.of(), tag(text, THURSDAY));
  }

  @Test
  void aPartOfADayKeepsTheDayAndSaysThatItIsAPart() {
    TimeValue value = tag("Il a été tué mercredi soir.", THURSDAY).get(0).value().orElseThrow();
    LocalDate wednesday = LocalDate.of(2022, 2, 2);
    assertEquals(new TimeValue("2022-02-02", wednesday, wednesday, Granularity.PART_OF_DAY), value);
  }

  @Test
  void theBeginOfAMonthIsItsFirstThird() {
    TimeValue value = tag("Il est venu début mars 2021.", THURSDAY).get(0).value().orElseThrow();
    assertEquals("2021-03", value.iso());
    assertEquals(LocalDate.of(2021, 3, 1), value.first());
    assertEquals(LocalDate.of(2021, 3, 10), value.last());
  }

  @Test
  void easterMovesAsItShould() {
    assertEquals(LocalDate.of(2016, 3, 27), Easter.of(2016));
    assertEquals(LocalDate.of(2024, 3, 31), Easter.of(2024));
    assertEquals(LocalDate.of(2025, 4, 20), Easter.of(2025));
  }

  private String value(String text, String expression, String date) {
    for (TimeExpression time : tag(text, date)) {
      if (time.span().of(text).equals(expression)) {
        return time.value().map(TimeValue::iso).orElse("-");
      }
    }
    return "no time";
  }

  private List<TimeExpression> tag(String text, String date) {
    Optional<PublicationDate> published =
        date.isEmpty()
            ? Optional.empty()
            : Optional.of(new PublicationDate(LocalDate.parse(date), DateBasis.METADATA));
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            published,
            "fr",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    Block body = new Block(BlockKind.BODY, new Span(0, text.length()));
    return tagger.tag(ANALYZER.analyze(new Article(text, metadata, List.of(body))));
  }
}
