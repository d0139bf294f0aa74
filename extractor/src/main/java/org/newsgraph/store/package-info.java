/**
 * The folder in which the graphs of all articles live, with the index of their words.
 *
 * <p>Its layout is described by {@code fuseki-config/newsgraph.ttl}, which a standalone Fuseki
 * reads as well. Start reading at {@link org.newsgraph.store.Store}.
 */
package org.newsgraph.store;
