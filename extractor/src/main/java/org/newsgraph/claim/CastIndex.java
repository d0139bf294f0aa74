package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.text.Span;

/** The mentions of a cast in the order of the text, so that a look-up does not walk over all. */
final class CastIndex {

  // No mention is longer than this many characters, which bounds the way back from a position.
  private static final int REACH = 300;

  /** A mention with its entity. */
  record Found(Entity entity, EntityMention mention) {

    Span span() {
      return mention.mention().span();
    }
  }

  private final List<Found> mentions = new ArrayList<>();

  CastIndex(Cast cast) {
    for (Entity entity : cast.entities()) {
      for (EntityMention mention : entity.mentions()) {
        mentions.add(new Found(entity, mention));
      }
    }
    mentions.sort(Comparator.comparing(Found::span).thenComparing(f -> f.entity().index()));
  }

  /** The shortest mention that covers {@code head}, empty if none does. */
  Optional<Found> at(Span head) {
    return around(head).stream().min(Comparator.comparing(f -> f.span().length()));
  }

  /** The longest mention that covers {@code head}, empty if none does. */
  Optional<Found> widestAt(Span head) {
    return around(head).stream().max(Comparator.comparing(f -> f.span().length()));
  }

  /** The mentions that overlap {@code place}, in the order of the text. */
  List<Found> in(Span place) {
    return around(place);
  }

  private List<Found> around(Span place) {
    List<Found> found = new ArrayList<>();
    for (int i = firstFrom(place.begin() - REACH); i < mentions.size(); i++) {
      Span span = mentions.get(i).span();
      if (span.begin() >= place.end()) {
        break;
      }
      if (span.overlaps(place)) {
        found.add(mentions.get(i));
      }
    }
    return found;
  }

  private int firstFrom(int begin) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
