package org.newsgraph.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerCacheTest {

  private static final Instant NOON = Instant.parse("2022-02-03T12:00:00Z");

  @TempDir Path folder;

  private AnswerCache at(Instant time) {
    return new AnswerCache(folder, Duration.ofDays(30), Clock.fixed(time, ZoneOffset.UTC));
  }

  private static JsonNode text(String words) {
    return JsonNodeFactory.instance.textNode(words);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void anAnswerIsKeptForItsServiceAndQuestionAlone() {
    AnswerCache cache = at(NOON);
    cache.keep("s", "q", text("a"));
    assertEquals(Optional.of(text("a")), at(NOON).find("s", "q"));
    assertEquals(Optional.empty(), cache.find("s", "other"));
    assertEquals(Optional.empty(), cache.find("other", "q"));
  }

  @Test
  void anAnswerGrowsOldButOfflineItStillCounts() {
    at(NOON).keep("s", "q", text("a"));
    AnswerCache later = at(NOON.plus(Duration.ofDays(31)));
    assertEquals(Optional.empty(), later.find("s", "q"));
    assertEquals(Optional.of(text("a")), later.findOfAnyAge("s", "q"));
    later.keep("s", "q", text("b"));
    assertEquals(Optional.of(text("b")), later.find("s", "q"));
  }

  @Test
  void aFileThatIsBrokenCountsAsNoneAndIsReplaced() throws IOException {
    AnswerCache cache = at(NOON);
    cache.keep("s", "q", text("a"));
    Path file = files().get(0);
    for (String broken : new String[] {"", "{", "[]", "{\"service\":\"s\",\"question\":\"q\"}"}) {
      Files.writeString(file, broken);
      assertEquals(Optional.empty(), cache.find("s", "q"), broken);
    }
    Files.write(file, new byte[] {'"', (byte) 0xC3, '"'});
    assertEquals(Optional.empty(), cache.find("s", "q"), "no UTF-8");
    cache.keep("s", "q", text("b"));
    assertEquals(Optional.of(text("b")), cache.find("s", "q"));
    assertEquals(List.of(file), files());
  }

  @Test
  void whoeverReadsWhileOthersWriteFindsAWholeAnswer() throws IOException {
    at(NOON).keep("s", "q", text("x".repeat(10_000)));
    boolean whole =
        IntStream.range(0, 400)
            .parallel()
            .allMatch(
                i -> {
                  AnswerCache cache = at(NOON);
                  if (i % 2 == 0) {
                    cache.keep("s", "q", text("x".repeat(10_000)));
                  }
                  return cache
                      .find("s", "q")
                      .filter(a -> a.asText().length() == 10_000)
                      .isPresent();
                });
    assertTrue(whole);
    assertEquals(1, files().size());
  }

  @Test
  void aFolderThatCannotBeWrittenIsOnePlainLine() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    AnswerCache cache =
        new AnswerCache(file, Duration.ofDays(1), Clock.fixed(NOON, ZoneOffset.UTC));
    ReconciliationException e =
        assertThrows(ReconciliationException.class, () -> cache.keep("s", "q", text("a")));
    assertTrue(e.getMessage().contains("--cache"));
  }
}
