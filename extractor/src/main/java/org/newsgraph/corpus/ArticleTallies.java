package org.newsgraph.corpus;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.ITS;
import org.newsgraph.rdf.Terms.PROV;

/**
 * What one article adds to the numbers of a store, from its own graph alone: to those of its
 * outlet, of its outlet's month, of every medium that it cites, of every speaker and of everything
 * that it names.
 */
final class ArticleTallies {

  private static final Node TYPE = RDF.type.asNode();
  private static final Node ATTRIBUTED = PROV.wasAttributedTo.asNode();
  private static final Node KIND = NG.sourceKind.asNode();
  private static final Node GENDER = SchemaDO.gender.asNode();
  private static final Node FEMALE = NodeFactory.createURI(SchemaDO.NS + "Female");
  private static final Node MALE = NodeFactory.createURI(SchemaDO.NS + "Male");
  private static final int MONTH_LENGTH = 7;

  private final String names;
  private final Graph article;
  private final Map<Tally, Map<Node, Long>> counts = new HashMap<>();

  /**
   * @param names where the names of the nodes begin that bear the numbers
   * @param article the graph of one article; an empty one adds nothing
   */
  ArticleTallies(String names, Graph article) {
    this.names = names;
    this.article = article;
  }

  /** How much the article adds to each number, by what is counted and by property. */
  Map<Tally, Map<Node, Long>> read() {
    Node outlet = NodeFactory.createLiteralString(outlet());
    countClaims(outlet);
    countNames();
    return counts;
  }

  private void countClaims(Node outlet) {
    Tally ofOutlet = tally("outlet/" + key(outlet), NG.outlet.asNode(), outlet);
    Set<Node> persons = new HashSet<>();
    Set<Node> speakers = new HashSet<>();
    Set<Node> media = new HashSet<>();
    for (Node claim : subjects(TYPE, SchemaDO.Claim.asNode())) {
      Set<Node> kinds = objects(claim, KIND);
      add(ofOutlet, NG.claims.asNode());
      if (kinds.contains(NG.Anonymous.asNode()) || kinds.contains(NG.Vague.asNode())) {
        add(ofOutlet, NG.unnamedClaims.asNode());
      }
      for (Node speaker : objects(claim, ATTRIBUTED)) {
        if (kinds.contains(NG.Media.asNode())) {
          media.add(speaker);
        }
        if (article.contains(speaker, TYPE, SchemaDO.Person.asNode())) {
          persons.add(speaker);
        }
        if (!article.contains(speaker, TYPE, NG.VagueSource.asNode())) {
          speakers.add(speaker);
          add(of("speaker/", NG.speaker.asNode(), speaker), NG.timesQuoted.asNode());
        }
      }
    }
    speakers.forEach(
        speaker -> add(of("speaker/", NG.speaker.asNode(), speaker), NG.articles.asNode()));
    countMedia(ofOutlet, outlet, media);
    countPersons(outlet, persons);
  }

  private void countMedia(Tally ofOutlet, Node outlet, Set<Node> media) {
    if (!media.isEmpty()) {
      add(ofOutlet, NG.articlesCitingMedia.asNode());
    }
    for (Node medium : media) {
      Map<Node, Node> of =
          Map.of(NG.citingOutlet.asNode(), outlet, NG.citedMedium.asNode(), medium);
      Node node = node("citing/" + key(outlet) + "/" + key(medium));
      add(new Tally(node, of), NG.articles.asNode());
    }
  }

  private void countPersons(Node outlet, Set<Node> persons) {
    Node month = NodeFactory.createLiteralString(month());
    Map<Node, Node> of = Map.of(NG.quotingOutlet.asNode(), outlet, NG.month.asNode(), month);
    Tally ofMonth = new Tally(node("month/" + key(outlet) + "/" + key(month)), of);
    for (Node person : persons) {
      boolean woman = article.contains(person, GENDER, FEMALE);
      boolean man = article.contains(person, GENDER, MALE);
      Node property =
          woman == man
              ? NG.personsOfUnknownGender.asNode()
              : woman ? NG.women.asNode() : NG.men.asNode();
      add(ofMonth, property);
    }
  }

  private void countNames() {
    Set<Node> named = new HashSet<>();
    for (Node mention : subjects(NG.mentionKind.asNode(), NG.Name.asNode())) {
      for (Node entity : objects(mention, ITS.taIdentRef.asNode())) {
        named.add(entity);
        add(of("named/", NG.nameOf.asNode(), entity), NG.timesNamed.asNode());
      }
    }
    named.forEach(entity -> add(of("named/", NG.nameOf.asNode(), entity), NG.articles.asNode()));
  }

  /** The first of the outlet's names, "unknown" if the article does not say where it appeared. */
  private String outlet() {
    return objectsOf(SchemaDO.publisher.asNode())
        .flatMap(
            publisher ->
                objects(publisher, SKOS.prefLabel.asNode()).stream()
                    .map(Node::getLiteralLexicalForm)
                    .min(Comparator.naturalOrder()))
        .orElse("unknown");
  }

  private String month() {
    return objectsOf(SchemaDO.datePublished.asNode())
        .map(day -> day.getLiteralLexicalForm().substring(0, MONTH_LENGTH))
        .orElse("undated");
  }

  private Optional<Node> objectsOf(Node property) {
    return article.find(Node.ANY, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .min(Comparator.comparing(Node::toString));
  }

  private List<Node> subjects(Node property, Node object) {
    List<Node> subjects = new ArrayList<>();
    article
        .find(Node.ANY, property, object)
        .forEachRemaining(triple -> subjects.add(triple.getSubject()));
    return subjects;
  }

  private Set<Node> objects(Node subject, Node property) {
    Set<Node> objects = new HashSet<>();
    article
        .find(subject, property, Node.ANY)
        .forEachRemaining(triple -> objects.add(triple.getObject()));
    return objects;
  }

  private void add(Tally tally, Node property) {
    counts.computeIfAbsent(tally, t -> new HashMap<>()).merge(property, 1L, Long::sum);
  }

  private Tally of(String kind, Node property, Node entity) {
    return tally(kind + key(entity), property, entity);
  }

  private Tally tally(String path, Node property, Node value) {
    return new Tally(node(path), Map.of(property, value));
  }

  private Node node(String path) {
    return NodeFactory.createURI(names + path);
  }

  private static String key(Node node) {
    String text = node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
