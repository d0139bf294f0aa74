package org.newsgraph.site.data;

import java.util.List;

/**
 * Something that one side says and the other denies.
 *
 * @param disputed the words at issue
 * @param alleges who says so
 * @param denies who denies it
 */
public record Dispute(ClaimLine disputed, List<Voice> alleges, List<Voice> denies) {

  /** True of who denies what rests on their own word, as another passes it on. */
  public boolean isOfTheSameSource(Voice voice) {
    return denies.contains(voice)
        && alleges.stream().anyMatch(a -> a.source().iri().equals(voice.source().iri()));
  }
}
