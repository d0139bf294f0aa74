package org.newsgraph.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Speaks the protocol with one service: the manifest, and questions in batches. What the cache
 * holds is not asked again; offline nothing is asked at all.
 */
final class ServiceClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MANIFEST = "manifest";

  private final ServiceAddress address;
  private final AnswerCache cache;
  private final Limits limits;
  private final Optional<Web> web;
  private final Patience patience;
  private final Consumer<String> warnings;

  /**
   * An answer to a question.
   *
   * @param candidates best first, empty if the service knows none
   * @param kept whether the cache had it
   */
  record Answer(List<Candidate> candidates, boolean kept) {}

  /**
   * @param offline whether to answer from the cache alone
   * @param warnings takes a plain line for every request that brought nothing
   */
  ServiceClient(
      ServiceAddress address,
      AnswerCache cache,
      Limits limits,
      boolean offline,
      Consumer<String> warnings) {
    this.address = address;
    this.cache = cache;
    this.limits = limits;
    this.web = offline ? Optional.empty() : Optional.of(new Web(limits));
    this.patience = new Patience(limits, time -> Thread.sleep(time.toMillis()));
    this.warnings = warnings;
  }

  /** What the service says of itself, empty if it cannot be had. */
  Optional<Manifest> manifest() {
    try {
      Optional<JsonNode> kept = kept(MANIFEST);
      if (kept.isPresent()) {
        return Optional.of(Manifest.read(kept.get()));
      }
      if (web.isEmpty()) {
        warnings.accept("the cache does not hold the manifest of " + address);
        return Optional.empty();
      }
      JsonNode json = patience.keepTrying(() -> json(web.get().get(address.uri())));
      Manifest manifest = Manifest.read(json);
      cache.keep(address.toString(), MANIFEST, json);
      return Optional.of(manifest);
    } catch (Trouble e) {
      warn(e);
      return Optional.empty();
    }
  }

  /**
   * The answers to {@code questions}, in their order.
   *
   * @return an element is empty if that question got no answer
   */
  List<Optional<Answer>> ask(List<Question> questions) {
    List<Optional<Answer>> answers = new ArrayList<>();
    List<Question> open = new ArrayList<>();
    for (Question question : questions) {
      Optional<Answer> kept =
          kept(question.json().toString()).map(j -> new Answer(Candidate.read(j), true));
      answers.add(kept);
      if (kept.isEmpty()) {
        open.add(question);
      }
    }
    if (web.isPresent() && !open.isEmpty()) {
      List<Optional<Answer>> fresh = post(open);
      for (int i = 0, next = 0; i < answers.size(); i++) {
        if (answers.get(i).isEmpty()) {
          answers.set(i, fresh.get(next++));
        }
      }
    }
    return answers;
  }

  private Optional<JsonNode> kept(String question) {
    return web.isEmpty()
        ? cache.findOfAnyAge(address.toString(), question)
        : cache.find(address.toString(), question);
  }

  private List<Optional<Answer>> post(List<Question> questions) {
    ObjectNode batch = JSON.createObjectNode();
    for (int i = 0; i < questions.size(); i++) {
      batch.set("q" + i, questions.get(i).json());
    }
    try {
      JsonNode json =
          patience.keepTrying(
              () -> json(web.get().post(address.uri(), "queries", batch.toString())));
      List<Optional<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < questions.size(); i++) {
        answers.add(answer(questions.get(i), json.path("q" + i).path("result")));
      }
      return answers;
    } catch (Trouble e) {
      if (e.kind() == Trouble.Kind.TOO_MUCH && questions.size() > 1) {
        int half = questions.size() / 2;
        List<Optional<Answer>> answers = new ArrayList<>(post(questions.subList(0, half)));
        answers.addAll(post(questions.subList(half, questions.size())));
        return answers;
      }
      warn(e);
      return new ArrayList<>(java.util.Collections.nCopies(questions.size(), Optional.empty()));
    }
  }

  private Optional<Answer> answer(Question question, JsonNode result) {
    if (!result.isArray()) {
      warnings.accept(
          address + " gave no answer about " + PlainLine.of(question.name()) + " among the others");
      return Optional.empty();
    }
    cache.keep(address.toString(), question.json().toString(), result);
    return Optional.of(new Answer(Candidate.read(result), false));
  }

  /** Reads an answer, which must be a JSON object. */
  private static JsonNode json(byte[] body) throws Trouble {
    try {
      JsonNode json = JSON.readTree(body);
      if (json.isObject()) {
        return json;
      }
    } catch (JsonProcessingException e) {
      String start = PlainLine.of(new String(body, 0, Math.min(body.length, 40)));
      throw Trouble.lasting(
          start.startsWith("<")
              ? "it answered with a web page; is this the address of the API?"
              : "its answer is not JSON: " + start);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
    throw Trouble.lasting("its answer is no JSON object");
  }

  private void warn(Trouble e) {
    warnings.accept("no answer from " + address + ": " + e.getMessage());
  }
}
