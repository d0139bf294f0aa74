package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.util.ExprUtils;
import org.newsgraph.query.QueryRunner;

/** Reads how entities are connected. */
public final class Relations {

  /** Ways of which the other is the one from whom it goes out. */
  private static final Set<String> INWARD =
      Set.of("acted-on-by", "spoken-of-by", "disputed-by", "relayed-by", "place-of", "body");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("place", "place"),
          Map.entry("place-of", "place"),
          Map.entry("about", "about"),
          Map.entry("spoken-of-by", "about"),
          Map.entry("says-to", "says"),
          Map.entry("disputes", "disputes"),
          Map.entry("disputed-by", "disputes"),
          Map.entry("relays", "derived"),
          Map.entry("relayed-by", "derived"),
          Map.entry("member", "member"),
          Map.entry("body", "member"));

  private static final String QUERY = "relations-of";

  private final Graph graph;
  private final Lines lines;

  public Relations(Graph graph) {
    this.graph = graph;
    this.lines = new Lines(graph);
  }

  /**
   * What connects the entity with others, in part if it is much, in a fixed order; empty if
   * nothing.
   */
  public List<Relation> of(String iri) {
    Thing entity = graph.things().of(iri);
    List<Relation> relations = new ArrayList<>();
    for (Row row : graph.ask(QUERY, Map.of("entity", iri))) {
      Thing other = graph.things().of(row.node("other").get());
      if (other.kind().isEntity()) {
        relations.add(relation(row, entity, other));
      }
    }
    relations.sort(
        Comparator.comparing((Relation r) -> r.via().iri())
            .thenComparing(r -> r.source().iri())
            .thenComparing(r -> r.target().iri())
            .thenComparing(Relation::type));
    return relations;
  }

  private Relation relation(Row row, Thing entity, Thing other) {
    String how = row.text("how");
    boolean inward = INWARD.contains(how);
    Report report = lines.report(row);
    return new Relation(
        inward ? other : entity,
        inward ? entity : other,
        TYPES.getOrDefault(how, row.code("type")),
        graph.things().of(row.node("via").get()),
        row.text("label"),
        row.code("status"),
        row.text("when"),
        report);
  }

  /**
   * What connects two entities directly or by a third; empty if nothing does, or nothing within the
   * part of their relations that is read.
   */
  public List<Relation> between(String one, String other) {
    List<Relation> ofOne = of(one);
    List<Relation> ofOther = of(other);
    Set<String> shared = new HashSet<>(others(ofOne, one));
    shared.retainAll(others(ofOther, other));
    List<Relation> between = new ArrayList<>();
    for (Relation relation : ofOne) {
      if (leadsTo(relation, one, Set.of(other)) || leadsTo(relation, one, shared)) {
        between.add(relation);
      }
    }
    for (Relation relation : ofOther) {
      boolean direct = leadsTo(relation, other, Set.of(one)) && !between.contains(relation);
      if (direct || leadsTo(relation, other, shared)) {
        between.add(relation);
      }
    }
    return between;
  }

  /**
   * What connects any of the entities with another, once each and not from both ends; in the order
   * of the entities.
   */
  List<Relation> among(Collection<String> entities) {
    Map<List<Object>, Relation> relations = new LinkedHashMap<>();
    for (String entity : entities) {
      for (Relation relation : of(entity)) {
        Set<String> ends = Set.copyOf(List.of(relation.source().iri(), relation.target().iri()));
        relations.putIfAbsent(List.of(relation.via().iri(), relation.type(), ends), relation);
      }
    }
    return List.copyOf(relations.values());
  }

  /** The ways of being connected that are shown as relations of that type; empty for a class. */
  static Set<String> waysOf(String type) {
    Set<String> ways = new TreeSet<>();
    TYPES.forEach((way, shown) -> ways.addAll(shown.equals(type) ? Set.of(way) : Set.of()));
    return ways;
  }

  /** The query behind {@link #of}, for the relations that the filter lets through. */
  public static String sparql(String iri, RelationFilter filter) {
    Query query = QueryRunner.bound(Graph.query(QUERY), Map.of("entity", iri)).cloneQuery();
    ElementGroup rows = (ElementGroup) query.getQueryPattern();
    filter.condition().ifPresent(c -> rows.addElement(new ElementFilter(ExprUtils.parse(c))));
    return query.toString();
  }

  /**
   * The query behind {@link #between}: what connects either of the two with the other or with those
   * between them; what connects the two directly comes from both ends.
   *
   * @param found what connects them
   * @param filter which of it is shown
   */
  public static String sparql(
      String one, String other, List<Relation> found, RelationFilter filter) {
    Set<String> ends = new TreeSet<>(List.of(one, other));
    found.forEach(
        relation -> ends.addAll(List.of(relation.source().iri(), relation.target().iri())));
    ElementUnion either = new ElementUnion();
    for (String iri : List.of(one, other)) {
      Query of = QueryRunner.bound(Graph.query(QUERY), Map.of("entity", iri));
      // The prefixes stand at the head of the whole.
      of.setPrefixMapping(PrefixMapping.Factory.create());
      either.addElement(new ElementSubQuery(of));
    }
    ExprList onTheWay = new ExprList();
    ends.forEach(iri -> onTheWay.add(NodeValue.makeNode(NodeFactory.createURI(iri))));
    ElementGroup rows = new ElementGroup();
    rows.addElement(either);
    rows.addElement(new ElementFilter(new E_OneOf(new ExprVar("other"), onTheWay)));
    filter.condition().ifPresent(c -> rows.addElement(new ElementFilter(ExprUtils.parse(c))));
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(rows);
    query.setPrefixMapping(Graph.query(QUERY).query().getPrefixMapping());
    return query.toString();
  }

  private static Set<String> others(List<Relation> relations, String iri) {
    return relations.stream().map(relation -> other(relation, iri)).collect(Collectors.toSet());
  }

  private static boolean leadsTo(Relation relation, String from, Set<String> to) {
    return to.contains(other(relation, from));
  }

  private static String other(Relation relation, String iri) {
    return relation.source().iri().equals(iri) ? relation.target().iri() : relation.source().iri();
  }
}
