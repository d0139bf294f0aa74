package org.newsgraph.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** A stream of unpacked bytes that stops where the packed ones cannot honestly hold so much. */
final class Expansion extends FilterInputStream {

  /** Text packs to a tenth, markup to a fiftieth; a bomb packs to a thousandth. */
  private static final long RATIO = 200;

  private static final long HARMLESS = 50_000_000;

  private final LongSupplier packed;
  private long unpacked;

  /**
   * @param in the unpacked bytes
   * @param packed how many packed bytes were read for them so far
   */
  Expansion(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) throws IOException {
    unpacked += read;
    if (unpacked > HARMLESS && unpacked / RATIO > packed.getAsLong()) {
      throw new ExpansionException();
    }
  }

  /** The file unpacks to far more than it can honestly hold. */
  static final class ExpansionException extends IOException {
    private static final long serialVersionUID = 1L;

    ExpansionException() {
      super("unpacks to far more than it can hold");
    }
  }
}
