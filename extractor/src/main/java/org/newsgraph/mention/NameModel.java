package org.newsgraph.mention;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The trained part of the name finder.
 *
 * @param types what the labels name, in the order of their numbers
 * @param first the model that sees an article for the first time
 * @param second the model that knows what the first found in it
 */
public record NameModel(List<MentionType> types, SequenceModel first, SequenceModel second) {

  private static final int MAGIC = 0x6E676E31; // "ngn1"

  public NameModel {
    types = List.copyOf(types);
  }

  /**
   * Writes the model, compressed; the stream stays open.
   *
   * @throws IOException if the stream takes nothing
   */
  public void write(OutputStream stream) throws IOException {
    GZIPOutputStream compressed = new GZIPOutputStream(stream, 1 << 16);
    DataOutputStream out = new DataOutputStream(compressed);
    out.writeInt(MAGIC);
    out.writeInt(types.size());
    for (MentionType type : types) {
      out.writeUTF(type.name());
    }
    first.write(out);
    second.write(out);
    out.flush();
    compressed.finish();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the stream ends early or holds something else
   */
  public static NameModel read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a name model");
    }
    List<MentionType> types = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      types.add(MentionType.valueOf(in.readUTF()));
    }
    return new NameModel(types, SequenceModel.read(in), SequenceModel.read(in));
  }
}
