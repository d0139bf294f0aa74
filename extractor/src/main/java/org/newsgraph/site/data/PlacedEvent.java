package org.newsgraph.site.data;

/**
 * An event at a place whose coordinates are known.
 *
 * @param place where it happens
 * @param latitude degrees north
 * @param longitude degrees east
 * @param event what happens
 * @param status code of its status
 * @param type code of its class
 * @param when it happens, empty if unknown
 */
public record PlacedEvent(
    Thing place,
    double latitude,
    double longitude,
    Thing event,
    String status,
    String type,
    String when) {}
