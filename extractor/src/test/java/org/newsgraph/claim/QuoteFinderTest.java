package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Block;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.Metadata;
import org.newsgraph.text.Span;

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
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : text.split("\n\n")) {
      blocks.add(new Block(kind, new Span(begin, begin + paragraph.length())));
      begin += paragraph.length() + 2;
    }
    Metadata none =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "fr",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    return new QuoteFinder()
        .find(new Article(text, none, blocks)).stream().map(q -> q.inner().of(text)).toList();
  }
}
