package org.newsgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries that ship with the program: the files of {@code queries/}. */
public final class QueryLibrary {

  private static final String FOLDER = "/queries";
  private static final String ENDING = ".rq";

  private QueryLibrary() {}

  /** The names of all queries, sorted; never empty. */
  public static List<String> names() {
    try {
      Path program =
          Path.of(QueryLibrary.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(program)) {
        return names(program.resolve(FOLDER.substring(1)));
      }
      try (FileSystem jar = FileSystems.newFileSystem(program)) {
        return names(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the query library", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }

  /** The query of that name, empty if the library has none. */
  public static Optional<NamedQuery> find(String name) {
    if (!names().contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = QueryLibrary.class.getResourceAsStream(FOLDER + "/" + name + ENDING)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(NamedQuery.parse(name, text));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
