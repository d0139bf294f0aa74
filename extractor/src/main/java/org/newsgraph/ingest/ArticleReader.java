package org.newsgraph.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.newsgraph.ingest.Reading.ReadArticle;
import org.newsgraph.ingest.Reading.Rejected;

/**
 * Reads articles from plain text and JSON Lines files, or from folders of them, one at a time.
 *
 * <p>What a file is, is seen from its first bytes, not from its name. A bad article never stops the
 * others: it is handed over as {@link Rejected}. At most one article is held in memory.
 * Thread-safe.
 */
public final class ArticleReader {

  private final ReadOptions options;
  private final ArticleAssembler assembler;

  /** A reader that follows {@code options} for every file. */
  public ArticleReader(ReadOptions options) {
    this.options = options;
    this.assembler = new ArticleAssembler(options);
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
      for (Path file : filesBelow(path, sink)) {
        readFile(file, sink);
      }
    } else {
      readFile(path, sink);
    }
  }

  /** All files below {@code folder} in the order of their paths; what cannot be opened is told. */
  private static SortedSet<Path> filesBelow(Path folder, Consumer<Reading> sink) {
    SortedSet<Path> files = new TreeSet<>();
    FileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean hidden = !path.equals(folder) && isHidden(path);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            boolean readme = path.getFileName().toString().startsWith("README");
            if (!isHidden(path) && !readme && Files.isRegularFile(path)) {
              files.add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            sink.accept(unreadable(path, e));
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      sink.accept(unreadable(folder, e));
    }
    return files;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private void readFile(Path file, Consumer<Reading> sink) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      FileKind kind = FileKind.of(in);
      if (kind.jsonLines()) {
        readLines(file, new JsonLines(in, kind, options.maxBytes()), sink);
      } else {
        sink.accept(assemble(file, 0, PlainText.read(file, in, kind, options.maxBytes())));
      }
    } catch (RejectedException e) {
      sink.accept(rejected(e.code(), file, e.getMessage()));
    } catch (IOException e) {
      sink.accept(unreadable(file, e));
    }
  }

  private void readLines(Path file, JsonLines lines, Consumer<Reading> sink) throws IOException {
    while (lines.advance()) {
      Reading reading;
      try {
        reading = assemble(file, lines.number(), lines.source());
      } catch (RejectedException e) {
        reading = new Rejected(e.code(), file, lines.number(), e.getMessage());
      }
      sink.accept(reading);
    }
  }

  private Reading assemble(Path file, long line, Source source) throws RejectedException {
    return new ReadArticle(assembler.assemble(source), file, line);
  }

  private static Rejected unreadable(Path file, Exception e) {
    return rejected(
        RejectionCode.UNREADABLE,
        file,
        "cannot be read (" + e.getClass().getSimpleName() + "); check its permissions");
  }

  private static Rejected rejected(RejectionCode code, Path file, String message) {
    return new Rejected(code, file, 0, message);
  }
}
