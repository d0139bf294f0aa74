package org.newsgraph.linking;

import java.util.List;
import org.newsgraph.authority.AuthorityEntry;

/**
 * That an entity of the article may be an entry of the authority.
 *
 * @param entity index in the cast
 * @param entry the entry
 * @param evidence what speaks for and against it, as the names of {@link LinkModel}'s weights
 * @param confidence from 0 to 1
 */
public record Candidate(
    int entity, AuthorityEntry entry, List<String> evidence, double confidence) {

  public Candidate {
    evidence = List.copyOf(evidence);
  }
}
