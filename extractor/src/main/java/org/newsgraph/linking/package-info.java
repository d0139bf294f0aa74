/**
 * From entities to links into open data.
 *
 * <p>In come the analysis and the cast, out go {@link org.newsgraph.linking.Link}s: that an entity
 * is an entry of the {@link org.newsgraph.authority.Authority}, and how sure that is. {@link
 * org.newsgraph.linking.Linker} takes the entries that bear one of the entity's names as
 * candidates. {@code Surroundings} reads what the article says around the names: countries ({@code
 * CountryContext}), functions, fields such as politics and sport ({@code Field}). {@code Evidence},
 * {@code PersonEvidence} and {@code PlaceEvidence} turn that into named pieces of evidence on each
 * candidate, and {@link org.newsgraph.linking.LinkModel} weighs them with the weights of {@code
 * weights.tsv}. Below a threshold by type the entity is NIL.
 *
 * <p>An entity is linked as a whole, by all its mentions, so a name has one sense in an article.
 *
 * <p>Limits: a surname alone never links, and a person never links by the name alone, without a
 * word on country or politics. A city named for its team or its government is told from the city by
 * the words around it, and not always.
 *
 * <p>Thread-safe; the same article gives the same links. Nothing here takes or returns null.
 */
package org.newsgraph.linking;
