package org.newsgraph.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The files of a folder that may hold articles: no hidden ones, and no README. */
final class ArticleFiles {

  private ArticleFiles() {}

  /**
   * All files below {@code folder} in the order of their paths; what cannot be opened is told to
   * {@code sink}. Empty if there are none.
   */
  static SortedSet<Path> below(Path folder, Consumer<Reading> sink) {
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
            sink.accept(ArticleReader.unreadable(path, e));
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      sink.accept(ArticleReader.unreadable(folder, e));
    }
    return files;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
