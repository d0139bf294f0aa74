package org.newsgraph.site.data;

import java.util.List;

/**
 * Something that one side says and the other denies.
 *
 * @param disputed the words at issue
 * @param alleges who says so
 * @param denies who denies it
 */
public record Dispute(ClaimLine disputed, List<Voice> alleges, List<Voice> denies) {}
