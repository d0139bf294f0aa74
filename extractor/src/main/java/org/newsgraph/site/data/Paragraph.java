package org.newsgraph.site.data;

import java.util.List;

/**
 * A paragraph of an article.
 *
 * @param pieces its words in order
 * @param boilerplate true if it is not part of the article
 */
public record Paragraph(List<Piece> pieces, boolean boilerplate) {}
