package org.newsgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.corpus.OldVersions;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.store.Store;

/** Which articles of the store a user means. */
final class StoredArticles {

  private static final String ARTICLE = "article";

  private StoredArticles() {}

  /**
   * The articles of this IRI, or published under this web address, be they replaced by a later
   * version; empty if none.
   */
  static Set<String> named(String name, Store store) {
    return store.holds(name) ? Set.of(name) : published(name, store);
  }

  private static Set<String> published(String address, Store store) {
    Node url = NodeFactory.createLiteralDT(address, XSDDatatype.XSDanyURI);
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Set<String> articles = new TreeSet<>();
          store
              .dataset()
              .find(Node.ANY, Node.ANY, SchemaDO.url.asNode(), url)
              .forEachRemaining(quad -> articles.add(quad.getGraph().getURI()));
          new OldVersions(store.dataset()).at(url).forEach(old -> articles.add(old.getURI()));
          return articles;
        });
  }

  /**
   * What a SELECT query gives as {@code ?article}, empty if it gives no row.
   *
   * @throws CommandException if the file is no such query
   */
  static Set<String> asked(Path file, Store store) {
    NamedQuery query = parse(file);
    if (!query.query().getResultVars().contains(ARTICLE)) {
      throw new CommandException("the query of " + file + " has no ?article in its SELECT");
    }
    Set<String> found = new TreeSet<>();
    RowSetRewindable rows = QueryRunner.select(store.dataset(), query, new TreeMap<>());
    while (rows.hasNext()) {
      Node article = rows.next().get(ARTICLE);
      if (article != null && article.isURI()) {
        found.add(article.getURI());
      }
    }
    return found;
  }

  private static NamedQuery parse(Path file) {
    try {
      return NamedQuery.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandException("cannot read " + file + " as UTF-8 text; is there such a file?");
    }
  }
}
