package org.newsgraph.spark;

import java.io.Serializable;

/**
 * What a task, or all of them, have done.
 *
 * @param read number of articles read
 * @param written number of graphs written
 * @param leftOut number of articles left out
 */
record Done(long read, long written, long leftOut) implements Serializable {

  static final Done NOTHING = new Done(0, 0, 0);

  Done plus(Done other) {
    return new Done(read + other.read, written + other.written, leftOut + other.leftOut);
  }
}
