package org.newsgraph.site.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.newsgraph.query.Column;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.Parameter;
import org.newsgraph.site.web.Language;

/**
 * The questions of the library in the reader's language. Their own files have them in English; a
 * question that is not translated stays so.
 */
public final class Questions {

  private static final String FRENCH = "/org/newsgraph/site/messages/questions-fr.properties";
  private static final String COLUMN = "column.";
  private static final Properties TRANSLATED = read();

  private final boolean french;

  private Questions(boolean french) {
    this.french = french;
  }

  /** The questions in {@code language}; in English as far as nobody has translated them. */
  public static Questions in(Language language) {
    return new Questions(language == Language.FR);
  }

  private static Properties read() {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Questions.class.getResourceAsStream(FRENCH), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(FRENCH, e);
    }
    return words;
  }

  /** The question in plain words. */
  public String of(NamedQuery query) {
    return words(query.name(), query.question());
  }

  /** What a parameter is for. */
  public String parameter(NamedQuery query, Parameter parameter) {
    return words(query.name() + "." + parameter.name(), parameter.description());
  }

  /** What a column of the answer holds. */
  String heading(NamedQuery query, Column column) {
    String usual = words(COLUMN + column.name(), column.heading());
    return words(COLUMN + query.name() + "." + column.name(), usual);
  }

  /** What the declared columns of the answer hold, by their names; empty if none is declared. */
  public Map<String, String> headings(NamedQuery query) {
    Map<String, String> headings = new TreeMap<>();
    query.columns().forEach(column -> headings.put(column.name(), heading(query, column)));
    return headings;
  }

  /**
   * What columns of these names usually hold, for queries that readers write themselves; empty in
   * English, where the names say it.
   */
  public Map<String, String> columns() {
    Map<String, String> columns = new TreeMap<>();
    if (french) {
      TRANSLATED.stringPropertyNames().stream()
          .filter(key -> key.matches(COLUMN + "\\w+"))
          .forEach(key -> columns.put(key.substring(COLUMN.length()), TRANSLATED.getProperty(key)));
    }
    return columns;
  }

  /** BCP 47 code of the language in which the question is given. */
  public String language(NamedQuery query) {
    return french && TRANSLATED.containsKey(query.name()) ? "fr" : "en";
  }

  private String words(String key, String english) {
    return french ? TRANSLATED.getProperty(key, english) : english;
  }

  /** Names of what is translated, parameters and columns too. */
  static java.util.Set<String> translated() {
    return TRANSLATED.stringPropertyNames();
  }
}
