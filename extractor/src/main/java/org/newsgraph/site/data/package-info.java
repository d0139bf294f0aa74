/**
 * What the pages and services need to know of the graph, read from the store by the queries beside
 * it, in bounded time: every query looks at a limited number of nodes, however many there are.
 *
 * <p>Everything runs inside a read transaction of the caller. Texts come from strangers' articles
 * and are handed on as they are: whoever writes them into a page escapes them. Start reading at
 * {@link org.newsgraph.site.data.Graph}.
 */
package org.newsgraph.site.data;
