package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells how an entity of the sentence hangs together with a trigger: the relations of the parse on
 * the way from one to the other.
 */
final class PartyPath {

  /** Relations on a way that is told with the word at its end. */
  private static final int SHORT = 5;

  private static final int LONG = 7;

  private final TriggerMention trigger;
  private final List<Integer> rising;

  PartyPath(TriggerMention trigger) {
    this.trigger = trigger;
    rising = rising(trigger.head());
  }

  /** The token and those that govern it, up to the root. */
  private List<Integer> rising(int from) {
    List<Integer> all = new ArrayList<>();
    Tree tree = trigger.tree();
    for (int i = from; i >= 0 && all.size() <= tree.size(); i = tree.token(i).head()) {
      all.add(i);
    }
    return all;
  }

  /**
   * Adds the signs of the mention that hangs nearest to the trigger.
   *
   * @param mentions those of the entity in the sentence of the trigger
   * @param all those of every entity there
   */
  void add(
      List<EntityIndex.Found> mentions,
      List<EntityIndex.Found> all,
      String type,
      String form,
      List<String> signs) {
    Tree tree = trigger.tree();
    EntityIndex.Found nearest = null;
    List<Integer> way = List.of();
    int up = 0;
    for (EntityIndex.Found found : mentions) {
      List<Integer> falling = rising(found.head());
      int meet = 0;
      while (meet < falling.size() && !rising.contains(falling.get(meet))) {
        meet++;
      }
      if (meet == falling.size()) {
        continue;
      }
      int climb = rising.indexOf(falling.get(meet));
      if (nearest == null || climb + meet < up + way.size()) {
        nearest = found;
        way = falling.subList(0, meet);
        up = climb;
      }
    }
    if (nearest == null) {
      signs.add("apart");
      return;
    }
    int length = up + way.size();
    int head = nearest.head();
    int at = trigger.head();
    String preposition = tree.child(head, "case") < 0 ? "" : tree.lemma(tree.child(head, "case"));
    String last = way.isEmpty() ? "none" : tree.token(way.get(0)).relation();
    String first = way.isEmpty() ? "none" : tree.token(way.get(way.size() - 1)).relation();
    signs.add("way-" + Math.min(length, LONG));
    signs.add("up-" + Math.min(up, 4));
    signs.add("down-" + Math.min(way.size(), 4));
    if (length <= SHORT) {
      signs.add("first-" + first + "-" + up + "-" + tree.lemma(at));
    }
    signs.add("last-" + last + "-" + form + "-" + preposition);
    signs.add("first-" + first + "-" + up + "-" + form);
    if (up > 0) {
      // "X a décroché sa médaille": which verb stands between the two.
      String top = tree.lemma(rising.get(up)) + "-" + first;
      signs.add("top-" + top);
      signs.add("top-" + top + "-" + tree.token(rising.get(up - 1)).relation());
    }
    if (isOwned(tree, at)) {
      signs.add("owned-" + first + "-" + Math.min(up, 3));
      signs.add("owned-" + first + "-" + type);
    }
    String side = head < at ? "left" : "right";
    signs.add(side);
    signs.add(side + "-" + form + "-" + type);
    signs.add("mention-" + nearest.mention().mention().kind().name().toLowerCase(Locale.ROOT));
    signs.add("between-" + Math.min(between(nearest, all), 3));
    if (tree.clause(head) == tree.clause(at)) {
      signs.add("clause-" + side + "-" + form);
    }
  }

  /** "Sa victoire", "leur accord". */
  private static boolean isOwned(Tree tree, int noun) {
    int determiner = tree.child(noun, "det");
    return determiner >= 0
        && (tree.lemma(determiner).equals("son") || tree.lemma(determiner).equals("leur"));
  }

  private int between(EntityIndex.Found nearest, List<EntityIndex.Found> all) {
    int from = Math.min(nearest.head(), trigger.head());
    int to = Math.max(nearest.head(), trigger.head());
    int count = 0;
    for (EntityIndex.Found other : all) {
      boolean inside = other.head() > from && other.head() < to;
      count += inside && other.entity().index() != nearest.entity().index() ? 1 : 0;
    }
    return count;
  }
}
