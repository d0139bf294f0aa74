package org.newsgraph.time;

/**
 * What was found at a word.
 *
 * @param length how many words it takes, 0 if it is not there
 * @param value the number that it stands for
 */
record Found(int length, int value) {

  static final Found NOTHING = new Found(0, 0);

  static Found one(int value) {
    return new Found(1, value);
  }
}
