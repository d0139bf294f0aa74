package org.newsgraph.time;

import java.time.LocalDate;

/**
 * A stretch of calendar time at the granularity at which the text gives it.
 *
 * @param iso ISO 8601 at that granularity: {@code 2022-02-02}, {@code 2022-02}, {@code 2022},
 *     {@code 2022-02-02T20:30}, or an interval {@code 2000/2003}
 * @param first first day, inclusive
 * @param last last day, inclusive
 * @param granularity the unit of the text
 */
public record TimeValue(String iso, LocalDate first, LocalDate last, Granularity granularity) {}
