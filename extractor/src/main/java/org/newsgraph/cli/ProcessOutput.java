package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output or standard error as UTF-8, which knows whether it cannot be written because its
 * reader has gone: a {@link PrintStream} alone tells only that it cannot.
 */
final class ProcessOutput extends PrintStream {

  private final Sink sink;

  ProcessOutput(OutputStream out) {
    this(new Sink(out));
  }

  private ProcessOutput(Sink sink) {
    super(new BufferedOutputStream(sink), true, StandardCharsets.UTF_8);
    this.sink = sink;
  }

  /** True if the reader of standard output, such as {@code head}, has read enough and has gone. */
  static boolean hasNoReader() {
    return System.out instanceof ProcessOutput output && output.sink.broken;
  }

  private static final class Sink extends FilterOutputStream {

    private volatile boolean broken;

    private Sink(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        // Java has no other sign of it.
        broken = String.valueOf(e.getMessage()).contains("Broken pipe");
        throw e;
      }
    }
  }
}
