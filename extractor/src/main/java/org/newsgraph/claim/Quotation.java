package org.newsgraph.claim;

import org.newsgraph.text.Span;

/**
 * A passage in quote marks.
 *
 * @param outer with the marks
 * @param inner without the marks and the blanks inside of them
 * @param continued true if it goes on a quotation that the paragraph before left open
 */
record Quotation(Span outer, Span inner, boolean continued) {}
