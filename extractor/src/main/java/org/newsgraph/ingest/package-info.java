/**
 * From files to {@link org.newsgraph.ingest.Article}s: reading, decoding, and telling an article
 * from what surrounds it.
 *
 * <p>In comes a file or folder; out comes, for each article, either the article or one coded reason
 * why not ({@link org.newsgraph.ingest.RejectionCode}), one at a time. The text stays as it was
 * decoded, to the last space; only a byte order mark is dropped, and half a surrogate pair, which
 * no graph can hold, is replaced by U+FFFD.
 *
 * <p>How it decides: the kind of file and its encoding by its bytes; the language by the user, the
 * metadata, or character n-grams, in this order; the date by the user, the metadata, or a dateline,
 * in this order, and never otherwise; headline, lead, dateline and boilerplate by position, form
 * and the patterns in {@code fr/*.tsv}.
 *
 * <p>Limits: only French is read; HTML, feeds and archives are named and refused. Boilerplate that
 * neither matches a known line nor speaks to the reader at the end of the text is taken for body.
 *
 * <p>Start reading at {@link org.newsgraph.ingest.ArticleReader}. No method takes or returns null.
 */
package org.newsgraph.ingest;
