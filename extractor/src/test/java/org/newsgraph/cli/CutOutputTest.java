package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Whoever reads the output stops doing so, or the disk that takes it is full. */
class CutOutputTest {

  @TempDir Path folder;

  private Path store() {
    return folder.resolve("graphs");
  }

  @Test
  void aQueryThatIsCutByAFullDiskFails() {
    CommandRun.of("build", "--store", store());
    PrintStream console = System.out;
    System.setOut(new PrintStream(new FullDisk()));
    try {
      for (String format : new String[] {"csv", "json", "table"}) {
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setErr(new PrintWriter(err, true));
        String[] words = {"query", "articles", "--format", format, "--store", store().toString()};
        assertEquals(2, line.execute(words), format);
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("cannot write to standard output"), err.toString());
      }
    } finally {
      System.setOut(console);
    }
  }

  @Test
  void anAnswerWhoseReaderHasReadEnoughEndsWithoutAWord() {
    CommandRun.of("build", "--store", store());
    PrintStream console = System.out;
    System.setOut(new ProcessOutput(new ReaderGone()));
    try {
      for (String command : new String[] {"query articles", "export", "extract ../samples"}) {
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setErr(new PrintWriter(err, true));
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        if (!command.startsWith("extract")) {
          words.addAll(List.of("--store", store().toString()));
        }
        assertEquals(Main.READER_GONE, line.execute(words.toArray(String[]::new)), command);
        assertEquals("", err.toString(), command);
      }
    } finally {
      System.setOut(console);
    }
  }

  private static final class ReaderGone extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  @Test
  void anExportThatIsCutByAFullDiskFails() {
    CommandRun.of("build", "--store", store());
    PrintStream console = System.out;
    System.setOut(new PrintStream(new FullDisk()));
    try {
      CommandRun result = CommandRun.of("export", "--store", store());
      assertEquals(2, result.code());
      assertTrue(result.err().contains("cannot write to standard output"), result.err());
      assertEquals(2, CommandRun.of("extract", "../samples").code());
    } finally {
      System.setOut(console);
    }
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
