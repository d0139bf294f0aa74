/**
 * What is known beforehand about persons, organisations and places: identifiers, names, countries,
 * offices.
 *
 * <p>An {@link org.newsgraph.authority.Authority} answers two questions: which entries bear a name,
 * and which entry has an IRI. Start reading there. The answers come from the tables that ship with
 * the program ({@link org.newsgraph.authority.StarterAuthority}) and from an {@link
 * org.newsgraph.authority.AuthorityIndex} on disk, which an {@link
 * org.newsgraph.authority.AuthorityImport} makes of dumps and tables of the user's own. Nothing
 * here takes or returns null.
 */
package org.newsgraph.authority;
