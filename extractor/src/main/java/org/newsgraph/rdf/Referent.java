package org.newsgraph.rdf;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.text.Span;

/**
 * That a place of the text refers to an entity.
 *
 * @param mention the place
 * @param entity index of the entity in the cast
 */
record Referent(EntityMention mention, int entity) {

  /**
   * The referents of {@code cast} in the order of the text, one a place. Where two entities lay
   * claim to the same words ("le collectif" between two associations), the more confident mention
   * wins, and of equals the first of the cast: a graph that says both would say neither.
   */
  static Collection<Referent> of(Cast cast) {
    Map<Span, Referent> bySpan = new TreeMap<>();
    for (Entity entity : cast.entities()) {
      for (EntityMention mention : entity.mentions()) {
        bySpan.merge(
            mention.mention().span(), new Referent(mention, entity.index()), Referent::better);
      }
    }
    return bySpan.values();
  }

  private static Referent better(Referent first, Referent second) {
    return second.mention().mention().confidence() > first.mention().mention().confidence()
        ? second
        : first;
  }
}
