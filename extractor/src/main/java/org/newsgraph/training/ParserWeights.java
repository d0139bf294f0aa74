package org.newsgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.language.MoveScorer;
import org.newsgraph.language.ParserModel.Feature;

/**
 * The weights of the parser while it learns: an averaged perceptron (Collins 2002). A feature
 * exists from the first mistake on in which it took part.
 */
final class ParserWeights implements MoveScorer {

  private static final class Row {
    final long key;
    int size;
    byte[] moves = new byte[2];
    float[] weights = new float[2];
    double[] sums = new double[2];
    int[] since = new int[2];
    int changes;

    Row(long key) {
      this.key = key;
    }

    int place(int move) {
      for (int i = 0; i < size; i++) {
        if (moves[i] == move) {
          return i;
        }
      }
      if (size == moves.length) {
        moves = Arrays.copyOf(moves, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
        sums = Arrays.copyOf(sums, size * 2);
        since = Arrays.copyOf(since, size * 2);
      }
      moves[size] = (byte) move;
      return size++;
    }
  }

  private Row[] table = new Row[1 << 20];
  private int used;
  private int time = 1;

  @Override
  public void score(long[] features, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      Row row = table[slot(features[i])];
      if (row != null) {
        for (int j = 0; j < row.size; j++) {
          scores[row.moves[j]] += row.weights[j];
        }
      }
    }
  }

  /** Adds {@code change} to the weight of {@code move} under each feature. */
  void update(long[] features, int count, int move, float change) {
    for (int i = 0; i < count; i++) {
      Row row = row(features[i]);
      int place = row.place(move);
      row.sums[place] += (double) row.weights[place] * (time - row.since[place]);
      row.since[place] = time;
      row.weights[place] += change;
      row.changes++;
    }
  }

  private int slot(long key) {
    int slot = (int) key & table.length - 1;
    while (table[slot] != null && table[slot].key != key) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private Row row(long key) {
    int slot = slot(key);
    if (table[slot] == null) {
      table[slot] = new Row(key);
      if (++used > table.length / 2) {
        Row row = table[slot];
        grow();
        return row;
      }
    }
    return table[slot];
  }

  private void grow() {
    Row[] old = table;
    table = new Row[old.length * 2];
    for (Row row : old) {
      if (row != null) {
        table[slot(row.key)] = row;
      }
    }
  }

  /** Counts one sentence more: averages are taken over sentences. */
  void tick() {
    time++;
  }

  /**
   * The averaged weights in steps of a 127th of {@code largest}, in order of key; features that
   * changed fewer than {@code changes} times are left out.
   */
  List<Feature> features(float largest, int changes) {
    List<Feature> features = new ArrayList<>();
    for (Row row : table) {
      if (row == null || row.changes < changes) {
        continue;
      }
      byte[] moves = new byte[row.size];
      byte[] weights = new byte[row.size];
      int kept = 0;
      for (int i = 0; i < row.size; i++) {
        double sum = row.sums[i] + (double) row.weights[i] * (time - row.since[i]);
        long step = Math.round(sum / time / largest * 127);
        if (step != 0) {
          moves[kept] = row.moves[i];
          weights[kept++] = (byte) Math.max(-127, Math.min(127, step));
        }
      }
      if (kept > 0) {
        features.add(
            new Feature(row.key, Arrays.copyOf(moves, kept), Arrays.copyOf(weights, kept)));
      }
    }
    features.sort(Comparator.comparingLong(Feature::key));
    return features;
  }
}
