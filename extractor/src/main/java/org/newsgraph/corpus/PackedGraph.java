package org.newsgraph.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;

/**
 * A graph as a line of text: its N-Triples, sorted, packed and in base 64. The same graph gives the
 * same text. It wants a graph without blank nodes, as those of articles are.
 */
final class PackedGraph {

  /** The graph of an article of ten megabytes, the longest that is read, takes half of it. */
  private static final long MOST_BYTES = 1L << 30;

  private PackedGraph() {}

  static String write(Graph graph) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    RDFDataMgr.write(lines, graph, Lang.NTRIPLES);
    String sorted =
        lines
            .toString(StandardCharsets.UTF_8)
            .lines()
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(sorted.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write into memory", e);
    }
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }

  /**
   * The graph that {@link #write} packed.
   *
   * @throws DamagedVersionException if it is no such text, or unpacks to more than a gigabyte
   */
  static Graph read(String packed) {
    return read(packed, MOST_BYTES);
  }

  /**
   * @param most so many bytes of N-Triples are read
   */
  static Graph read(String packed, long most) {
    try (InputStream gzip =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
      InputStream lines =
          BoundedInputStream.builder()
              .setInputStream(gzip)
              .setMaxCount(most)
              .setOnMaxCount(
                  (max, count) -> {
                    throw new IOException("it unpacks to more than " + most + " bytes");
                  })
              .get();
      return RDFParser.source(lines).lang(Lang.NTRIPLES).checking(false).toGraph();
    } catch (IOException | IllegalArgumentException | RiotException | RuntimeIOException e) {
      throw new DamagedVersionException(e);
    }
  }
}
