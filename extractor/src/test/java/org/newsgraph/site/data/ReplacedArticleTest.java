package org.newsgraph.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.PROV;

class ReplacedArticleTest {

  private static final String OLD = "http://example.org/article/old";
  private static final String LATER = "http://example.org/article/later";

  private final DatasetGraph dataset =
      RDFParser.fromString(
              """
              PREFIX ng: <%s>
              <urn:old-versions> {
                <%2$s> ng:packedGraph "H4sI" ; ng:formerAddress "http://x.org/a" .
              }
              <urn:revisions> { <%3$s> <%4$s> <%2$s> . }
              """
                  .formatted(NG.getURI(), OLD, LATER, PROV.wasRevisionOf.getURI()),
              Lang.TRIG)
          .toDatasetGraph();

  @Test
  void itsDataNamesTheLaterVersionAndNotThePackedBytes() {
    org.apache.jena.graph.Graph told = Description.of(dataset, OLD);
    assertEquals(2, told.size());
    assertTrue(
        told.contains(
            NodeFactory.createURI(LATER), PROV.wasRevisionOf.asNode(), NodeFactory.createURI(OLD)));
    assertTrue(told.contains(Node.ANY, NG.formerAddress.asNode(), Node.ANY));
  }

  @Test
  void itsPageLeadsToTheLaterVersion() {
    Graph graph = new Graph(dataset, new Addresses(new Base(dataset)));
    StatementReader reader = new StatementReader(graph);
    Thing old = graph.things().of(OLD);
    assertEquals(
        List.of("formerAddress"), reader.of(old).stream().map(Statement::property).toList());
    assertEquals(List.of(LATER), reader.to(old).stream().map(said -> said.value().iri()).toList());
  }
}
