package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns of phrase, each of use to one rule, from a data file with the columns {@code wording} and
 * {@code pattern}, a regular expression. A wording of several lines is any of them. Letters match
 * whatever their case, unless the pattern says otherwise. Immutable.
 */
public final class Wordings {

  private final Map<String, Pattern> patterns = new HashMap<>();

  private Wordings(Map<String, String> alternatives) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    alternatives.forEach((name, pattern) -> patterns.put(name, Pattern.compile(pattern, flags)));
  }

  /**
   * Reads the file {@code name} that lies beside {@code room}.
   *
   * @throws IllegalStateException if the file is missing or breaks the rules of {@link LexiconFile}
   * @throws java.util.regex.PatternSyntaxException if a pattern is none
   */
  public static Wordings read(Class<?> room, String name) {
    Map<String, String> alternatives = new TreeMap<>();
    for (LexiconFile.Row row : LexiconFile.read(room, name)) {
      alternatives.merge(
          row.get("wording"), "(?:" + row.get("pattern") + ")", (a, b) -> a + "|" + b);
    }
    return new Wordings(alternatives);
  }

  /**
   * Matches the wording of this name against {@code words}.
   *
   * @throws IllegalArgumentException if the file has no such wording
   */
  public Matcher in(String name, CharSequence words) {
    Pattern pattern = patterns.get(name);
    if (pattern == null) {
      throw new IllegalArgumentException("no wording " + name);
    }
    return pattern.matcher(words);
  }
}
