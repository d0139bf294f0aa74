package org.newsgraph.store;

import org.apache.jena.fuseki.main.FusekiServer;

/** Adds what a server answers beside the endpoints of its configuration. */
@FunctionalInterface
public interface ServerExtension {

  /**
   * @param server not yet built
   * @param store that is served
   */
  void addTo(FusekiServer.Builder server, Store store);
}
