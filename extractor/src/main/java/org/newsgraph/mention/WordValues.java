package org.newsgraph.mention;

/** The attributes of the words of a sentence, as numbers that stand for values. */
final class WordValues {

  private final int[][] values;

  /** No value yet for any of {@code words} words. */
  WordValues(int words) {
    values = new int[Attribute.values().length][words];
  }

  /** Gives word {@code i} the value of {@code attribute}; an empty one leaves it as it is. */
  void put(Attribute attribute, int i, String value) {
    if (!value.isEmpty()) {
      int hash = value.hashCode();
      put(attribute, i, hash == 0 ? 1 : hash);
    }
  }

  /** The same with a value that is a number already, 0 for none. */
  void put(Attribute attribute, int i, int value) {
    values[attribute.ordinal()][i] = value;
  }

  /** By attribute and word; 0 where a word lacks the attribute. */
  int[][] byAttribute() {
    return values;
  }
}
