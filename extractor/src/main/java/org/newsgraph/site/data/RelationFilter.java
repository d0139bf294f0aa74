package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * Which relations a reader wants to see.
 *
 * @param type code of the kind of relation, empty for all
 * @param since first day as ISO 8601 writes it, or a month or year; empty for all
 * @param until last day, empty for all
 */
public record RelationFilter(
    Optional<String> type, Optional<String> since, Optional<String> until) {

  /** Lets every relation through. */
  static final RelationFilter NONE =
      new RelationFilter(Optional.empty(), Optional.empty(), Optional.empty());

  /** ISO dates of any precision compare as texts do; the last day of "2017" is after its start. */
  private static final String LAST = "-99";

  /** True if the reader wants to see the relation; one without a day is within all days. */
  public boolean lets(Relation relation) {
    String when = relation.when();
    return type.filter(t -> !t.equals(relation.type())).isEmpty()
        && (when.isEmpty()
            || since.filter(day -> (when + LAST).compareTo(day) < 0).isEmpty()
                && until.filter(day -> when.compareTo(day) > 0).isEmpty());
  }

  /** The same as a SPARQL condition on the rows of {@code relations-of}; empty if all are shown. */
  Optional<String> condition() {
    List<String> conditions = new ArrayList<>();
    type.ifPresent(code -> conditions.add(ofType(code)));
    since.ifPresent(
        day ->
            conditions.add("?when = \"\" || CONCAT(?when, \"" + LAST + "\") >= " + literal(day)));
    until.ifPresent(day -> conditions.add("?when = \"\" || ?when <= " + literal(day)));
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            conditions.stream().map(c -> "(" + c + ")").collect(Collectors.joining(" && ")));
  }

  private static String ofType(String code) {
    String named =
        Relations.waysOf(code).stream()
            .map(RelationFilter::literal)
            .collect(Collectors.joining(", "));
    return named.isEmpty()
        ? "LCASE(REPLACE(STR(?type), \"^.*[/#]\", \"\")) = " + literal(code)
        : "?how IN (" + named + ")";
  }

  private static String literal(String text) {
    return FmtUtils.stringForNode(NodeFactory.createLiteralString(text));
  }
}
