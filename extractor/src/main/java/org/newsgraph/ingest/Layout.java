package org.newsgraph.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the look of a text tells.
 *
 * @param blocks the blocks in order
 * @param date the day that a dateline or byline states, empty if none does
 * @param basedOn address of the original that the text links to, empty if none
 */
record Layout(List<Block> blocks, Optional<LocalDate> date, Optional<String> basedOn) {}
