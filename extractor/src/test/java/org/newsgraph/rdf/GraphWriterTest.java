package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.entity.EntityType;

class GraphWriterTest {

  private final ArticleGraph raid =
      new GraphBuilder("http://localhost:3030/").build(Raid.sketch().extraction());
  private final ArticleGraph other =
      new GraphBuilder("http://localhost:3030/").build(new Sketch("Rien d'autre.").extraction());

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void whatIsWrittenReadsBackAsTheSameGraph(GraphFormat format) throws IOException {
    Graph stated = format == GraphFormat.JSONLD ? Rdf11.of(raid.graph()) : raid.graph();
    DatasetGraph read = read(format, write(format, false, raid));
    Graph graph = format == GraphFormat.TURTLE ? read.getDefaultGraph() : read.getGraph(node(raid));
    GraphDifference.check(stated, graph);
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void oddCharactersSurvive(GraphFormat format) throws IOException {
    String text = "\"a\\b'\r\n\t\u0001\u007f\u0085\u2028\ufeff e\u0301 \"\"\" 😀 <b>&amp;";
    Sketch sketch = new Sketch(text).named(EntityType.PLACE, text, "", text);
    ArticleGraph article = new GraphBuilder("http://localhost:3030/").build(sketch.extraction());
    DatasetGraph read = read(format, write(format, false, article));
    Graph graph =
        format == GraphFormat.TURTLE ? read.getDefaultGraph() : read.getGraph(node(article));
    GraphDifference.check(article.graph(), graph);
    assertEquals(List.of(), new GraphValidator().validate(new ArticleGraph("", graph)));
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void severalArticlesMakeOneDocument(GraphFormat format) throws IOException {
    DatasetGraph read = read(format, write(format, false, raid, other));
    if (format == GraphFormat.TURTLE) {
      assertEquals(raid.graph().size() + other.graph().size() - 2, read.getDefaultGraph().size());
    } else {
      assertEquals(other.graph().size(), read.getGraph(node(other)).size());
    }
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void noArticleIsAnEmptyDocument(GraphFormat format) throws IOException {
    assertTrue(read(format, write(format, false)).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void plainRdfHasNoTripleTerms(GraphFormat format) throws IOException {
    String text = new String(write(format, true, raid), StandardCharsets.UTF_8);
    assertFalse(text.contains("<<("), text);
    assertFalse(text.contains("{|"), text);
    assertFalse(text.contains("reifies"), text);
    assertTrue(text.contains("Statement"), text);
  }

  @Test
  void quadsAreSorted() throws IOException {
    String text = new String(write(GraphFormat.NQUADS, false, raid), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    assertEquals(lines.stream().sorted().toList(), lines);
  }

  @Test
  void aReifierStandsBehindItsStatement() throws IOException {
    String text = new String(write(GraphFormat.TURTLE, false, raid), StandardCharsets.UTF_8);
    assertTrue(text.contains("~ <event/3,7/hasPlace/1> {| ng:span <#char=18,26> |}"), text);
  }

  @Test
  void theStoreKeepsReifiersAndAnswersQueriesOverThem() {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        store, () -> raid.graph().find().forEachRemaining(t -> store.getGraph(node(raid)).add(t)));
    long reifiers =
        Txn.calculateRead(
            store, () -> store.stream(null, null, RDF.reifies.asNode(), null).count());
    assertEquals(5, reifiers);
    Txn.executeRead(store, () -> GraphDifference.check(raid.graph(), store.getGraph(node(raid))));
  }

  @Test
  void theSameArticleGivesTheSameBytesOnEveryThread() throws IOException {
    for (GraphFormat format : GraphFormat.values()) {
      byte[] first = write(format, false, raid);
      List<byte[]> again =
          IntStream.range(0, 64).parallel().mapToObj(i -> rebuilt(format)).toList();
      assertTrue(again.stream().allMatch(bytes -> Arrays.equals(first, bytes)), format.name());
    }
  }

  private static byte[] rebuilt(GraphFormat format) {
    try {
      return write(
          format,
          false,
          new GraphBuilder("http://localhost:3030/").build(Raid.sketch().extraction()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node node(ArticleGraph article) {
    return NodeFactory.createURI(article.name());
  }

  private static byte[] write(GraphFormat format, boolean rdf11, ArticleGraph... articles)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = new GraphWriter(format, rdf11, out)) {
      for (ArticleGraph article : articles) {
        writer.write(article);
      }
    }
    return out.toByteArray();
  }

  private static DatasetGraph read(GraphFormat format, byte[] bytes) {
    Lang lang =
        switch (format) {
          case TURTLE -> Lang.TURTLE;
          case TRIG -> Lang.TRIG;
          case NQUADS -> Lang.NQUADS;
          case JSONLD -> Lang.JSONLD11;
        };
    return RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).toDatasetGraph();
  }
}
