package org.newsgraph.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;

/**
 * A graph as a line of text: its N-Triples, sorted, packed and in base 64. The same graph gives the
 * same text. It wants a graph without blank nodes, as those of articles are.
 */
final class PackedGraph {

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

  static Graph read(String packed) {
    byte[] bytes = Base64.getDecoder().decode(packed);
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return RDFParser.source(gzip).lang(Lang.NTRIPLES).checking(false).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException("the packed graph of an old version is damaged", e);
    }
  }
}
