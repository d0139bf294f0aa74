package org.newsgraph.ingest;

import java.util.List;

/**
 * An article as ingested: the text untouched, what is known about it, and its blocks.
 *
 * @param text the text to which every offset refers, exactly as read
 * @param metadata what is said about the article outside its text
 * @param blocks the blocks of the text in order, not overlapping; white space belongs to none
 */
public record Article(String text, Metadata metadata, List<Block> blocks) {

  public Article {
    blocks = List.copyOf(blocks);
  }
}
