/**
 * The extraction as a job of Apache Spark: files of news from any Hadoop path in, N-Quads out.
 *
 * <p>The articles walk through the very rooms that they walk through on one machine, so the sorted
 * quads are the same bytes. Start reading at {@link org.newsgraph.spark.ExtractJob}.
 */
package org.newsgraph.spark;
