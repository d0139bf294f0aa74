/**
 * From mentions to the entities of the article, their functions, and institutions behind places.
 *
 * <p>In come the analysis and the names. {@link org.newsgraph.entity.EntityResolver} first decides
 * for each name of a place whether it stands for an institution, reads the noun phrases around the
 * nouns of the data files, and then lets sieves join references in order of precision: exact names,
 * acronyms, partial names, appositions, institutions without a name, definite descriptions,
 * pronouns. Out goes the {@link org.newsgraph.entity.Cast}.
 *
 * <p>Start reading at {@code EntityResolver}, then {@code Scene} and the classes that implement
 * {@code Sieve}. Unnamed speakers ("un responsable américain") are not made here: the claim room
 * adds them. Nothing is ever null.
 */
package org.newsgraph.entity;
