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

  private final ParserMoves moveSet;
  private final int mask;
  private final int[] prints;
  private final int[] rows;
  private final byte[] targets;
  private final byte[] weights;

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
    this.moveSet = moves;
    int capacity = Integer.highestOneBit(Math.max(256, features.size()) * 2 - 1) * 2;
    mask = capacity - 1;
    prints = new int[capacity];
    rows = new int[capacity];
    int total = features.stream().mapToInt(f -> f.moves().length).sum();
    targets = new byte[total + features.size() + 1];
    weights = new byte[targets.length];
    // A row is its length, kept in place of a move, and then its moves; row 0 is no row.
    int end = 1;
    for (Feature feature : features) {
      int slot = (int) feature.key() & mask;
      while (rows[slot] != 0) {
        slot = slot + 1 & mask;
      }
      prints[slot] = print(feature.key());
      rows[slot] = end;
      targets[end] = (byte) feature.moves().length;
      System.arraycopy(feature.moves(), 0, targets, end + 1, feature.moves().length);
      System.arraycopy(feature.weights(), 0, weights, end + 1, feature.moves().length);
      end += feature.moves().length + 1;
    }
  }

  /** The moves that the weights are for. */
  public ParserMoves moves() {
    return moveSet;
  }

  @Override
  public void score(long[] features, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      int slot = (int) features[i] & mask;
      int print = print(features[i]);
      int row = rows[slot];
      while (row != 0 && prints[slot] != print) {
        slot = slot + 1 & mask;
        row = rows[slot];
      }
      int end = row + targets[row];
      for (int j = row + 1; j <= end; j++) {
        scores[targets[j]] += weights[j];
      }
    }
  }

  private static int print(long key) {
    return (int) (key >>> 8);
  }

  /** Writes a model; equal arguments give equal bytes. {@code features} are in order of key. */
  public static void write(
      OutputStream target, ParserMoves moves, List<Feature> features)
      throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(target), 1 << 16))) {
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
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(source), 1 << 16))) {
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
