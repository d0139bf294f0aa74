package org.newsgraph.site.web;

/**
 * Who asks.
 *
 * @param address network address, for limits by client; empty if unknown
 * @param editor true if logged in with the right to change the store
 */
public record Client(String address, boolean editor) {}
