package org.newsgraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-02-03",
        "2022-02-03T23:30:00+01:00",
        "2022-02-03 08:00:00",
        "20220203",
        "2022/02/03",
        "Thu, 03 Feb 2022 07:00:00 GMT",
        "3 février 2022",
        "jeudi 3 février 2022 à 08h15",
        "03/02/2022",
        "3.2.2022"
      })
  void aDayIsReadHoweverItIsWritten(String written) {
    assertEquals(Optional.of(LocalDate.of(2022, 2, 3)), MetadataDate.parse(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hier", "2022-02-30", "2022", "février 2022", "13/13/2022"})
  void whatIsNoDayIsNone(String written) {
    assertEquals(Optional.empty(), MetadataDate.parse(written));
  }

  @Test
  void aLongRunOfBlanksIsNoDayAndNoTrouble() {
    assertEquals(Optional.empty(), MetadataDate.parse("3" + " ".repeat(1_000_000) + "x"));
  }

  @Test
  void aMomentNeedsATimeOfDayAndItsZone() {
    assertEquals(
        Optional.of(Instant.parse("2022-02-03T09:15:00Z")),
        MetadataDate.instant("2022-02-03T10:15:00+01:00"));
    assertEquals(Optional.empty(), MetadataDate.instant("2022-02-03T10:15:00"));
    assertEquals(Optional.empty(), MetadataDate.instant("2022-02-03"));
  }
}
