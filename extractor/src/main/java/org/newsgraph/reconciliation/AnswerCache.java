package org.newsgraph.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Answers of services in a folder: a file a question, named by a digest of service and question.
 *
 * <p>A file is written beside its place and moved there in one step, so that several processes may
 * share the folder: whoever reads finds a whole answer or none. A file that is not what it should
 * be is as good as none, and the next answer replaces it.
 */
public final class AnswerCache {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Duration longest;
  private final Clock clock;

  /**
   * @param folder made when the first answer is kept
   * @param longest answers that are older count as none, except in {@link #findOfAnyAge}
   */
  public AnswerCache(Path folder, Duration longest, Clock clock) {
    this.folder = folder;
    this.longest = longest;
    this.clock = clock;
  }

  /** The answer that is kept and not too old, empty if there is none. */
  Optional<JsonNode> find(String service, String question) {
    return read(service, question)
        .filter(kept -> asked(kept).plus(longest).isAfter(clock.instant()))
        .map(kept -> kept.get("answer"));
  }

  /** The answer that is kept, however old, empty if there is none. */
  Optional<JsonNode> findOfAnyAge(String service, String question) {
    return read(service, question).map(kept -> kept.get("answer"));
  }

  /**
   * Keeps an answer.
   *
   * @throws ReconciliationException if the folder cannot be written
   */
  void keep(String service, String question, JsonNode answer) {
    ObjectNode kept = JSON.createObjectNode();
    kept.put("service", service).put("question", question);
    kept.put("asked", clock.instant().toString());
    kept.set("answer", answer);
    Path place = place(service, question);
    try {
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, "answer", ".part");
      try {
        Files.writeString(beside, JSON.writeValueAsString(kept) + "\n");
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new ReconciliationException(
          "cannot write the cache " + folder + "; name a folder of yours with --cache", e);
    }
  }

  private Optional<JsonNode> read(String service, String question) {
    Path place = place(service, question);
    if (!Files.isRegularFile(place)) {
      return Optional.empty();
    }
    try {
      JsonNode kept = JSON.readTree(Files.readString(place));
      boolean right =
          kept.path("service").asText().equals(service)
              && kept.path("question").asText().equals(question)
              && kept.has("answer");
      return right ? Optional.of(kept) : Optional.empty();
    } catch (JsonProcessingException | CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ReconciliationException("cannot read the cache file " + place, e);
    }
  }

  private static Instant asked(JsonNode kept) {
    try {
      return Instant.parse(kept.path("asked").asText());
    } catch (DateTimeException e) {
      // Without a time it counts as too old.
      return Instant.EPOCH;
    }
  }

  private Path place(String service, String question) {
    try {
      byte[] key = (service + "\0" + question).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      return folder.resolve(HexFormat.of().formatHex(digest, 0, 16) + ".json");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
