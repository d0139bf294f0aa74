package org.newsgraph.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** Names of the store that a user may have meant, from the text index, whatever case or accents. */
public final class NameHints {

  private static final int MOST = 5;

  private static final String ALIKE =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      SELECT DISTINCT ?label WHERE {
        { (?e ?score ?label) text:query (skos:prefLabel ?words 20) }
        UNION
        { (?e ?score ?label) text:query (skos:altLabel ?words 20) }
      }
      """;

  private NameHints() {}

  /**
   * Names that hold all words of {@code name}, at most five in the order of the alphabet; empty if
   * something bears the name itself, or if there are none.
   *
   * @param dataset a store's, with its text index
   */
  public static List<String> alike(DatasetGraph dataset, String name) {
    String words =
        Stream.of(name.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(" AND "));
    if (words.isEmpty()
        || Txn.calculateRead(dataset, () -> AskedName.borne(dataset, name)).isPresent()) {
      return List.of();
    }
    return Txn.calculateRead(dataset, () -> search(dataset, words));
  }

  /** What the articles call that which has {@code name} in English; the name itself otherwise. */
  public static String inArticles(DatasetGraph dataset, String name) {
    return Txn.calculateRead(dataset, () -> AskedName.borne(dataset, name))
        .map(Node::getLiteralLexicalForm)
        .orElse(name);
  }

  /** True if no statement of the store says {@code name}, of whatever it might be the name. */
  public static boolean isUnknown(DatasetGraph dataset, String name) {
    return Txn.calculateRead(
        dataset,
        () ->
            AskedName.borne(dataset, name).isEmpty()
                && !dataset.contains(Node.ANY, Node.ANY, Node.ANY, AskedName.ofArticles(name)));
  }

  private static List<String> search(DatasetGraph dataset, String words) {
    Set<String> names = new TreeSet<>();
    try (QueryExec query =
        QueryExec.dataset(dataset)
            .query(ALIKE)
            .substitution("words", NodeFactory.createLiteralString(words))
            .build()) {
      RowSet rows = query.select();
      rows.forEachRemaining(row -> names.add(row.get("label").getLiteralLexicalForm()));
    }
    return names.stream().limit(MOST).toList();
  }
}
