package org.newsgraph.authority;

import java.util.List;
import java.util.Optional;

/** A catalogue of known persons, organisations and places. Implementations are thread-safe. */
public interface Authority {

  /**
   * The entries that bear the name, as preferred label or alias of any language, in any spelling
   * with the same {@link org.newsgraph.entity.NormalForm}.
   *
   * @return the most prominent first, by {@link AuthorityEntry#BY_PROMINENCE}; empty if none
   */
  List<AuthorityEntry> named(String name);

  /**
   * The entry with this IRI, or else the one that has it among its {@link AuthorityEntry#sameAs}.
   *
   * @return empty if none
   */
  Optional<AuthorityEntry> withIri(String iri);
}
