package org.newsgraph.site.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.newsgraph.site.web.Language;

/** The words of the pages, a file for each language. */
public final class Messages {

  private static final String FOLDER = "/org/newsgraph/site/messages/";

  private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

  public Messages() {
    for (Language language : Language.values()) {
      words.put(language, read(language));
    }
  }

  private static Map<String, String> read(Language language) {
    String file = FOLDER + language.code() + ".properties";
    try (Reader in =
        new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(in);
      Map<String, String> map = new TreeMap<>();
      properties.forEach((key, value) -> map.put(key.toString(), value.toString()));
      return map;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * The message in plain text; if there is none, what follows the first dot of the key: a code that
   * the ontology or an article brings and nobody has put into words yet.
   *
   * @param details what stands for {0}, {1} …
   */
  public String of(Language language, String key, Object... details) {
    String message = words.get(language).getOrDefault(key, key.substring(key.indexOf('.') + 1));
    return details.length == 0
        ? message
        : new MessageFormat(message.replace("'", "''"), language.locale()).format(details);
  }

  /** The messages whose keys begin with {@code prefix}, by the rest of them; empty if none does. */
  public Map<String, String> below(Language language, String prefix) {
    Map<String, String> found = new TreeMap<>();
    words
        .get(language)
        .forEach(
            (key, message) -> {
              if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), message);
              }
            });
    return found;
  }

  /** All keys of a language. */
  java.util.Set<String> keys(Language language) {
    return words.get(language).keySet();
  }
}
