package org.newsgraph.site.picture;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.Parameter;
import org.newsgraph.query.QueryException;
import org.newsgraph.site.data.Library;
import org.newsgraph.site.page.Json;
import org.newsgraph.site.page.LibraryPages;
import org.newsgraph.site.page.Questions;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/**
 * The questions of the library for the SPARQL page: all at {@code /api/library}, one with its
 * parameters in place at {@code /api/library/NAME?parameter=}.
 */
public final class LibraryData implements Route {

  public static final String PLACE = "/api/library/";

  private final Library library;

  public LibraryData(Library library) {
    this.library = library;
  }

  private record ParameterData(
      String name, String type, String description, @JsonProperty("default") String preset) {}

  private record QueryData(
      String name,
      String question,
      List<ParameterData> parameters,
      Map<String, String> columns,
      String sparql) {}

  @Override
  public Answer answer(Request request) {
    Questions questions = Questions.in(request.language());
    if (request.path().length() < PLACE.length()) {
      return Json.answer(
          Map.of(
              "queries", library.all().stream().map(query -> data(query, questions)).toList(),
              "columns", questions.columns()));
    }
    NamedQuery query =
        library.find(request.path().substring(PLACE.length())).orElseThrow(WebException::notFound);
    try {
      String sparql = library.sparql(query, LibraryPages.values(query, request));
      return Json.answer(
          Map.of("name", query.name(), "question", questions.of(query), "sparql", sparql));
    } catch (QueryException e) {
      throw WebException.badRequest("error.value", e.getMessage());
    }
  }

  private static QueryData data(NamedQuery query, Questions questions) {
    return new QueryData(
        query.name(),
        questions.of(query),
        query.parameters().stream().map(p -> data(p, questions.parameter(query, p))).toList(),
        questions.headings(query),
        query.linked().query().toString());
  }

  private static ParameterData data(Parameter parameter, String description) {
    return new ParameterData(
        parameter.name(),
        parameter.kind().name().toLowerCase(Locale.ROOT),
        description,
        parameter.preset());
  }
}
