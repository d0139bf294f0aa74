package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.Span;

/** French articles of a few paragraphs, for tests of the rooms that read them. */
public final class MadeText {

  private MadeText() {}

  /** A body whose paragraphs stand apart by an empty line; no text, no block. */
  public static Article of(String text) {
    return of(BlockKind.BODY, text);
  }

  /** The same with paragraphs of another kind. */
  public static Article of(BlockKind kind, String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : text.split("\n\n")) {
      if (!paragraph.isEmpty()) {
        blocks.add(new Block(kind, new Span(begin, begin + paragraph.length())));
      }
      begin += paragraph.length() + 2;
    }
    return new Article(text, Metadata.unknown("fr"), blocks);
  }
}
