/**
 * What is known beforehand about persons, organisations and places: identifiers, names, countries,
 * offices.
 *
 * <p>An {@link org.newsgraph.authority.Authority} answers two questions: which entries bear a name,
 * and which entry has an IRI. Start reading there. Nothing here takes or returns null.
 */
package org.newsgraph.authority;
