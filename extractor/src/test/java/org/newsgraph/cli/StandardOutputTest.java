package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("no space left");
    }
  }

  @Test
  void aFullDiskEndsTheCommand() {
    PrintStream before = System.out;
    System.setOut(new PrintStream(new FullDisk(), false, StandardCharsets.UTF_8));
    StandardOutput out = new StandardOutput();
    try {
      assertThrows(CommandException.class, () -> out.write(new byte[10], 0, 10));
      assertThrows(CommandException.class, out::flush);
    } finally {
      System.setOut(before);
    }
  }
}
