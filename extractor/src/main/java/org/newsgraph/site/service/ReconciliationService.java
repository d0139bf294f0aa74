package org.newsgraph.site.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.page.Json;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.RateLimit;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/**
 * The W3C Reconciliation API (version 0.2) over the entities of the store, at {@code /reconcile}:
 * the manifest, batches of queries, and data extension. OpenRefine takes its address as it is.
 */
public final class ReconciliationService implements Route {

  public static final String PLACE = "/reconcile";

  /** OpenRefine sends ten at a time. */
  private static final int MAX_QUERIES = 50;

  private static final Pattern CALLBACK = Pattern.compile("[A-Za-z_$][\\w$.]{0,100}");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Graph graph;
  private final RateLimit rate = new RateLimit(60, Duration.ofMillis(100));

  public ReconciliationService(Graph graph) {
    this.graph = graph;
  }

  @Override
  public Answer answer(Request request) {
    Answer answer;
    Graph spoken = graph.in(request.names());
    if (request.parameter("queries").isPresent()) {
      rate.count(request.client().address());
      answer = Json.answer(queries(read(request.required("queries")), new Candidates(spoken)));
    } else if (request.parameter("extend").isPresent()) {
      rate.count(request.client().address());
      JsonNode asked = read(request.required("extend"));
      answer = Json.answer(graph.read(() -> new Extension(spoken).answer(asked)));
    } else {
      answer = Json.answer(manifest(request.server()));
    }
    return open(answer, request);
  }

  /**
   * The same for clients that load the answer as a script, as OpenRefine did up to version 3.4: as
   * an argument of the function that they name.
   */
  static Answer open(Answer answer, Request request) {
    Optional<String> callback = request.parameter("callback");
    if (callback.isEmpty()) {
      return open(answer);
    }
    if (!CALLBACK.matcher(callback.get()).matches()) {
      throw WebException.badRequest("error.callback");
    }
    String json = new String(answer.body(), StandardCharsets.UTF_8);
    // The comment keeps what the client chose from being the first bytes of a file.
    String script = "/**/" + callback.get() + "(" + json + ");";
    return open(Answer.text(answer.status(), "application/javascript; charset=utf-8", script));
  }

  /** Other sites' scripts may ask: the service reads what everybody may read. */
  static Answer open(Answer answer) {
    return answer.with("Access-Control-Allow-Origin", "*");
  }

  private static JsonNode read(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw WebException.badRequest("error.json");
    }
    throw WebException.badRequest("error.json");
  }

  private Map<String, Object> queries(JsonNode queries, Candidates candidates) {
    if (queries.size() > MAX_QUERIES) {
      throw new WebException(413, "error.queries", MAX_QUERIES);
    }
    Map<String, Object> results = new LinkedHashMap<>();
    queries
        .properties()
        .forEach(
            query ->
                results.put(
                    query.getKey(),
                    Map.of("result", graph.read(() -> candidates.of(query.getValue())))));
    return results;
  }

  private Map<String, Object> manifest(String server) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("versions", List.of("0.1", "0.2"));
    manifest.put("name", "newsgraph");
    manifest.put("identifierSpace", graph.addresses().base());
    manifest.put("schemaSpace", "https://schema.org/");
    manifest.put("defaultTypes", EntityTypes.all());
    manifest.put("view", Map.of("url", server + "/{{id}}"));
    manifest.put(
        "preview",
        Map.of("url", server + PLACE + "/preview?id={{id}}", "width", 420, "height", 260));
    Map<String, Object> suggest = new LinkedHashMap<>();
    for (String what : List.of("entity", "type", "property")) {
      suggest.put(what, Map.of("service_url", server + PLACE, "service_path", "/suggest/" + what));
    }
    manifest.put("suggest", suggest);
    manifest.put(
        "extend",
        Map.of(
            "propose_properties",
            Map.of("service_url", server + PLACE, "service_path", "/properties"),
            "property_settings",
            List.of()));
    return manifest;
  }
}
