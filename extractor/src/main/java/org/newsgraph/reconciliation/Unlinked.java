package org.newsgraph.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.Country;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryRunner;

/**
 * An entity of the store that has no link to an outside authority.
 *
 * @param iri its IRI
 * @param kind what it is
 * @param label its preferred name, with the language
 * @param mentions how often articles name it
 * @param country of a person that holds a function of one country alone, empty otherwise
 */
record Unlinked(
    String iri, EntityKind kind, Literal label, long mentions, Optional<Country> country) {

  private static final NamedQuery QUERY = NamedQuery.parse("unlinked", text("unlinked.rq"));
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final int LONGEST_NAME = 200;

  String name() {
    return label.getLexicalForm();
  }

  /**
   * The entities of the store that are worth asking about, most often named first.
   *
   * <p>Those that belong to one article alone are left out: a surname by itself says too little to
   * be looked up.
   */
  static List<Unlinked> in(DatasetGraph dataset) {
    RowSet rows = QueryRunner.select(dataset, QUERY, Map.of());
    return Txn.calculateRead(
        dataset,
        () -> {
          List<Unlinked> entities = new ArrayList<>();
          rows.forEachRemaining(
              row -> {
                Node entity = row.get("entity");
                EntityKind kind = kind(row.get("type"));
                if (isShared(dataset, entity)) {
                  entities.add(
                      new Unlinked(
                          entity.getURI(),
                          kind,
                          literal(row.get("name")),
                          ((Number) row.get("mentions").getLiteralValue()).longValue(),
                          kind == EntityKind.PERSON ? country(dataset, entity) : Optional.empty()));
                }
              });
          entities.removeIf(entity -> entity.name().length() > LONGEST_NAME);
          return entities;
        });
  }

  // What belongs to one article lies below the name of its graph, whatever the base of all names.
  private static boolean isShared(DatasetGraph dataset, Node entity) {
    Iterator<Quad> types = dataset.findNG(Node.ANY, entity, RDF.Nodes.type, Node.ANY);
    return Iter.noneMatch(
        types, quad -> entity.getURI().startsWith(quad.getGraph().getURI() + "/"));
  }

  private static String text(String name) {
    try (InputStream in = Unlinked.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static EntityKind kind(Node type) {
    for (EntityKind kind : EntityKind.values()) {
      if (kind.type().equals(type.getURI())) {
        return kind;
      }
    }
    throw new IllegalStateException("the question gives an unknown kind: " + type);
  }

  private static Literal literal(Node node) {
    return ModelFactory.createDefaultModel().asRDFNode(node).asLiteral();
  }

  private static Optional<Country> country(DatasetGraph dataset, Node person) {
    Set<Country> countries = new LinkedHashSet<>();
    dataset
        .findNG(Node.ANY, Node.ANY, ORG.member.asNode(), person)
        .forEachRemaining(
            member ->
                dataset
                    .findNG(Node.ANY, member.getSubject(), ORG.organization.asNode(), Node.ANY)
                    .forEachRemaining(
                        body -> countries.addAll(countries(dataset, body.getObject()))));
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
  }

  private static Set<Country> countries(DatasetGraph dataset, Node body) {
    Set<Country> countries = new LinkedHashSet<>();
    dataset
        .findNG(Node.ANY, body, SKOS.exactMatch.asNode(), Node.ANY)
        .forEachRemaining(
            match -> {
              String outside = match.getObject().isURI() ? match.getObject().getURI() : "";
              if (outside.startsWith(WIKIDATA)) {
                Countries.all()
                    .withId(outside.substring(WIKIDATA.length()))
                    .ifPresent(countries::add);
              }
            });
    return countries;
  }
}
