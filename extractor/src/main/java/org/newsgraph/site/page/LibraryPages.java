package org.newsgraph.site.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.Parameter;
import org.newsgraph.query.QueryException;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Library;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Language;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/** The questions that ship with the program, each with a form and its answer as a table. */
public final class LibraryPages implements Route {

  public static final String PLACE = "/library/";

  private final Graph graph;
  private final Library library;
  private final Templates templates;
  private final Messages messages;

  public LibraryPages(Graph graph, Library library, Templates templates, Messages messages) {
    this.messages = messages;
    this.graph = graph;
    this.library = library;
    this.templates = templates;
  }

  @Override
  public Answer answer(Request request) {
    if (request.path().length() <= PLACE.length()) {
      return templates.page(
          "library",
          request,
          Map.of("queries", library.all(), "questions", Questions.in(request.language())));
    }
    NamedQuery query =
        library.find(request.path().substring(PLACE.length())).orElseThrow(WebException::notFound);
    if (request.parameter("format").isPresent()) {
      return Answer.seeOther("/api" + request.path() + "?" + request.query());
    }
    Map<String, String> values = values(query, request);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("query", query);
    page.put("questions", Questions.in(request.language()));
    page.put("values", values);
    page.put("table", Optional.empty());
    page.put("failure", "");
    page.put("elsewhere", false);
    page.put("sparql", query.query().toString());
    int status = fill(page, query, given(values, request), request.language());
    page.put("elsewhere", status == 200);
    return templates.page(status, "answer", request, page);
  }

  /** Puts the answer onto the page, or why there is none, and gives the status of the page. */
  private int fill(
      Map<String, Object> page, NamedQuery query, Map<String, String> values, Language language) {
    int failed = 400;
    try {
      page.put("sparql", library.sparql(query, values));
      failed = 200;
      Library.Table answer = graph.read(() -> library.answer(query, values));
      AnswerTable.Shown table = new AnswerTable(messages, language).of(answer, query);
      page.put("table", Optional.of(table));
      page.put("rows", Json.inPage(AnswerTable.forScripts(answer, table)));
      return 200;
    } catch (QueryException e) {
      page.put("failure", e.getMessage());
      // What asks another server is no fault of the reader's: the page says what to do with it.
      return e.stopped() ? 503 : failed;
    }
  }

  /** The values, and with them what the question has no parameter for, so that it is refused. */
  private static Map<String, String> given(Map<String, String> values, Request request) {
    Map<String, String> given = new TreeMap<>(request.parameters());
    given.remove("lang");
    given.putAll(values);
    return given;
  }

  /** What the reader gives for the parameters, with the presets where nothing is given. */
  public static Map<String, String> values(NamedQuery query, Request request) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      String given = request.parameters().get(parameter.name());
      values.put(parameter.name(), given == null ? parameter.preset() : given.strip());
    }
    return values;
  }
}
