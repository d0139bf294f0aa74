package org.newsgraph.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.site.web.Language;

class MessagesTest {

  private static final Pattern USE = Pattern.compile("\\bt\\('([a-zA-Z0-9.]+)'(?! \\+)");

  private final Messages messages = new Messages();

  @Test
  void bothLanguagesSayTheSame() {
    // The questions of the library are English in their own files.
    Set<String> french = new TreeSet<>(messages.keys(Language.FR));
    french.removeIf(key -> key.startsWith("question."));
    assertEquals(french, new TreeSet<>(messages.keys(Language.EN)));
  }

  @Test
  void everyMessageOfATemplateIsThere() throws IOException {
    Set<String> missing = new TreeSet<>();
    List<Path> templates;
    try (Stream<Path> files =
        Files.list(Path.of("src/main/resources/org/newsgraph/site/templates"))) {
      templates = files.toList();
    }
    assertTrue(templates.size() > 10);
    for (Path template : templates) {
      Matcher use = USE.matcher(Files.readString(template));
      while (use.find()) {
        if (!messages.keys(Language.FR).contains(use.group(1))) {
          missing.add(template.getFileName() + " " + use.group(1));
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void aMessageWithoutDetailsKeepsItsApostrophes() {
    assertTrue(messages.of(Language.FR, "error.404").contains("L'article"));
    assertTrue(messages.of(Language.FR, "error.413", 100).contains("100"));
  }
}
