package org.newsgraph.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * Place, day or author at the head of a text.
 *
 * @param span its place, dash included
 * @param date the day that it states in full, empty if it states none
 */
record Dateline(Span span, Optional<LocalDate> date) {}
