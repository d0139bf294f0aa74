/**
 * From files to {@link org.newsgraph.ingest.Article}s: reading, decoding, and telling an article
 * from what surrounds it.
 */
package org.newsgraph.ingest;
