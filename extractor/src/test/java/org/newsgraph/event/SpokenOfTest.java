package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody says of a "he" does not befall him who says it. */
class SpokenOfTest {

  @Test
  void whoSaysThatHeWasChargedWasNotCharged() {
    assertEquals(List.of(), undergoing(EventType.CHARGE, "inculpé/inculper"));
  }

  @Test
  void whoSaysThatHeWasReleasedWasNotReleased() {
    assertEquals(List.of(), undergoing(EventType.RELEASE, "libéré/libérer"));
  }

  private static List<String> undergoing(EventType type, String verb) {
    MadeArticle article =
        new MadeArticle()
            .sentence(
                "Kerlin/Kerlin/PROPN/3/nsubj a/avoir/AUX/3/aux:tense/Pres.Ind.Fin"
                    + " annoncé/annoncer/VERB/0/root/Past.Part qu'/que/SCONJ/8/mark"
                    + " il/il/PRON/8/nsubj:pass avait/avoir/AUX/8/aux:tense/Imp.Ind.Fin"
                    + " été/être/AUX/8/aux:pass/Past.Part "
                    + verb
                    + "/VERB/3/ccomp/Past.Part lundi/lundi/NOUN/8/obl:mod ././PUNCT/3/punct")
            .personAlso("Kerlin", "il")
            .day("lundi", "2020-03-02");
    return article.events().stream()
        .filter(e -> e.type() == type)
        .flatMap(e -> article.names(e.patients()).stream())
        .toList();
  }
}
