package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of an answer is in the description, and every field described in the answer. */
class DescribedAnswersTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BIDEN = ServedSamples.BASE + "entity/Q6279";
  private static final String BOKO_HARAM = ServedSamples.BASE + "entity/organization/boko-haram";
  private static final String DEATH =
      ServedSamples.BASE + "article/cb7e097a81147ae8c927/event/1293%2C1297";
  private static final String RAID = ServedSamples.BASE + "article/cb7e097a81147ae8c927";

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;
  private static JsonNode described;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
    described = json("/openapi.json");
  }

  private static JsonNode json(String place) {
    return parsed(served.get(place, "application/json").body());
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(json, e);
    }
  }

  private static JsonNode schema(String place, String method) {
    return described
        .path("paths")
        .path(place)
        .path(method)
        .at("/responses/200/content/application~1json/schema");
  }

  private static JsonNode resolved(JsonNode schema) {
    String ref = schema.path("$ref").asText();
    return ref.isEmpty() ? schema : described.at(ref.substring(1));
  }

  /** Compares an answer with its schema as far as both go; returns how many objects there were. */
  private static int compare(JsonNode answer, JsonNode schema, String where) {
    JsonNode said = resolved(schema);
    int objects = 0;
    if (answer.isArray()) {
      assertTrue(said.has("items"), where);
      for (JsonNode one : answer) {
        objects += compare(one, said.path("items"), where);
      }
    } else if (answer.isObject()) {
      objects++;
      assertEquals(names(said.path("properties")), names(answer), where);
      for (String name : names(answer)) {
        objects +=
            compare(answer.path(name), said.path("properties").path(name), where + "/" + name);
      }
    } else {
      String type = answer.getNodeType().name().toLowerCase(Locale.ROOT);
      String expected = said.path("type").asText().replace("integer", "number");
      assertEquals(expected, type, where);
    }
    return objects;
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @ParameterizedTest
  @CsvSource({
    "/api/claims, iri=" + BIDEN,
    "/api/events, iri=" + BOKO_HARAM,
    "/api/events, iri=" + RAID,
    "/api/claims, iri=" + DEATH,
    "/api/events, iri=" + DEATH,
    "/api/figures, iri=" + DEATH,
    "/api/graph, iri=" + BIDEN,
    "/api/map, type=attack",
    "/api/path, from=" + BIDEN + "&to=" + ServedSamples.BASE + "entity/Q159-government",
    "/api/search, q=biden",
    "/api/timeline, iri=" + BOKO_HARAM
  })
  void hasTheFieldsThatAreDescribed(String place, String asked) {
    int objects = compare(json(place + "?" + asked), schema(place, "get"), place);
    assertTrue(objects > 1, "nothing in the answer of " + place);
  }

  @Test
  void soHasAnAnnotatedText() {
    String text = "Jeudi, Emmanuel Macron a rencontré Angela Merkel à Berlin.";
    JsonNode answer = parsed(served.post("/api/annotate", "text/plain", text).body());
    assertTrue(compare(answer, schema("/api/annotate", "post"), "/api/annotate") > 3);
  }

  @Test
  void anEventSaysWhoTakesPartInItWithAddressAndName() {
    JsonNode events = json("/api/events?iri=" + RAID).path("events");
    Set<String> parties = new TreeSet<>();
    for (JsonNode event : events) {
      for (String part : Set.of("agents", "patients", "places")) {
        for (JsonNode party : event.path(part)) {
          assertTrue(party.path("iri").asText().startsWith(ServedSamples.BASE), party::toString);
          parties.add(part + " " + party.path("label").asText());
        }
      }
    }
    assertTrue(parties.contains("patients Abu Ibrahim al-Hashimi al-Qurayshi"), parties::toString);
    assertTrue(parties.contains("places Syrie"), parties::toString);
    String csv = served.get("/api/events?format=csv&iri=" + RAID, "*/*").body();
    String head = csv.lines().findFirst().orElse("");
    assertTrue(head.contains(",part,party,partyName,"), head);
    assertTrue(csv.contains(",patient,"), csv);
    assertTrue(csv.contains(",Abu Ibrahim al-Hashimi al-Qurayshi,"), csv);
  }
}
