package org.newsgraph.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.text.Span;

/** Recognises datelines and bylines by the patterns of {@code fr/datelines.tsv}. Thread-safe. */
final class DatelineFinder {

  /** Longest dateline, in characters. */
  private static final int LONGEST = 220;

  private record Rule(Kind kind, Pattern pattern) {

    boolean holds(Matcher match) {
      return kind == Kind.INLINE ? match.lookingAt() : match.matches();
    }
  }

  private enum Kind {
    INLINE,
    LINE,
    HEAD
  }

  private final List<Rule> rules = new ArrayList<>();
  private final List<String> months;
  private final Pattern date;

  DatelineFinder() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (Row row : LexiconFile.read(DatelineFinder.class, "fr/dateline-parts.tsv")) {
      parts.put(row.get("part"), filled(row.get("pattern"), parts));
    }
    for (Row row : LexiconFile.read(DatelineFinder.class, "fr/datelines.tsv")) {
      Pattern pattern = compile(filled(row.get("pattern"), parts));
      rules.add(new Rule(kind(row), pattern));
    }
    months = List.of(parts.get("{month}").split("\\|"));
    date =
        compile(
            "(\\d{1,2})(?:er)? ("
                + parts.get("{month}")
                + ") (\\d{4})|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})");
  }

  private static Kind kind(Row row) {
    return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
  }

  private static String filled(String pattern, Map<String, String> parts) {
    String filled = pattern;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      filled = filled.replace(part.getKey(), part.getValue());
    }
    return filled;
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The dateline with which {@code paragraph} begins, empty if it begins with none. */
  Optional<Dateline> find(String text, Span paragraph) {
    String head = head(text, paragraph);
    for (Rule rule : rules) {
      Matcher match = rule.pattern().matcher(head);
      if ((rule.kind() == Kind.INLINE || paragraph.length() < LONGEST) && rule.holds(match)) {
        Span span = new Span(paragraph.begin(), paragraph.begin() + match.end());
        return Optional.of(new Dateline(span, date(match.group())));
      }
    }
    return Optional.empty();
  }

  /** True if {@code paragraph} states nothing else than place and day: no headline does so. */
  boolean isAll(String text, Span paragraph) {
    String head = head(text, paragraph);
    return paragraph.length() < LONGEST
        && rules.stream()
            .filter(rule -> rule.kind() == Kind.HEAD)
            .anyMatch(rule -> rule.pattern().matcher(head).matches());
  }

  /** How {@code paragraph} begins, as long as the text, so that offsets agree. */
  private static String head(String text, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    return text.substring(paragraph.begin(), end).replaceAll("[\\p{Zs}\t]", " ");
  }

  private Optional<LocalDate> date(String words) {
    Matcher match = date.matcher(words);
    if (!match.find()) {
      return Optional.empty();
    }
    try {
      if (match.group(2) != null) {
        int month = months.indexOf(match.group(2).toLowerCase(Locale.FRENCH)) + 1;
        return Optional.of(day(match.group(3), month, match.group(1)));
      }
      boolean french = match.group(6) != null;
      int month = Integer.parseInt(match.group(french ? 5 : 8));
      return Optional.of(day(match.group(french ? 6 : 7), month, match.group(french ? 4 : 9)));
    } catch (DateTimeException e) {
      // "31 février 2022": no such day, so the text states none.
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }
}
