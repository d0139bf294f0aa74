package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * Everybody and everything that plays a part in one article.
 *
 * <p>Look-ups by place search a sorted index, so they cost about the same in a long article as in a
 * short one.
 */
public final class Cast {

  /**
   * A mention with its entity.
   *
   * @param entity who is mentioned
   * @param mention where and how
   */
  public record Place(Entity entity, EntityMention mention) {}

  private record Entry(Span span, int entity, EntityMention mention) {}

  private final List<Entity> entities;
  private final List<Role> roles;
  private final Entry[] index;
  private final int longest;

  /**
   * @param entities each once, at the position of its index
   * @param roles the functions that persons hold, in the order of the text
   */
  public Cast(List<Entity> entities, List<Role> roles) {
    this.entities = List.copyOf(entities);
    this.roles = List.copyOf(roles);
    List<Entry> entries = new ArrayList<>();
    int length = 0;
    for (Entity entity : this.entities) {
      for (EntityMention m : entity.mentions()) {
        entries.add(new Entry(m.mention().span(), entity.index(), m));
        length = Math.max(length, m.mention().span().length());
      }
    }
    entries.sort(Comparator.comparing(Entry::span).thenComparingInt(Entry::entity));
    index = entries.toArray(Entry[]::new);
    longest = length;
  }

  /** The entities, each at the position of its index; empty if the article names nobody. */
  public List<Entity> entities() {
    return entities;
  }

  /** The functions that persons hold, in the order of the text; empty if none. */
  public List<Role> roles() {
    return roles;
  }

  /** The entity with a mention exactly at {@code place}, empty if none. */
  public Optional<Entity> mentionedAt(Span place) {
    for (int i = firstFrom(place.begin()); i < index.length; i++) {
      Span span = index[i].span();
      if (span.equals(place)) {
        return Optional.of(entities.get(index[i].entity()));
      }
      if (span.begin() > place.begin()) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * The entity to which the noun phrase at {@code place} with head word at {@code head} refers: the
   * entity of the shortest mention inside {@code place} that covers {@code head}; empty if none.
   */
  public Optional<Entity> at(Span place, Span head) {
    Entry best = null;
    int from = firstFrom(Math.max(place.begin(), head.end() - longest));
    for (int i = from; i < index.length && index[i].span().begin() <= head.begin(); i++) {
      Span span = index[i].span();
      if (span.contains(head)
          && place.contains(span)
          && (best == null || span.length() < best.span().length())) {
        best = index[i];
      }
    }
    return best == null ? Optional.empty() : Optional.of(entities.get(best.entity()));
  }

  /** The mentions that lie wholly in {@code span}, in the order of the text; empty if none. */
  public List<Place> within(Span span) {
    List<Place> found = new ArrayList<>();
    int i = firstFrom(span.begin());
    for (; i < index.length && index[i].span().begin() < span.end(); i++) {
      if (span.contains(index[i].span())) {
        found.add(new Place(entities.get(index[i].entity()), index[i].mention()));
      }
    }
    return List.copyOf(found);
  }

  /** Position of the first mention that begins at {@code offset} or later. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = index.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (index[middle].span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
