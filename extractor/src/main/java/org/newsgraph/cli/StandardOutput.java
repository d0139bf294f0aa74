package org.newsgraph.cli;

import java.io.OutputStream;

/**
 * Standard output for graphs, which ends the command when it cannot be written: on a full disk
 * {@code System.out} itself says nothing, and half a backup would look like a whole one.
 */
final class StandardOutput extends OutputStream {

  static final String NOT_WHOLE =
      "cannot write to standard output (is the disk full, or has its reader gone?); what is written"
          + " is not whole";

  @Override
  public void write(int one) {
    System.out.write(one);
    check();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    System.out.write(bytes, offset, length);
    check();
  }

  @Override
  public void flush() {
    check();
  }

  private static void check() {
    // This flushes, too.
    if (System.out.checkError()) {
      throw new CommandException(NOT_WHOLE);
    }
  }
}
