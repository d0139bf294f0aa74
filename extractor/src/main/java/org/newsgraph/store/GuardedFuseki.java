package org.newsgraph.store;

import org.apache.jena.fuseki.main.cmds.FusekiServerCmd;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;

/**
 * The standalone Fuseki, with the same arguments, in which every query runs as {@link PublicQuery}
 * runs it. Its class path wants Fuseki's jar and the program's.
 */
public final class GuardedFuseki {

  private GuardedFuseki() {}

  /** Runs until the process is ended. */
  public static void main(String[] arguments) {
    OperationRegistry.get().unregister(Operation.Query);
    OperationRegistry.get()
        .register(Operation.Query, "application/sparql-query", new PublicQuery());
    FusekiServerCmd.main(arguments);
  }
}
