package org.newsgraph.site.data;

import java.util.List;

/**
 * A claim in one line of a list.
 *
 * @param claim what was said
 * @param speaker who said it
 * @param words the words said or reported, in the order of the text
 * @param act code of what the speaker does by speaking: {@code deny}
 * @param form code of how the words are given: {@code direct}
 * @param sourceKind code of for whom the source speaks: {@code official}
 * @param hedged true where the article keeps its distance
 * @param report the article, with the place of the words
 * @param note further words on the line, such as how it relates to what the page shows; may be
 *     empty
 * @param replies the claims that it answers, and those that answer it; empty if there are none
 */
public record ClaimLine(
    Thing claim,
    Thing speaker,
    List<String> words,
    String act,
    String form,
    String sourceKind,
    boolean hedged,
    Report report,
    String note,
    List<Reply> replies) {

  public ClaimLine {
    words = List.copyOf(words);
    replies = List.copyOf(replies);
  }

  /** The words, with an ellipsis where the article interrupts them; empty if there are none. */
  public String text() {
    return String.join(" … ", words);
  }

  /**
   * Code of the source's kind as it is put into words: of a person who speaks for a body it is not
   * said that it is one.
   */
  public String sourceWord() {
    boolean spokesperson = speaker.kind() == Kind.PERSON && sourceKind.equals("organisation");
    return spokesperson ? "spokesperson" : sourceKind;
  }
}
