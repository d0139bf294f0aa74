/**
 * Services in the terms of the ecosystem: W3C Reconciliation, NIF annotation, OpenAPI, VoID. Start
 * reading at {@link org.newsgraph.site.Site}.
 */
package org.newsgraph.site.service;
