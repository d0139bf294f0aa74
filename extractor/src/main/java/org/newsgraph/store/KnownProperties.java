package org.newsgraph.store;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** The property functions that a stranger's query may use: registered ones, such as text search. */
final class KnownProperties extends PropertyFunctionRegistry {

  @Override
  public PropertyFunctionFactory get(String uri) {
    return isRegistered(uri) ? PropertyFunctionRegistry.get().get(uri) : null;
  }

  @Override
  public boolean isRegistered(String uri) {
    return PropertyFunctionRegistry.get().isRegistered(uri);
  }

  @Override
  public boolean manages(String uri) {
    return isRegistered(uri);
  }
}
