package org.newsgraph.batch;

/**
 * How often each of many names was met, in ten bytes a name: a set of strings would fill the memory
 * long before the articles fill the disk. Not thread-safe.
 *
 * <p>Of a name only 64 bits of a hash are kept. Among ten million names two meet with a probability
 * of three in a million.
 */
final class Names {

  private long[] keys = new long[1 << 10];
  private short[] counts = new short[keys.length];
  private int size;

  /**
   * Meets a name once more.
   *
   * @return how often it was met by now, at most 32,767
   */
  int meet(String name) {
    if (size * 3 > keys.length * 2) {
      grow();
    }
    int place = place(key(name));
    if (counts[place] == 0) {
      size++;
      keys[place] = key(name);
    }
    if (counts[place] < Short.MAX_VALUE) {
      counts[place]++;
    }
    return counts[place];
  }

  /** How often the name was met, 0 if never. */
  int times(String name) {
    return counts[place(key(name))];
  }

  private int place(long key) {
    int place = (int) (key ^ key >>> 32) & keys.length - 1;
    while (counts[place] != 0 && keys[place] != key) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    short[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new short[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        counts[place] = oldCounts[i];
      }
    }
  }

  /** FNV-1a with the finish of SplitMix64, whose low bits are good enough for a table's index. */
  private static long key(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
    return hash ^ hash >>> 31;
  }
}
