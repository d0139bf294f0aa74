package org.newsgraph.store;

import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.Server;

/** Adds what a server answers beside the endpoints of its configuration. */
@FunctionalInterface
public interface ServerExtension {

  /**
   * @param server not yet built
   * @param store that is served
   */
  void addTo(FusekiServer.Builder server, Store store);

  /**
   * Sets what stands before all of these; by default nothing does.
   *
   * @param jetty built, not yet started
   */
  default void guard(Server jetty) {}
}
