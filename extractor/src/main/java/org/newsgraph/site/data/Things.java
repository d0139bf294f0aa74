package org.newsgraph.site.data;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.NIF;
import org.newsgraph.rdf.Terms.SEM;
import org.newsgraph.site.web.Language;

/**
 * Labels and kinds of nodes.
 *
 * <p>Not by a query: every article that names a country says so again, and a query would read all
 * these statements to find that they are one. Here the first is enough.
 */
public final class Things {

  private static final Map<Node, Kind> KINDS = kinds();

  private final DatasetGraph dataset;
  private final Addresses addresses;
  private final EntityNames names;

  Things(DatasetGraph dataset, Addresses addresses, Language language) {
    this.dataset = dataset;
    this.addresses = addresses;
    this.names = new EntityNames(dataset, language);
  }

  private static Map<Node, Kind> kinds() {
    Map<Node, Kind> kinds = new LinkedHashMap<>();
    kinds.put(SchemaDO.Person.asNode(), Kind.PERSON);
    kinds.put(SchemaDO.Organization.asNode(), Kind.ORGANISATION);
    kinds.put(SchemaDO.Place.asNode(), Kind.PLACE);
    kinds.put(NG.AnonymousSource.asNode(), Kind.ANONYMOUS);
    kinds.put(NG.VagueSource.asNode(), Kind.VAGUE);
    kinds.put(SEM.Event.asNode(), Kind.EVENT);
    kinds.put(SchemaDO.Claim.asNode(), Kind.CLAIM);
    kinds.put(SchemaDO.NewsArticle.asNode(), Kind.ARTICLE);
    kinds.put(ORG.Membership.asNode(), Kind.ROLE);
    kinds.put(NG.Figure.asNode(), Kind.FIGURE);
    kinds.put(NIF.Phrase.asNode(), Kind.PHRASE);
    return kinds;
  }

  /** The thing of that IRI, whether or not the store knows it. */
  public Thing of(String iri) {
    return of(NodeFactory.createURI(iri));
  }

  /** The thing that is that node, whether or not the store knows it. */
  public Thing of(Node node) {
    if (!node.isURI()) {
      return new Thing(node.toString(), "", node.toString(), Kind.OTHER);
    }
    String iri = node.getURI();
    Kind kind = kind(node);
    return names
        .of(node)
        .map(
            name ->
                new Thing(
                    iri,
                    addresses.of(iri),
                    name.getLiteralLexicalForm(),
                    kind,
                    name.getLiteralLanguage()))
        .orElseGet(() -> new Thing(iri, addresses.of(iri), label(node), kind));
  }

  /** What the reader's language calls the node where that is another name; empty if it does not. */
  public Optional<String> inOtherWords(Node node, Node name) {
    return names.inOtherWords(node, name).map(Node::getLiteralLexicalForm);
  }

  /** True if the store says anything of the node. */
  public boolean isKnown(String iri) {
    return dataset.contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  /** What the node is. */
  public Kind kind(Node node) {
    for (Map.Entry<Node, Kind> kind : KINDS.entrySet()) {
      if (dataset.contains(Node.ANY, node, RDF.type.asNode(), kind.getKey())) {
        return kind.getValue();
      }
    }
    return Kind.OTHER;
  }

  /** What it is called without having a name: for a claim its words. */
  private String label(Node node) {
    return first(node, RDFS.label.asNode())
        .or(() -> first(node, SchemaDO.headline.asNode()))
        .or(() -> firstNode(node, NG.contentSpan.asNode()).flatMap(this::words))
        .or(() -> first(node, NG.roleLabel.asNode()))
        .or(() -> words(node))
        .orElseGet(() -> Names.local(node.getURI()));
  }

  private Optional<String> words(Node phrase) {
    return first(phrase, NIF.anchorOf.asNode());
  }

  /** The first value that the store has of a property, as text; empty if none. */
  public Optional<String> first(Node node, Node property) {
    return firstNode(node, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(text -> !text.isBlank());
  }

  /** The first value that the store has of a property; empty if none. */
  public Optional<Node> firstNode(Node node, Node property) {
    Iterator<Quad> found = dataset.find(Node.ANY, node, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
