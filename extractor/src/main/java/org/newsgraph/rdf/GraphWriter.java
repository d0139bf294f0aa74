package org.newsgraph.rdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;

/**
 * Writes article graphs one after the other as UTF-8: the same graphs give the same bytes. Not
 * thread-safe.
 *
 * <p>Closing ends the document and flushes; the stream itself stays open.
 */
public final class GraphWriter implements Closeable {

  private final GraphFormat format;
  private final boolean rdf11;
  private final OutputStream out;
  private boolean first = true;

  /**
   * @param rdf11 true to write no RDF 1.2 term: each named reifier becomes an rdf:Statement
   */
  public GraphWriter(GraphFormat format, boolean rdf11, OutputStream out) {
    this.format = format;
    this.rdf11 = rdf11;
    this.out = out;
  }

  /**
   * Writes one article; before {@link #close} the output is no whole document.
   *
   * @throws IOException if the output takes nothing
   */
  public void write(ArticleGraph article) throws IOException {
    Graph graph =
        rdf11 || format == GraphFormat.JSONLD ? Rdf11.of(article.graph()) : article.graph();
    String text =
        switch (format) {
          case TURTLE -> gap() + TurtleText.turtle(article.name(), graph);
          case TRIG -> gap() + TurtleText.trig(article.name(), graph);
          case NQUADS -> NQuadsText.of(article.name(), graph);
          case JSONLD -> (first ? "[\n" : ",\n") + JsonLdText.of(article.name(), graph);
        };
    first = false;
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private String gap() {
    return first ? "" : "\n";
  }

  @Override
  public void close() throws IOException {
    if (format == GraphFormat.JSONLD) {
      out.write((first ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }
}
