package org.newsgraph.authority;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.IOUtils;

/**
 * Brings the facts of one thing together, however far apart they stand in the sources, in bounded
 * memory: sorted runs go to disk and are merged in the end.
 *
 * <p>Facts are sorted by all their bytes, which begin with the IRI, so that the outcome does not
 * depend on the order in which they came.
 */
final class FactSorter implements Closeable {

  /** What an array costs beside its bytes. */
  private static final int ARRAY_BYTES = 24;

  private static final int END = -1;

  /** More facts of one thing than any has are a mistake, and must not fill the memory. */
  static final int MOST_OF_A_THING = 20_000;

  private final Path folder;
  private final long limit;
  private final List<byte[]> buffer = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private final List<Run> open = new ArrayList<>();
  private long buffered;
  private long dropped;

  /**
   * @param folder where runs may lie; exists
   * @param limit bytes to hold in memory
   */
  FactSorter(Path folder, long limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /** Takes what the things sink of {@link #forEachThing} gets together with its like. */
  void add(Fact fact) throws IOException {
    byte[] entry = EntryBytes.of(fact.entry());
    byte[] bytes = Arrays.copyOf(entry, entry.length + 1);
    bytes[entry.length] = (byte) (fact.founds() ? 1 : 0);
    buffer.add(bytes);
    buffered += bytes.length + ARRAY_BYTES;
    if (buffered > limit) {
      spill();
    }
  }

  private void spill() throws IOException {
    buffer.sort(Arrays::compareUnsigned);
    Path run = folder.resolve("run-" + runs.size());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
      for (byte[] bytes : buffer) {
        out.writeInt(bytes.length);
        out.write(bytes);
      }
      out.writeInt(END);
    }
    runs.add(run);
    buffer.clear();
    buffered = 0;
  }

  /** What is done with the facts of one IRI. */
  interface ThingSink {
    void accept(List<Fact> facts) throws IOException;
  }

  /** Hands over the facts, IRI by IRI; to be called once, after the last {@link #add}. */
  void forEachThing(ThingSink sink) throws IOException {
    if (!buffer.isEmpty()) {
      spill();
    }
    PriorityQueue<Run> heads =
        new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.head, b.head));
    for (Path path : runs) {
      Run run = new Run(path);
      open.add(run);
      if (run.next()) {
        heads.add(run);
      }
    }
    List<Fact> facts = new ArrayList<>();
    byte[] last = null;
    while (!heads.isEmpty()) {
      Run run = heads.poll();
      byte[] bytes = run.head;
      if (!Arrays.equals(bytes, last)) {
        Fact fact =
            new Fact(bytes[bytes.length - 1] == 1, EntryBytes.read(bytes, 0, bytes.length - 1));
        if (!facts.isEmpty() && !facts.get(0).entry().iri().equals(fact.entry().iri())) {
          sink.accept(facts);
          facts = new ArrayList<>();
        }
        if (facts.size() < MOST_OF_A_THING) {
          facts.add(fact);
        } else {
          dropped++;
        }
      }
      last = bytes;
      if (run.next()) {
        heads.add(run);
      }
    }
    if (!facts.isEmpty()) {
      sink.accept(facts);
    }
  }

  /** How many facts {@link #forEachThing} left out, because their things had too many. */
  long dropped() {
    return dropped;
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(open);
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  private static final class Run implements Closeable {

    private final DataInputStream in;
    private byte[] head;

    Run(Path path) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
    }

    boolean next() throws IOException {
      int length = in.readInt();
      if (length == END) {
        return false;
      }
      head = new byte[length];
      in.readFully(head);
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
