package org.newsgraph.linking;

import java.util.Optional;
import org.newsgraph.authority.AuthorityEntry.Coordinates;

/**
 * That an entity of the article is an entity of an outside authority.
 *
 * @param entity index in the cast
 * @param iri the authority's IRI, such as {@code http://www.wikidata.org/entity/Q30}
 * @param confidence from 0 to 1
 * @param english what the authority calls it in English, empty if it does not tell
 * @param coordinates where the authority says that it lies, if it is a place; empty if unknown
 */
public record Link(
    int entity,
    String iri,
    double confidence,
    Optional<String> english,
    Optional<Coordinates> coordinates) {}
