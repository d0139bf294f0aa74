package org.newsgraph.site.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.site.data.Annotation;
import org.newsgraph.site.data.Annotations;
import org.newsgraph.site.data.Mark;
import org.newsgraph.site.page.AnnotatePage;
import org.newsgraph.site.page.Json;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/**
 * Turns a text into JSON, at {@code POST /api/annotate}: as plain text, as {@code {"text",
 * "date"}}, or as the field {@code text} of a form.
 */
public final class AnnotateService implements Route {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Annotations annotations;

  public AnnotateService(Annotations annotations) {
    this.annotations = annotations;
  }

  private record MentionData(
      String anchor, int begin, int end, String words, String iri, String label, String kind) {}

  @Override
  public Answer answer(Request request) {
    boolean json = request.mediaType().equals("application/json");
    JsonNode asked = json ? read(request.text()) : JSON.createObjectNode();
    String text = json ? field(asked, "text").orElse("") : text(request);
    Optional<String> date = json ? field(asked, "date") : request.parameter("date");
    Annotation annotation =
        annotations.annotate(
            text, date.filter(d -> !d.isBlank()), request.names(), request.client().address());
    return Json.answer(answer(text, annotation));
  }

  /** The field of a form or an address, or else the body, of which many tools do not say a type. */
  private static String text(Request request) {
    if (request.parameters().containsKey("text")) {
      return request.parameters().get("text");
    }
    if (!request.mediaType().isEmpty() && !request.mediaType().equals("text/plain")) {
      throw new WebException(415, "error.415");
    }
    return request.text();
  }

  /** Empty if the object has no such field, or null in it. */
  private static Optional<String> field(JsonNode asked, String name) {
    JsonNode value = asked.path(name);
    if (!value.isTextual() && !value.isMissingNode() && !value.isNull()) {
      throw WebException.badRequest("error.string", name);
    }
    return Optional.ofNullable(value.textValue());
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw WebException.badRequest("error.json");
    }
  }

  private static Map<String, Object> answer(String text, Annotation annotation) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("text", text);
    answer.put("language", annotation.view().language());
    answer.put("languageAssumed", annotation.languageAssumed());
    answer.put(
        "mentions",
        annotation.view().marks().stream()
            .filter(mark -> mark.kind().equals("mention"))
            .map(mark -> mention(mark, text))
            .toList());
    answer.put("claims", annotation.view().claims().stream().map(ListedClaim::of).toList());
    answer.put("events", annotation.view().events().stream().map(ListedEvent::of).toList());
    answer.put("turtle", AnnotatePage.turtle(annotation));
    return answer;
  }

  private static MentionData mention(Mark mark, String text) {
    return new MentionData(
        mark.anchor(),
        mark.begin(),
        mark.end(),
        text.substring(mark.begin(), mark.end()),
        mark.thing().iri(),
        mark.thing().label(),
        mark.thing().kind().code());
  }
}
