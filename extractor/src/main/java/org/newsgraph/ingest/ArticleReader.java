package org.newsgraph.ingest;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.newsgraph.ingest.Expansion.ExpansionException;
import org.newsgraph.ingest.Reading.ReadArticle;
import org.newsgraph.ingest.Reading.Rejected;
import org.newsgraph.ingest.Reading.UnreadDate;

/**
 * Reads articles one at a time from plain text, web pages, RSS and Atom feeds, NewsML-G2, ninjs,
 * JSON Lines and WARC files, packed or not, or from folders of them.
 *
 * <p>What a file is, is seen from its first bytes, not from its name. A bad article never stops the
 * others: it is handed over as {@link Rejected}. At most one article is held in memory.
 * Thread-safe.
 */
public final class ArticleReader {

  private final ReadOptions options;
  private final ArticleAssembler assembler;
  private final Documents documents;
  private final LongAdder bytes = new LongAdder();

  /** A reader that follows {@code options} for every file. */
  public ArticleReader(ReadOptions options) {
    this.options = options;
    this.assembler = new ArticleAssembler(options);
    this.documents = new Documents(options.maxBytes());
  }

  /**
   * Reads a file, or every file below a folder in the order of their paths.
   *
   * @param path file or folder; hidden files and READMEs of a folder are left out, symbolic links
   *     are not followed into folders
   * @param sink takes each reading as soon as it is made, on the calling thread; called at least
   *     once for a file, never for an empty folder
   */
  public void read(Path path, Consumer<Reading> sink) {
    if (!Files.exists(path)) {
      sink.accept(
          rejected(
              RejectionCode.NO_SUCH_FILE, path, "there is no such file or folder; check the path"));
    } else if (Files.isDirectory(path)) {
      for (Path file : ArticleFiles.below(path, sink)) {
        readFile(file, sink);
      }
    } else {
      readFile(path, sink);
    }
  }

  /**
   * Reads a stream that holds what a file may hold.
   *
   * @param file where it comes from
   * @param sink as above
   */
  public void read(InputStream in, Path file, Consumer<Reading> sink) {
    try {
      documents.read(in, file.getFileName().toString(), new FileSink(file, sink));
    } catch (RejectedException e) {
      sink.accept(rejected(e.code(), file, e.getMessage()));
    } catch (ExpansionException e) {
      sink.accept(rejected(RejectionCode.BROKEN_ARCHIVE, file, "the archive " + e.getMessage()));
    } catch (EOFException e) {
      sink.accept(rejected(RejectionCode.BROKEN_ARCHIVE, file, "the file ends too early"));
    } catch (IOException e) {
      sink.accept(unreadable(file, e));
    }
  }

  /**
   * Reads one line of a JSON Lines file in UTF-8; nothing is handed over for a blank one.
   *
   * @param file where it comes from
   * @param sink as above
   */
  public void readLine(byte[] line, Path file, Consumer<Reading> sink) {
    try {
      documents.readLine(line, new FileSink(file, sink));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read from memory", e);
    }
  }

  /** Number of bytes read from files so far, packed as they are. */
  public long bytes() {
    return bytes.sum();
  }

  /**
   * Number of bytes of the files that {@link #read} would read.
   *
   * @return 0 for a path that cannot be read
   */
  public static long size(Path path) {
    if (!Files.isDirectory(path)) {
      return length(path);
    }
    return ArticleFiles.below(path, reading -> {}).stream().mapToLong(ArticleReader::length).sum();
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // Reading it will tell what is wrong.
      return 0;
    }
  }

  /**
   * Reads a text that lies in no file.
   *
   * @param name stands for it where the reading tells its file
   */
  public Reading read(Path name, String text) {
    if (Paragraphs.isBlank(text)) {
      return rejected(RejectionCode.MISSING_TEXT, name, "there is no text; paste an article");
    }
    Optional<String> none = Optional.empty();
    Source source = new Source(text, none, none, none, none, none, none, List.of());
    try {
      return new ReadArticle(assembler.assemble(source), name, 0);
    } catch (RejectedException e) {
      return rejected(e.code(), name, e.getMessage());
    }
  }

  private void readFile(Path file, Consumer<Reading> sink) {
    try (InputStream in = counted(Files.newInputStream(file))) {
      read(in, file, sink);
    } catch (IOException e) {
      sink.accept(unreadable(file, e));
    }
  }

  private InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        bytes.add(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        bytes.add(Math.max(0, read));
        return read;
      }
    };
  }

  /** Assembles what is found in one file. */
  private final class FileSink implements Documents.Sink {

    private final Path file;
    private final Consumer<Reading> sink;

    FileSink(Path file, Consumer<Reading> sink) {
      this.file = file;
      this.sink = sink;
    }

    @Override
    public void article(long place, Source source) {
      Reading reading;
      try {
        reading = new ReadArticle(assembler.assemble(source), file, place);
        ArticleAssembler.unreadDate(source)
            .ifPresent(date -> sink.accept(new UnreadDate(date, file, place)));
      } catch (RejectedException e) {
        reading = new Rejected(e.code(), file, place, e.getMessage());
      }
      sink.accept(reading);
    }

    @Override
    public void rejected(long place, RejectedException why) {
      sink.accept(new Rejected(why.code(), file, place, why.getMessage()));
    }
  }

  /** What is handed over for a file or folder that cannot be opened. */
  static Rejected unreadable(Path file, Exception e) {
    return rejected(
        RejectionCode.UNREADABLE,
        file,
        "cannot be read (" + e.getClass().getSimpleName() + "); check its permissions");
  }

  private static Rejected rejected(RejectionCode code, Path file, String message) {
    return new Rejected(code, file, 0, message);
  }
}
