/** From the graphs of single articles to what only several articles together can tell. */
package org.newsgraph.corpus;
