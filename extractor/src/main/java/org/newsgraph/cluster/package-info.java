/** From the events of single articles to the happenings that several articles report. */
package org.newsgraph.cluster;
