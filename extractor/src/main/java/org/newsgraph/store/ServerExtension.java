package org.newsgraph.store;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;

/** Adds what a server answers beside the endpoints of its configuration. */
@FunctionalInterface
public interface ServerExtension {

  /**
   * @param server not yet built
   * @param dataset the store's, to be read inside a transaction
   */
  void addTo(FusekiServer.Builder server, DatasetGraph dataset);
}
