/**
 * Another store, anybody's, that is given the graphs of ours over the web by the SPARQL 1.1 Graph
 * Store Protocol. Start reading at {@link org.newsgraph.endpoint.GraphSender}.
 */
package org.newsgraph.endpoint;
