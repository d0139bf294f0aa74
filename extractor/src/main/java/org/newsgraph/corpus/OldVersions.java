package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.corpus.Versions.Version;
import org.newsgraph.rdf.NG;

/**
 * The graphs of articles that a later version has replaced. They are packed, so that no question
 * finds them, and come back when the later version is taken back.
 *
 * <p>This is no derived graph, and does not lie below their names: it holds what was loaded and
 * cannot be made anew. Never drop it.
 *
 * <p>Which articles are packed follows from those that were loaded and not taken back, whatever the
 * order. To be used inside transactions; not thread-safe.
 */
public final class OldVersions {

  /** Where the names of graphs begin that are no articles and cannot be made anew. */
  private static final String KEPT = "https://w3id.org/newsgraph/kept/";

  /** The name in stores of earlier versions of the program, among those of derived graphs. */
  private static final Node FORMER = NodeFactory.createURI(DerivedGraph.NAMES + "old-versions");

  private static final Node NAME = NodeFactory.createURI(KEPT + "old-versions");
  private static final Node PACKED = NG.packedGraph.asNode();
  private static final Node ADDRESS = NG.formerAddress.asNode();

  private final DatasetGraph dataset;

  /**
   * @param dataset the store
   */
  public OldVersions(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Name of the graph that holds the packed ones. */
  public static Node name() {
    return NAME;
  }

  /** The name that it had in stores of earlier versions of the program. */
  public static Node formerName() {
    return FORMER;
  }

  /** True if an earlier version of the program packed what the store holds. */
  public boolean isUnderFormerName() {
    return dataset.containsGraph(FORMER);
  }

  /** Gives what an earlier version of the program packed its name of now. */
  public void rename() {
    List<Quad> packed = new ArrayList<>();
    dataset.find(FORMER, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(packed::add);
    packed.forEach(quad -> dataset.add(Quad.create(NAME, quad.asTriple())));
    dataset.removeGraph(FORMER);
  }

  /** True if this article is packed. */
  public boolean holds(Node article) {
    return dataset.contains(NAME, article, PACKED, Node.ANY);
  }

  /** The graph of a packed article, empty if it is not packed. */
  public Optional<Graph> get(Node article) {
    Iterator<Quad> found = dataset.find(NAME, article, PACKED, Node.ANY);
    return found.hasNext()
        ? Optional.of(PackedGraph.read(found.next().getObject().getLiteralLexicalForm()))
        : Optional.empty();
  }

  /** Forgets a packed article; nothing happens if it is not packed. */
  public void remove(Node article) {
    dataset.deleteAny(NAME, article, Node.ANY, Node.ANY);
  }

  /** The packed articles of a web address, empty if there are none. */
  public Set<Node> at(Node address) {
    Set<Node> articles = new LinkedHashSet<>();
    dataset
        .find(NAME, Node.ANY, ADDRESS, address)
        .forEachRemaining(quad -> articles.add(quad.getSubject()));
    return articles;
  }

  /** All packed articles, in no order; empty if there are none. */
  public Set<Node> all() {
    Set<Node> articles = new LinkedHashSet<>();
    dataset
        .find(NAME, Node.ANY, PACKED, Node.ANY)
        .forEachRemaining(quad -> articles.add(quad.getSubject()));
    return articles;
  }

  /**
   * Packs what a later version has replaced, and unpacks what none replaces any more.
   *
   * @param addresses web addresses whose articles are looked at
   * @param moving told of each article before it is packed or unpacked
   */
  public void settle(Collection<Node> addresses, Consumer<Node> moving) {
    Versions versions = new Versions(dataset);
    for (Node address : addresses) {
      for (Version version : versions.at(address)) {
        settle(version.article(), versions.isReplaced(version), moving);
      }
    }
  }

  private void settle(Node article, boolean replaced, Consumer<Node> moving) {
    boolean open = dataset.containsGraph(article);
    if (replaced && open) {
      moving.accept(article);
      pack(article);
    } else if (!replaced && !open) {
      moving.accept(article);
      unpack(article);
    } else if (!replaced) {
      remove(article);
    }
  }

  /** Does the same for all articles. */
  public void settleAll(Consumer<Node> moving) {
    Versions versions = new Versions(dataset);
    Set<Node> addresses = new LinkedHashSet<>();
    versions.all().forEach(article -> addresses.addAll(versions.addresses(article)));
    settle(addresses, moving);
  }

  /** The web addresses of an article, packed or not; empty if it is not there or has none. */
  public Collection<Node> addresses(Node article) {
    return new Versions(dataset).addresses(article);
  }

  private void pack(Node article) {
    List<Node> addresses = new Versions(dataset).addresses(article);
    remove(article);
    String packed = PackedGraph.write(dataset.getGraph(article));
    // Quad by quad: only so does the text index learn of it.
    dataset.deleteAny(article, Node.ANY, Node.ANY, Node.ANY);
    dataset.add(NAME, article, PACKED, NodeFactory.createLiteralString(packed));
    addresses.forEach(address -> dataset.add(NAME, article, ADDRESS, address));
  }

  private void unpack(Node article) {
    Graph graph = get(article).orElseThrow();
    remove(article);
    List<Quad> quads = new ArrayList<>();
    graph.find().forEachRemaining(triple -> quads.add(Quad.create(article, triple)));
    quads.forEach(dataset::add);
  }
}
