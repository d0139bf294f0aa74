/**
 * From the graphs of single articles to what only several articles together can tell: which events
 * are one happening, which texts are reprints, which denial may answer which claim.
 *
 * <p>In go the articles' graphs as a dataset holds them, out come named graphs that follow from
 * them alone ({@link org.newsgraph.corpus.DerivedGraph}, where to start reading): made anew as a
 * whole, or mended where an article changed, to the same quads. A whole rebuild keeps a record of
 * every event, text and claim of the store in memory; mending keeps those of the days around the
 * change.
 */
package org.newsgraph.corpus;
