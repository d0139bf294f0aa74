package org.newsgraph.corpus;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A text in 196 bytes, by which texts that share most of their wording are recognised.
 *
 * <p>MinHash (Broder 1997) of all runs of three words: the share of equal hashes estimates the
 * share of runs that two texts have in common, with a standard error of .05 at one half. Only 16
 * bits of each hash are kept (Li and König 2010). Immutable.
 */
final class Sketch {

  private static final int HASHES = 96;

  /** Texts that share half their runs share a band of three hashes with a probability of .986. */
  private static final int ROWS = 3;

  /** Shorter texts are alike by chance or by form. */
  private static final int FEWEST_WORDS = 30;

  private final int runs;
  private final short[] hashes;

  private Sketch(int runs, short[] hashes) {
    this.runs = runs;
    this.hashes = hashes;
  }

  /** The sketch of a text, empty if it is too short to be recognised. */
  static Optional<Sketch> of(WordRuns text) {
    if (text.words() < FEWEST_WORDS) {
      return Optional.empty();
    }
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    text.hashes()
        .forEach(
            run -> {
              for (int i = 0; i < HASHES; i++) {
                least[i] = Math.min(least[i], WordRuns.mix(run ^ (i * 0x9e3779b97f4a7c15L)) >>> 1);
              }
            });
    short[] hashes = new short[HASHES];
    for (int i = 0; i < HASHES; i++) {
      hashes[i] = (short) WordRuns.mix(least[i]);
    }
    return Optional.of(new Sketch(text.size(), hashes));
  }

  /** The sketch that {@link #written()} gave. */
  static Sketch read(String written) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(written));
    int runs = bytes.getInt();
    short[] hashes = new short[HASHES];
    bytes.asShortBuffer().get(hashes);
    return new Sketch(runs, hashes);
  }

  /** The sketch in base 64. */
  String written() {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + HASHES * Short.BYTES);
    bytes.putInt(runs).asShortBuffer().put(hashes);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** Keys of which like texts nearly always share one; none is negative or over 55 bits long. */
  long[] bands() {
    long[] bands = new long[HASHES / ROWS];
    for (int band = 0; band < bands.length; band++) {
      long key = band;
      for (int i = 0; i < ROWS; i++) {
        key = WordRuns.mix(key * 0x10001 + hashes[band * ROWS + i]);
      }
      bands[band] = key >>> 9;
    }
    return bands;
  }

  /** The share of all their runs that two texts have in common, from 0 to 1, as an estimate. */
  double likeness(Sketch other) {
    int same = 0;
    for (int i = 0; i < HASHES; i++) {
      same += hashes[i] == other.hashes[i] ? 1 : 0;
    }
    return (double) same / HASHES;
  }

  /** How much of the shorter text the longer one holds, from 0 to 1, as an estimate. */
  double shared(Sketch other) {
    double likeness = likeness(other);
    // Of two sets of which this share is common, as many elements are in both.
    double both = likeness / (1 + likeness) * (runs + other.runs);
    return Math.min(1, both / Math.min(runs, other.runs));
  }
}
