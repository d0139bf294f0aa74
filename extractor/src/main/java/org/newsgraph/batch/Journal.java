package org.newsgraph.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * What is safe of a batch that is not done: a line an article, appended after the article itself is
 * on the disk. The last line of a file that was broken off in the middle of it does not count.
 *
 * <p>The first line holds the settings on which the graphs depend. Not thread-safe.
 */
final class Journal implements AutoCloseable {

  /** Where an article is that a line tells of. */
  enum Kind {
    /** In the store itself. */
    LOADED,
    /** In the file that is loaded in bulk. */
    STAGED,
    /** In the file of articles that were met again after they had been staged. */
    AGAIN
  }

  /**
   * @param end where the article's bytes end in the file of its kind; 0 if it is in the store
   */
  record Line(Kind kind, long end, String article) {}

  private final Path file;
  private final String settings;
  private final FileChannel channel;
  private final Names names = new Names();
  private final StringBuilder pending = new StringBuilder();

  private Journal(Path file, String settings, FileChannel channel) {
    this.file = file;
    this.settings = settings;
    this.channel = channel;
  }

  /** True if there is a journal in {@code folder}. */
  static boolean exists(Path folder) {
    return Files.exists(file(folder));
  }

  /**
   * Opens the journal in {@code folder}, or begins one there.
   *
   * @param settings for a new one, on one line
   */
  static Journal open(Path folder, String settings) {
    Path file = file(folder);
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      String found = dropTornLine(channel);
      Journal journal = new Journal(file, found.isEmpty() ? settings : found, channel);
      if (found.isEmpty()) {
        journal.pending.append(settings).append('\n');
        journal.commit();
      }
      journal.forEach(line -> journal.names.meet(line.article()));
      return journal;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Where the journal of the batch in {@code folder} is. */
  static Path file(Path folder) {
    return folder.resolve("journal.tsv");
  }

  /** The first line, empty if there is no whole one; leaves the channel at the end. */
  private static String dropTornLine(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    long end = channel.size();
    while (end > 0 && (channel.read(one.clear(), end - 1) < 1 || one.get(0) != '\n')) {
      end--;
    }
    channel.truncate(end);
    channel.position(0);
    String first = reader(channel).readLine();
    channel.position(end);
    return first == null ? "" : first;
  }

  private static BufferedReader reader(FileChannel channel) {
    return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
  }

  /** The settings of the run that began the batch. */
  String settings() {
    return settings;
  }

  /** How often an article was noted, 0 if never. */
  int times(String article) {
    return names.times(article);
  }

  /** Hands over all lines that are on the disk, in their order. */
  void forEach(Consumer<Line> sink) throws IOException {
    try (FileChannel again = FileChannel.open(file, StandardOpenOption.READ)) {
      BufferedReader lines = reader(again);
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        sink.accept(new Line(Kind.valueOf(cells[0]), Long.parseLong(cells[1]), cells[2]));
      }
    }
  }

  /** Notes an article; it counts at once, and is on the disk after {@link #commit}. */
  void note(Line line) {
    names.meet(line.article());
    pending
        .append(line.kind())
        .append('\t')
        .append(line.end())
        .append('\t')
        .append(line.article())
        .append('\n');
  }

  /** Writes what was noted; the articles themselves must be on the disk by now. */
  void commit() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(pending.toString().getBytes(StandardCharsets.UTF_8));
    pending.setLength(0);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
