package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.MadeText;

class QuoteFinderTest {

  @Test
  void everyKindOfMarkEncloses() {
    assertEquals(List.of("un deux"), quotes("Il dit « un deux ».", BlockKind.BODY));
    assertEquals(List.of("un deux"), quotes("Il dit “un deux”.", BlockKind.BODY));
    assertEquals(List.of("un deux"), quotes("Il dit \"un deux\".", BlockKind.BODY));
    assertEquals(List.of("un deux"), quotes("Il dit 'un deux'.", BlockKind.BODY));
  }

  @Test
  void apostrophesEncloseNothing() {
    assertEquals(List.of(), quotes("L'an d'avant, l' usine d'ici n'ouvrait pas.", BlockKind.BODY));
  }

  @Test
  void nestedMarksBelongToTheWordsQuoted() {
    assertEquals(List.of("un “deux” trois"), quotes("Il dit « un “deux” trois ».", BlockKind.BODY));
  }

  @Test
  void anOpenQuotationEndsWithItsParagraph() {
    assertEquals(List.of("un deux."), quotes("Il dit « un deux.", BlockKind.BODY));
  }

  @Test
  void aParagraphMayGoOnWithTheQuotationBefore() {
    assertEquals(
        List.of("un deux.", "trois quatre."),
        quotes("« un deux.\n\n« trois quatre. »", BlockKind.BODY));
  }

  @Test
  void nothingIsReadInBoilerplate() {
    assertEquals(List.of(), quotes("Il dit « un deux ».", BlockKind.BOILERPLATE));
  }

  private static List<String> quotes(String text, BlockKind kind) {
    return new QuoteFinder()
        .find(MadeText.of(kind, text)).stream().map(q -> q.inner().of(text)).toList();
  }
}
