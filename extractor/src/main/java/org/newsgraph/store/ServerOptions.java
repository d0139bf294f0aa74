package org.newsgraph.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a store is served.
 *
 * @param folder the store
 * @param port the port to listen on, 0 for any free one
 * @param configuration a Fuseki configuration like those of {@code fuseki-config/}; empty for the
 *     one that only reads
 * @param accounts a file with users, their hashed passwords and what they may do, as Apache Shiro
 *     reads it; empty for none
 */
public record ServerOptions(
    Path folder, int port, Optional<Path> configuration, Optional<Path> accounts) {

  /** For reading alone. */
  public static ServerOptions reading(Path folder, int port) {
    return new ServerOptions(folder, port, Optional.empty(), Optional.empty());
  }
}
