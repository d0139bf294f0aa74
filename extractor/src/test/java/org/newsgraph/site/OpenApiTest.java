package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.Terms.PROV;
import org.newsgraph.store.Store;

/** The description of the services, against the specification and against what answers. */
class OpenApiTest {

  /** Pages for readers, and addresses that lead to one of the places described. */
  private static final Set<String> NO_SERVICES =
      Set.of(
          "/about",
          "/annotate",
          "/api",
          "/articles",
          "/assets/",
          "/claims",
          "/disputes",
          "/entities",
          "/events",
          "/people",
          "/robots.txt",
          "/favicon.ico",
          "/graph",
          "/library",
          "/library/",
          "/map",
          "/openapi",
          "/query",
          "/retract",
          "/search",
          "/sources",
          "/sparql",
          "/void");

  /** An example for each parameter that must be there and has none in the description. */
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "iri", ServedSamples.BASE + "entity/Q6279",
          "from", ServedSamples.BASE + "entity/Q6279",
          "to", ServedSamples.BASE + "entity/Q159-government",
          "id", "entity/Q6279");

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;
  private static OpenAPI described;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder.resolve("samples"));
    SwaggerParseResult parsed = parsed(served.get("/openapi.json", "application/json").body());
    assertEquals(List.of(), parsed.getMessages());
    described = parsed.getOpenAPI();
  }

  private static SwaggerParseResult parsed(String description) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    options.setResolveFully(true);
    return new OpenAPIV3Parser().readContents(description, null, options);
  }

  /** Or the check above says nothing. */
  @Test
  void aFaultOfTheDescriptionWouldBeNoticed() {
    String description = served.get("/openapi.json", "application/json").body();
    String nowhere = description.replaceFirst("\"in\": \"query\"", "\"in\": \"nowhere\"");
    assertFalse(parsed(nowhere).getMessages().isEmpty());
    String untitled = description.replaceFirst("\"title\"", "\"tittle\"");
    assertFalse(parsed(untitled).getMessages().isEmpty());
  }

  @Test
  void everyServiceIsDescribedAndNothingElse() {
    Set<String> places;
    try (Store store = Store.open(folder.resolve("empty"))) {
      places =
          new Site(
                  base -> {
                    throw new IllegalStateException("no text comes");
                  },
                  true)
              .routes(store)
              .all();
    }
    assertTrue(places.containsAll(NO_SERVICES), () -> NO_SERVICES + " are not all in " + places);
    Set<String> services = new TreeSet<>(places);
    services.removeAll(NO_SERVICES);
    services.remove("/reconcile/suggest/");
    Set<String> expected =
        described.getPaths().keySet().stream()
            .map(path -> path.replaceFirst("\\{.*", ""))
            .filter(path -> !path.startsWith("/reconcile/suggest/"))
            .filter(path -> !path.startsWith("/newsgraph/"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, services);
  }

  @Test
  void everyServiceThatIsReadAnswersAsItSays() {
    int asked = 0;
    for (Map.Entry<String, PathItem> path : described.getPaths().entrySet()) {
      Operation operation = path.getValue().getGet();
      if (operation == null) {
        continue;
      }
      HttpResponse<String> answer = served.get(address(path.getKey(), operation), "*/*");
      boolean known = operation.getResponses().containsKey("" + answer.statusCode());
      assertTrue(known && answer.statusCode() < 400, path.getKey() + " " + answer);
      asked++;
    }
    assertTrue(asked > 20, asked + " asked");
  }

  private static String address(String path, Operation operation) {
    String address = path;
    String query = "?";
    for (Parameter parameter : operation.getParameters()) {
      if (parameter.getIn().equals("path")) {
        String example = parameter.getExample().toString();
        address =
            path.startsWith("/extractor/")
                ? extractor()
                : address.replace("{" + parameter.getName() + "}", example);
      } else if (Boolean.TRUE.equals(parameter.getRequired())) {
        String example = EXAMPLES.get(parameter.getName());
        query +=
            parameter.getName() + "=" + URLEncoder.encode(example, StandardCharsets.UTF_8) + "&";
      }
    }
    return query.equals("?") ? address : address + query;
  }

  /** Its name holds the version, which changes. */
  private static String extractor() {
    Node extractor =
        served
            .graphs()
            .get(0)
            .graph()
            .find(Node.ANY, PROV.wasGeneratedBy.asNode(), Node.ANY)
            .next()
            .getObject();
    return extractor.getURI().substring(ServedSamples.BASE.length() - 1);
  }

  @Test
  void everyListComesInEveryFormatThatIsDescribed() {
    int lists = 0;
    for (Map.Entry<String, PathItem> path : described.getPaths().entrySet()) {
      Operation operation = path.getValue().getGet();
      if (operation == null || !sendsRows(operation)) {
        continue;
      }
      lists++;
      String address = address(path.getKey(), operation);
      for (String format : List.of("csv", "tsv", "json", "xml", "sparql")) {
        String joined = address + (address.contains("?") ? "" : "?") + "format=" + format;
        HttpResponse<String> answer = served.get(joined, "*/*");
        assertEquals(200, answer.statusCode(), joined);
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        assertTrue(operation.getResponses().get("200").getContent().containsKey(type), type);
        assertFalse(answer.body().isBlank(), joined);
      }
    }
    assertTrue(lists >= 8, lists + " lists");
  }

  private static boolean sendsRows(Operation operation) {
    return operation.getResponses().get("200").getContent().containsKey("application/sparql-query");
  }

  @Test
  void everyServiceThatTakesTextsSaysHowToSendThem() {
    for (String place : List.of("/nif", "/api/annotate", "/reconcile", "/newsgraph/sparql")) {
      Operation post = described.getPaths().get(place).getPost();
      assertFalse(post.getRequestBody().getContent().isEmpty(), place);
    }
  }
}
