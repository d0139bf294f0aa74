package org.newsgraph.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphFormat;
import org.newsgraph.rdf.GraphWriter;

/**
 * A file of N-Quads that articles are appended to, each packed for itself: gzip files one after the
 * other are one gzip file, and the packing is done by as many threads as there are. Appending is
 * not thread-safe.
 */
final class Staging implements AutoCloseable {

  private final FileChannel channel;
  private long end;

  /**
   * Opens the file, and cuts off what a broken run left behind {@code end}.
   *
   * @param end number of bytes that count
   */
  Staging(Path file, long end) throws IOException {
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    channel.truncate(end);
    channel.position(end);
    this.end = end;
  }

  /** The article's N-Quads, packed. Thread-safe. */
  static byte[] pack(ArticleGraph article) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new FastGzip(bytes);
        GraphWriter writer = new GraphWriter(GraphFormat.NQUADS, false, out)) {
      writer.write(article);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write into memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Appends an article; it is safe after {@link #force}.
   *
   * @return where it ends
   */
  long append(byte[] packed) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    while (bytes.hasRemaining()) {
      end += channel.write(bytes);
    }
    return end;
  }

  /** True if nothing was ever appended. */
  boolean isEmpty() {
    return end == 0;
  }

  /** Waits until what was appended is on the disk. */
  void force() throws IOException {
    channel.force(false);
  }

  /** The article whose bytes are from {@code begin} to {@code end}. */
  ArticleGraph read(String article, long begin, long end) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) (end - begin));
    while (bytes.hasRemaining() && channel.read(bytes, begin + bytes.position()) >= 0) {
      // Reads on until the buffer is full.
    }
    DatasetGraph read =
        RDFParser.create()
            .source(new GZIPInputStream(new ByteArrayInputStream(bytes.array())))
            .lang(Lang.NQUADS)
            .checking(false)
            .toDatasetGraph();
    return new ArticleGraph(article, read.getGraph(NodeFactory.createURI(article)));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** N-Quads repeat themselves so much that the fastest level packs them to a fifteenth. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
