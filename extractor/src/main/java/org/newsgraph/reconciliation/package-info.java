/**
 * Asks an outside service which of its entities the entities of a store are, by the Reconciliation
 * Service API of the W3C Entity Reconciliation Community Group (version 0.2, and 0.1 where services
 * still speak it).
 *
 * <p>Nothing here runs unless the user names a service. In come the entities of the store that have
 * no link yet; out go links into a graph of their own. What a service sends is a stranger's: it is
 * limited in size and time, read as data alone, and checked before it becomes an IRI. Start reading
 * at {@link org.newsgraph.reconciliation.LinkRun}.
 */
package org.newsgraph.reconciliation;
