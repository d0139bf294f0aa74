package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.system.Txn;

/** Runs a query with its parameters bound. */
public final class QueryRunner {

  private static final long TIMEOUT_SECONDS = 60;

  private QueryRunner() {}

  /**
   * The answer to a SELECT query, read whole.
   *
   * @param values values by parameter name; a parameter left out takes its preset
   * @throws QueryException if the query is not a SELECT, has no such parameter, or a value is not
   *     of the parameter's kind
   */
  public static RowSetRewindable select(
      DatasetGraph dataset, NamedQuery query, Map<String, String> values) {
    if (!query.query().isSelectType()) {
      throw new QueryException(query.name() + " is no SELECT query; run it at the SPARQL endpoint");
    }
    Map<Var, Node> terms = terms(query, values);
    return Txn.calculateRead(
        dataset,
        () -> {
          QueryExecBuilder builder =
              QueryExec.dataset(dataset)
                  .query(query.query())
                  .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
          terms.forEach(builder::substitution);
          try (QueryExec execution = builder.build()) {
            RowSet answer = execution.select();
            // TDB2 looks terms up when they are asked for, and by then the transaction is over.
            List<Binding> rows = new ArrayList<>();
            answer.forEachRemaining(row -> rows.add(row.detach()));
            return RowSetStream.create(answer.getResultVars(), rows.iterator()).rewindable();
          }
        });
  }

  private static Map<Var, Node> terms(NamedQuery query, Map<String, String> values) {
    Map<String, Parameter> known =
        query.parameters().stream()
            .collect(Collectors.toMap(Parameter::name, p -> p, (a, b) -> a, TreeMap::new));
    for (String name : values.keySet()) {
      if (!known.containsKey(name)) {
        throw new QueryException(
            query.name() + " has no parameter " + name + ", but " + known.keySet());
      }
    }
    Map<Var, Node> terms = new TreeMap<>((a, b) -> a.getVarName().compareTo(b.getVarName()));
    for (Parameter parameter : known.values()) {
      String value = values.getOrDefault(parameter.name(), parameter.preset());
      if (!value.isEmpty()) {
        terms.put(Var.alloc(parameter.name()), parameter.term(value));
      }
    }
    return terms;
  }
}
