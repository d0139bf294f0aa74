package org.newsgraph.site.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.query.QueryException;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.RowFormat;
import org.newsgraph.site.web.WebException;

/**
 * An answer that names the query behind it, and the rows of that query for who asks with {@code
 * format=csv}, {@code tsv}, {@code json} or {@code xml}; {@code format=sparql} gives the query.
 */
public final class Rows implements Route {

  /** As many as the SPARQL endpoint gives. */
  public static final int MOST = 10_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<RowFormat, Lang> WRITERS =
      new EnumMap<>(
          Map.of(
              RowFormat.CSV, ResultSetLang.RS_CSV,
              RowFormat.TSV, ResultSetLang.RS_TSV,
              RowFormat.JSON, ResultSetLang.RS_JSON,
              RowFormat.XML, ResultSetLang.RS_XML));

  private final Route told;
  private final Graph graph;

  /**
   * @param told answers with a JSON object whose {@code sparql} is a SELECT query
   */
  public Rows(Route told, Graph graph) {
    this.told = told;
    this.graph = graph;
  }

  @Override
  public Answer answer(Request request) {
    Optional<RowFormat> format = RowFormat.of(request);
    Answer answer = told.answer(request);
    return format.isEmpty() ? answer : rows(sparql(answer), format.get());
  }

  private static String sparql(Answer answer) {
    try {
      String query = JSON.readTree(answer.body()).path("sparql").asText("");
      if (!query.isEmpty()) {
        return query;
      }
      throw WebException.badRequest("error.norows");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("our own answer is no JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException("an answer is in memory", e);
    }
  }

  private Answer rows(String sparql, RowFormat format) {
    String type = format.type() + "; charset=utf-8";
    if (format == RowFormat.SPARQL) {
      return Answer.text(200, type, sparql);
    }
    Lang lang = WRITERS.get(format);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      RowSetWriterRegistry.getFactory(lang)
          .create(lang)
          .write(out, graph.rows(sparql, MOST), new Context());
    } catch (QueryException e) {
      if (e.stopped()) {
        throw e;
      }
      throw WebException.badRequest("error.value", e.getMessage());
    }
    return new Answer(200, type, out.toByteArray(), Map.of("Newsgraph-Row-Limit", "" + MOST));
  }
}
