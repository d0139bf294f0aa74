package org.newsgraph.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The weights of a trained parser. Immutable and thread-safe. */
public final class ParserModel implements MoveScorer {

  private static final int MAGIC = 0x4E475031;

  private static final int PLACE_BITS = 24;
  private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

  private final ParserMoves moves;
  // An entry holds the key of a feature and the place of its row.
  private final long[] table;
  // A row is the number of its weights, then move and weight in turn; an empty one stands first.
  private final byte[] rows;

  /**
   * A feature with its weights.
   *
   * @param key as {@link ParserFeatures} makes it
   * @param moves the moves that it speaks for or against
   * @param weights one for each of {@code moves}, from -127 to 127
   */
  public record Feature(long key, byte[] moves, byte[] weights) {}

  /**
   * A model of {@code features}.
   *
   * @param moves what the weights are for
   */
  public ParserModel(ParserMoves moves, List<Feature> features) {
    this.moves = moves;
    table = new long[Integer.highestOneBit(Math.max(256, features.size() * 3 / 2)) * 2];
    rows = new byte[features.stream().mapToInt(f -> 1 + 2 * f.moves().length).sum() + 1];
    if (rows.length > PLACE_MASK) {
      throw new IllegalArgumentException("too many weights: " + rows.length);
    }
    int end = 1;
    for (Feature feature : features) {
      table[slot(feature.key())] = feature.key() << PLACE_BITS | end;
      rows[end++] = (byte) feature.moves().length;
      for (int i = 0; i < feature.moves().length; i++) {
        rows[end++] = feature.moves()[i];
        rows[end++] = feature.weights()[i];
      }
    }
  }

  /** The moves that the weights are for. */
  public ParserMoves moves() {
    return moves;
  }

  @Override
  public void score(long[] features, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      int row = (int) table[slot(features[i])] & PLACE_MASK;
      int end = row + 2 * rows[row];
      for (int j = row + 1; j < end; j += 2) {
        scores[rows[j]] += rows[j + 1];
      }
    }
  }

  private int slot(long key) {
    int mask = table.length - 1;
    int slot = (int) key & mask;
    while (table[slot] != 0 && table[slot] >>> PLACE_BITS != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /**
   * Writes a model; equal arguments give equal bytes. {@code features} are in order of key.
   *
   * @throws IOException if {@code target} takes nothing
   */
  public static void write(OutputStream target, ParserMoves moves, List<Feature> features)
      throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(target), 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeInt(moves.relations().size());
      for (String relation : moves.relations()) {
        out.writeUTF(relation);
      }
      out.writeInt(moves.known().size());
      for (int move : moves.known()) {
        out.writeByte(move);
      }
      out.writeInt(features.size());
      long last = 0;
      for (Feature feature : features) {
        // Keys of forty bits in order: the distance to the one before is short.
        for (long rest = feature.key() - last; ; rest >>>= 7) {
          out.writeByte((int) (rest & 127 | (rest > 127 ? 128 : 0)));
          if (rest <= 127) {
            break;
          }
        }
        last = feature.key();
        out.writeByte(feature.moves().length);
        out.write(feature.moves());
        out.write(feature.weights());
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if {@code source} is not such a model
   */
  public static ParserModel read(InputStream source) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(source), 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a parser model");
      }
      List<String> relations = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        relations.add(in.readUTF());
      }
      List<Integer> known = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        known.add((int) in.readByte());
      }
      int size = in.readInt();
      List<Feature> features = new ArrayList<>(size);
      long key = 0;
      for (int i = 0; i < size; i++) {
        int shift = 0;
        int part;
        do {
          part = in.readUnsignedByte();
          key += (long) (part & 127) << shift;
          shift += 7;
        } while (part > 127);
        int length = in.readUnsignedByte();
        features.add(new Feature(key, in.readNBytes(length), in.readNBytes(length)));
      }
      return new ParserModel(new ParserMoves(relations, known), features);
    }
  }
}
