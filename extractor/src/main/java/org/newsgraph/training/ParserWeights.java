package org.newsgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.language.MoveScorer;
import org.newsgraph.language.ParserModel.Feature;

/**
 * The weights of the parser while it learns: an averaged perceptron (Collins 2002) in whole
 * numbers. A feature exists from the first mistake on in which it took part.
 *
 * <p>Everything lies in a few arrays, since objects for a million features made learning five times
 * slower. An entry of {@code table} holds the key and the place of the feature's row in {@code
 * rows}: first a count of changes and the length, then move and weight in one number each.
 */
final class ParserWeights implements MoveScorer {

  private static final int PLACE_BITS = 24;
  private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

  private long[] table = new long[1 << 20];
  private int used;
  private int[] rows = new int[1 << 20];
  private long[] sums = new long[1 << 20];
  private int end = 2;
  private int time = 1;

  @Override
  public void score(long[] features, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      int row = place(table[slot(features[i])]);
      int last = row + (rows[row] & 255);
      for (int j = row + 1; j <= last; j++) {
        scores[rows[j] & 255] += rows[j] >> 8;
      }
    }
  }

  /** Adds {@code change} to the weight of {@code move} under each feature. */
  void update(long[] features, int count, int move, int change) {
    for (int i = 0; i < count; i++) {
      int cell = cell(features[i], move);
      rows[cell] += change << 8;
      sums[cell] += (long) change * time;
    }
  }

  /** Counts one sentence more: averages are taken over sentences. */
  void tick() {
    time++;
  }

  private int slot(long key) {
    int mask = table.length - 1;
    int slot = (int) key & mask;
    while (table[slot] != 0 && table[slot] >>> PLACE_BITS != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Rows begin at even places. */
  private static int place(long entry) {
    return (int) (entry & PLACE_MASK) << 1;
  }

  /** The place of the weight of {@code move} under the feature {@code key}, new if need be. */
  private int cell(long key, int move) {
    int slot = slot(key);
    if (table[slot] == 0) {
      if (++used > table.length / 2) {
        enlarge();
        slot = slot(key);
      }
      table[slot] = key << PLACE_BITS | allocate(2) >> 1;
    }
    int row = place(table[slot]);
    rows[row] += 256;
    int size = rows[row] & 255;
    for (int i = row + 1; i <= row + size; i++) {
      if ((rows[i] & 255) == move) {
        return i;
      }
    }
    // A row is full when with its head it fills a power of two.
    if (size > 0 && Integer.bitCount(size + 1) == 1) {
      int wider = allocate(2 * (size + 1));
      System.arraycopy(rows, row, rows, wider, size + 1);
      System.arraycopy(sums, row, sums, wider, size + 1);
      table[slot] = key << PLACE_BITS | wider >> 1;
      row = wider;
    }
    rows[row]++;
    rows[row + size + 1] = move;
    return row + size + 1;
  }

  private int allocate(int length) {
    int place = end;
    end += length;
    if (end > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
      sums = Arrays.copyOf(sums, sums.length * 2);
    }
    if (place >> 1 > PLACE_MASK) {
      throw new IllegalStateException("too many features");
    }
    return place;
  }

  private void enlarge() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        table[slot(entry >>> PLACE_BITS)] = entry;
      }
    }
  }

  /**
   * The averaged weights in steps of a 127th of {@code largest}, in order of key.
   *
   * @param changes features that changed fewer times are left out
   * @param least weights of fewer steps are left out
   */
  List<Feature> features(float largest, int changes, int least) {
    List<Feature> features = new ArrayList<>();
    for (long entry : table) {
      int row = place(entry);
      if (entry == 0 || rows[row] >>> 8 < changes) {
        continue;
      }
      int size = rows[row] & 255;
      byte[] moves = new byte[size];
      byte[] weights = new byte[size];
      int kept = 0;
      for (int i = row + 1; i <= row + size; i++) {
        double average = (rows[i] >> 8) - (double) sums[i] / time;
        long step = Math.round(average / largest * 127);
        if (Math.abs(step) >= least) {
          moves[kept] = (byte) (rows[i] & 255);
          weights[kept++] = (byte) Math.max(-127, Math.min(127, step));
        }
      }
      if (kept > 0) {
        features.add(
            new Feature(
                entry >>> PLACE_BITS, Arrays.copyOf(moves, kept), Arrays.copyOf(weights, kept)));
      }
    }
    features.sort(Comparator.comparingLong(Feature::key));
    return features;
  }
}
