package org.newsgraph.site.data;

import java.util.List;

/**
 * What the store holds, at a glance.
 *
 * @param articles number of articles
 * @param claims number of claims
 * @param events number of events
 * @param persons number of persons
 * @param quoted who is quoted most
 * @param disputes the latest
 * @param happenings the latest events of the latest articles
 * @param latest the latest articles
 */
public record Overview(
    int articles,
    int claims,
    int events,
    int persons,
    List<Counted<Thing>> quoted,
    List<Dispute> disputes,
    List<EventLine> happenings,
    List<Report> latest) {}
