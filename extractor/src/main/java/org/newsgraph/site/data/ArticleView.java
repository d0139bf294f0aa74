package org.newsgraph.site.data;

import java.util.List;
import java.util.Optional;

/**
 * What the page of an article shows.
 *
 * @param report the article with its day
 * @param language of the text, such as {@code fr}
 * @param publisher empty if unknown
 * @param url web address of the article, empty if unknown or not one of the web
 * @param original address of the text that it translates or reprints, likewise
 * @param earlier article with nearly the same words, empty if there is none
 * @param paragraphs its text
 * @param marks what the text tells, each once a passage
 * @param claims who says what in it
 * @param events what happens in it
 */
public record ArticleView(
    Report report,
    String language,
    Optional<Thing> publisher,
    String url,
    String original,
    Optional<Thing> earlier,
    List<Paragraph> paragraphs,
    List<Mark> marks,
    List<ClaimLine> claims,
    List<EventLine> events) {

  /** True if some of the text is not the article's own, such as menus and notices. */
  public boolean hasBoilerplate() {
    return paragraphs.stream().anyMatch(Paragraph::boilerplate);
  }
}
