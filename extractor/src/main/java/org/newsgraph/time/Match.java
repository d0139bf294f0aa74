package org.newsgraph.time;

import java.util.OptionalInt;
import org.newsgraph.text.Span;

/**
 * A rule that fits.
 *
 * @param rule the rule
 * @param begin first word that it takes, context included
 * @param end word after the last that it takes
 * @param span the expression itself
 * @param slots values by category, the second of a kind after all the first
 */
record Match(Rule rule, int begin, int end, Span span, int[] slots) {

  private static final int CATEGORIES = Category.values().length;
  private static final int EMPTY = Integer.MIN_VALUE;

  static int[] noSlots() {
    int[] slots = new int[2 * CATEGORIES];
    java.util.Arrays.fill(slots, EMPTY);
    return slots;
  }

  static int slot(Category category, boolean second) {
    return category.ordinal() + (second ? CATEGORIES : 0);
  }

  /** Number of words that it takes. */
  int length() {
    return end - begin;
  }

  boolean has(Category category) {
    return slots[slot(category, false)] != EMPTY;
  }

  boolean hasSecond(Category category) {
    return slots[slot(category, true)] != EMPTY;
  }

  /** The value in the first slot; must be there. */
  int get(Category category) {
    return slots[slot(category, false)];
  }

  int second(Category category) {
    return slots[slot(category, true)];
  }

  OptionalInt find(Category category) {
    return has(category) ? OptionalInt.of(get(category)) : OptionalInt.empty();
  }

  OptionalInt findSecond(Category category) {
    return hasSecond(category) ? OptionalInt.of(second(category)) : OptionalInt.empty();
  }
}
