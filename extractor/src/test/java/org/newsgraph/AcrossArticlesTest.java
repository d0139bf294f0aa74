package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;

/** Which names of several articles are one node, by the whole way of an article. */
class AcrossArticlesTest {

  private static final String BASE = "http://localhost:3030/";
  private static final Node ANCHOR_OF =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");
  private static final Node REFERS_TO =
      NodeFactory.createURI("http://www.w3.org/2005/11/its/rdf#taIdentRef");

  private static final Extractor EXTRACTOR = new Extractor(BASE);

  @TempDir Path folder;

  @Test
  void theSamePersonInThreeArticlesIsOneNode() {
    Set<String> nodes = new TreeSet<>();
    nodes.addAll(nodesOf("Louise Tardieu", "La romancière Louise Tardieu est morte à Lyon."));
    nodes.addAll(nodesOf("Louise Tardieu", "« Je continue », a déclaré Louise Tardieu à Paris."));
    nodes.addAll(nodesOf("Tardieu", "Louise Tardieu a reçu un prix. Tardieu a remercié le jury."));
    assertEquals(Set.of(BASE + "entity/person/louise-tardieu"), nodes);
  }

  @Test
  void spellingsOfOneNameAreOneNode() {
    Set<String> nodes = new TreeSet<>();
    nodes.addAll(nodesOf("Zoé Lacôme", "La cheffe Zoé Lacôme a quitté son poste à Paris."));
    nodes.addAll(nodesOf("Zoe Lacôme", "La cheffe Zoe Lacôme a quitté son poste à Paris."));
    assertEquals(Set.of(BASE + "entity/person/zoe-lacome"), nodes);
  }

  @Test
  void twoPersonsOfOneSurnameInTwoArticlesStayTwo() {
    Set<String> one = nodesOf("Dubreuil", "M. Dubreuil a été arrêté mardi à Lille.");
    Set<String> two = nodesOf("Dubreuil", "Mme Dubreuil a gagné la course dimanche à Nice.");
    assertEquals(1, one.size());
    assertEquals(1, two.size());
    assertTrue(one.iterator().next().startsWith(BASE + "article/"), one.toString());
    one.retainAll(two);
    assertEquals(Set.of(), one);
  }

  @Test
  void twoFullNamesOfOneSurnameStayTwo() {
    Set<String> nodes = new TreeSet<>();
    nodes.addAll(nodesOf("Luc Dubreuil", "Le chanteur Luc Dubreuil a été arrêté à Lille."));
    nodes.addAll(nodesOf("Anne Dubreuil", "La juge Anne Dubreuil a quitté Lille."));
    assertEquals(2, nodes.size());
  }

  @Test
  void oneCityInTwoArticlesIsOneNodeLinkedInBoth() {
    Set<String> nodes = new TreeSet<>();
    nodes.addAll(nodesOf("Toulouse", "En France, un incendie a eu lieu lundi à Toulouse."));
    nodes.addAll(nodesOf("Toulouse", "Le maire de Toulouse a quitté la France mardi."));
    assertEquals(Set.of(BASE + "entity/Q7880"), nodes);
  }

  /** The nodes to which the mentions of {@code surface} refer in an article of that text. */
  private Set<String> nodesOf(String surface, String text) {
    Graph graph = EXTRACTOR.extract(article(text)).graph();
    Set<String> nodes = new TreeSet<>();
    graph
        .find(Node.ANY, ANCHOR_OF, NodeFactory.createLiteralString(surface))
        .mapWith(Triple::getSubject)
        .toList()
        .forEach(
            phrase ->
                graph
                    .find(phrase, REFERS_TO, Node.ANY)
                    .forEach(t -> nodes.add(t.getObject().getURI())));
    return nodes;
  }

  private Article article(String text) {
    Path file = folder.resolve("article.txt");
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Article> read = new ArrayList<>();
    new ArticleReader(ReadOptions.DEFAULT)
        .read(file, reading -> read.add(((Reading.ReadArticle) reading).article()));
    return read.get(0);
  }
}
