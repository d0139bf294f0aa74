package org.newsgraph.store;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions that a stranger's query may call: those that somebody registered.
 *
 * <p>Jena's own registry also takes {@code java:} and a class name for a function, and loads that
 * class; one that comes with it makes the server sleep, another prints to its log.
 */
final class KnownFunctions extends FunctionRegistry {

  @Override
  public FunctionFactory get(String uri) {
    return isRegistered(uri) ? FunctionRegistry.get().get(uri) : null;
  }

  @Override
  public boolean isRegistered(String uri) {
    return FunctionRegistry.get().isRegistered(uri);
  }
}
