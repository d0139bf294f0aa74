package org.newsgraph.ingest;

import java.time.LocalDate;

/**
 * The day on which an article was published, and how that is known.
 *
 * @param day the calendar day as printed, in the outlet's own zone
 * @param basis what the day rests on
 */
public record PublicationDate(LocalDate day, DateBasis basis) {}
