package org.newsgraph.authority;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.newsgraph.authority.Manifest.Source;

/**
 * Makes an authority index of files, in bounded memory.
 *
 * <p>The index is built in a subfolder of its own and takes effect when the manifest names it, in
 * one step: who looks things up meanwhile sees the index of before, and an import that fails leaves
 * it in place. What the files say in which order makes no difference.
 */
public final class AuthorityImport {

  private static final String LOCK = "import.lock";
  private static final String INDEX = "index-";
  private static final String WORK = "work";

  private static final Pattern LICENCE = Pattern.compile("(?m)^# *licen[cs]e: *(.+)$");

  private final Path folder;
  private final ImportOptions options;
  private final Consumer<String> warnings;
  private final ImportProgress progress;

  /**
   * @param folder of the authority, made if missing
   * @param warnings takes a line for everything that is skipped
   */
  public AuthorityImport(
      Path folder, ImportOptions options, Consumer<String> warnings, ImportProgress progress) {
    this.folder = folder;
    this.options = options;
    this.warnings = warnings;
    this.progress = progress;
  }

  /**
   * Imports the files.
   *
   * @return what the index holds now; a bad line is skipped and counted there
   * @throws AuthorityException if a file cannot be used as a whole, nothing is left to index, or
   *     another import is at work; then the authority stays as it was
   */
  public Manifest run(List<Path> files) {
    try {
      claim();
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = lock(channel)) {
        if (lock == null) {
          throw busy();
        }
        return locked(files);
      }
    } catch (IOException e) {
      throw new AuthorityException("cannot write the authority in " + folder + ": " + e, e);
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another thread of this process holds it.
      return null;
    }
  }

  private AuthorityException busy() {
    return new AuthorityException("another import into " + folder + " is at work; wait for it");
  }

  private void claim() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new AuthorityException(folder + " is a file; name a folder");
    }
    Files.createDirectories(folder);
    try (Stream<Path> content = Files.list(folder)) {
      List<String> names = content.map(path -> path.getFileName().toString()).toList();
      // Others have folders of these names too: without our lock beside them they are not ours.
      boolean ours = names.contains(LOCK) && names.stream().allMatch(AuthorityImport::isOurs);
      if (!names.isEmpty() && !ours && !Manifest.existsIn(folder)) {
        throw new AuthorityException(folder + " holds other files; name a folder of its own");
      }
    }
  }

  private static boolean isOurs(String name) {
    return name.equals(LOCK)
        || name.equals(WORK)
        || name.equals(Manifest.UNFINISHED)
        || name.startsWith(INDEX);
  }

  private Manifest locked(List<Path> files) throws IOException {
    Optional<Manifest> before =
        Manifest.existsIn(folder) ? Optional.of(Manifest.read(folder)) : Optional.empty();
    deleteAllBut(before.map(Manifest::index).orElse(""));
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    Path work = Files.createDirectories(folder.resolve(WORK));
    List<Source> sources = new ArrayList<>();
    String name = INDEX + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    boolean done = false;
    try (FactSorter sorter = new FactSorter(work, clamp(megabytes / 8, 16, 256) << 20)) {
      if (options.add() && before.isPresent()) {
        keep(sorter);
        sources.addAll(before.get().sources());
      }
      for (Path file : files) {
        sources.add(read(file, sorter));
      }
      try (IndexWriting index =
          new IndexWriting(folder.resolve(name), clamp(megabytes / 8, 16, 256))) {
        sorter.forEachThing(
            facts -> {
              Optional<AuthorityEntry> entry = Fact.join(facts);
              if (entry.isPresent()) {
                index.add(entry.get());
                progress.at("index", index.entries(), index.entries());
              }
            });
        if (sorter.dropped() > 0) {
          warnings.accept(
              sorter.dropped()
                  + " facts were left out: their things have more than "
                  + FactSorter.MOST_OF_A_THING);
        }
        if (index.entries() == 0) {
          throw new AuthorityException("nothing to index was found; the authority is as before");
        }
        index.finish();
      }
      Manifest manifest = describe(name, sources);
      manifest.write(folder);
      done = true;
      return manifest;
    } finally {
      deleteAllBut(done ? name : before.map(Manifest::index).orElse(""));
    }
  }

  private static long clamp(long value, long least, long most) {
    return Math.max(least, Math.min(most, value));
  }

  private void keep(FactSorter sorter) throws IOException {
    try (AuthorityIndex index = AuthorityIndex.open(folder)) {
      index.forEach(entry -> sorter.add(new Fact(true, entry)));
    }
  }

  private Source read(Path path, FactSorter sorter) throws IOException {
    try (SourceFile file = SourceFile.open(path)) {
      String head = file.head();
      AuthorityFormat format =
          options
              .format()
              .or(() -> AuthorityFormat.of(head))
              .orElseThrow(
                  () ->
                      new AuthorityException(
                          "cannot tell the format of " + path + "; name it with --format"));
      ImportLog log = new ImportLog(file.name(), warnings, progress);
      try {
        reader(format, path).read(file, new FactSink(sorter, log));
      } catch (BrokenFileException e) {
        log.skip(0, "BROKEN_OFF", "the file breaks off: " + e.getMessage());
      }
      return new Source(
          file.name(),
          format.word(),
          licence(format, head),
          options.date().isPresent() ? options.date().get().toString() : file.changed().toString(),
          log.facts(),
          log.skipped());
    }
  }

  private FactReader reader(AuthorityFormat format, Path path) throws IOException {
    return switch (format) {
      case WIKIDATA -> new WikidataReader(classes(path), options.languages());
      case GEONAMES -> new GeoNamesReader();
      case GEONAMES_NAMES -> new GeoNamesNamesReader(options.languages());
      case RDF -> new RdfReader(options.languages(), options.type());
      case POPOLO -> new PopoloReader(options.country());
      case TSV -> new TableReader(options);
    };
  }

  private WikidataClasses classes(Path dump) throws IOException {
    WikidataClasses classes = WikidataClasses.with(options.classes());
    if (options.subclasses()) {
      WikidataSubclasses subclasses = new WikidataSubclasses();
      try (SourceFile file = SourceFile.open(dump)) {
        subclasses.read(file, new ImportLog(file.name() + ", classes", warning -> {}, progress));
      }
      classes.addBelow(subclasses);
    }
    return classes;
  }

  private String licence(AuthorityFormat format, String head) {
    if (options.licence().isPresent()) {
      return options.licence().get();
    }
    Matcher stated = LICENCE.matcher(head);
    if (stated.find()) {
      return stated.group(1).strip();
    }
    return format.licence().isEmpty() ? "not stated" : format.licence();
  }

  private Manifest describe(String name, List<Source> sources) throws IOException {
    Manifest draft = new Manifest(name, 0, 0, sources);
    try (AuthorityIndex index = AuthorityIndex.open(folder, draft)) {
      return new Manifest(name, index.size(), index.names(), sources);
    }
  }

  private void deleteAllBut(String index) throws IOException {
    List<Path> stale;
    try (Stream<Path> content = Files.list(folder)) {
      stale =
          content
              .filter(path -> isOurs(path.getFileName().toString()))
              .filter(path -> !path.getFileName().toString().equals(LOCK))
              .filter(path -> !path.getFileName().toString().equals(index))
              .toList();
    }
    IOUtils.rm(stale.toArray(Path[]::new));
  }
}
