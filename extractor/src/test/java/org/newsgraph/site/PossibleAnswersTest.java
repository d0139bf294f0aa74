package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may answer a claim of another article stands apart from what an article itself says. */
class PossibleAnswersTest {

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  @Test
  void theBoardTellsThemApartWithTheirConfidence() {
    Document board = served.document("/disputes?lang=fr");
    assertFalse(board.select(".dispute").isEmpty());
    assertFalse(board.select(".dispute").text().contains("Shekau"));
    Element possible = board.selectFirst("#possible .possible");
    assertTrue(possible.text().contains("Abubakar Shekau"), possible::text);
    assertTrue(possible.text().contains("Issa Tchiroma Bakary"), possible::text);
    assertTrue(possible.select(".perhaps").text().startsWith("répond peut-être confiance 0,"));
    assertEquals(2, possible.select(".evidence blockquote").size());
    String rows = board.selectFirst("#possible .rows a:contains(CSV)").attr("href");
    assertTrue(served.get(rows, "*/*").body().contains("Abubakar Shekau"), rows);
    String english = served.document("/disputes?lang=en").select("#possible .perhaps").text();
    assertTrue(english.startsWith("may answer confidence 0."), english);
  }

  @Test
  void thePagesOfBothClaimsTellThemApart() {
    Element possible = served.document("/disputes").selectFirst("#possible .possible");
    for (Element link : possible.select(".disputed a, .what a")) {
      Document claim = served.document(link.attr("href"));
      assertTrue(claim.select("#answered, #answers").select(".mayanswer").isEmpty());
      assertEquals(possible.text(), claim.select("#possible .possible").text());
    }
  }
}
