package org.newsgraph.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");

  private static final String WEEKDAY =
      "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?";
  private static final String DAY = "\\d{1,2}(?:er)?";
  private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*";

  private static final Map<String, String> PARTS =
      Map.of(
          "{date}",
          "(?:"
              + WEEKDAY
              + DAY
              + " (?:"
              + String.join("|", MONTHS)
              + ") \\d{4}"
              + "|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2})",
          "{dayMonth}",
          WEEKDAY + DAY + " (?:" + String.join("|", MONTHS) + ")",
          "{time}",
          "\\d{1,2} ?(?:h|:|heures?) ?(?:\\d{2})?(?: ?(?:UTC|GMT|CET|CEST))?",
          "{place}",
          "(?-i:"
              + NAME
              + "(?:[ -](?:de|du|des|la|le|les|sur|en|"
              + NAME
              + ")){0,5}"
              + "(?: ?\\([\\p{L} '-]{2,30}\\))?)",
          "{capitals}",
          "(?-i:\\p{Lu}[\\p{Lu}'’-]+(?:[ -][\\p{Lu}'’-]+){0,4})",
          "{author}",
          "(?-i:" + NAME + "(?: (?:de|du|des|le|la|van|von|el|al|ben|" + NAME + ")){1,4})",
          "{agency}",
          "(?:AFP|Reuters|AP|ATS|Belga|EFE|ANSA|dpa|Xinhua|TASS|APS|MAP|TAP|PC|La Presse canadienne"
              + "|Associated Press|Agence France-Presse|Agence Belga|Sputnik|Interfax|UPI|Keystone-ATS)",
          "{dash}",
          "[–—―-]+(?= |$)");

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{1,2})(?:er)? ("
              + String.join("|", MONTHS)
              + ") (\\d{4})"
              + "|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private record Rule(boolean line, Pattern pattern) {}

  private final List<Rule> rules = new ArrayList<>();

  DatelineFinder() {
    for (Row row : LexiconFile.read(DatelineFinder.class, "fr/datelines.tsv")) {
      String pattern = row.get("pattern");
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        pattern = pattern.replace(part.getKey(), part.getValue());
      }
      rules.add(
          new Rule(
              row.get("kind").equals("line"),
              Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }
  }

  /** The dateline with which {@code paragraph} begins, empty if it begins with none. */
  Optional<Dateline> find(String text, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    // Same length as the text, so that offsets agree.
    String head = text.substring(paragraph.begin(), end).replaceAll("[\\p{Zs}\t]", " ");
    for (Rule rule : rules) {
      Matcher match = rule.pattern().matcher(head);
      if (rule.line() ? paragraph.length() < LONGEST && match.matches() : match.lookingAt()) {
        Span span = new Span(paragraph.begin(), paragraph.begin() + match.end());
        return Optional.of(new Dateline(span, date(match.group())));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String words) {
    Matcher date = DATE.matcher(words);
    if (!date.find()) {
      return Optional.empty();
    }
    try {
      if (date.group(2) != null) {
        int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.FRENCH)) + 1;
        return Optional.of(day(date.group(3), month, date.group(1)));
      }
      int year = date.group(6) != null ? 6 : 7;
      int month = Integer.parseInt(date.group(year == 6 ? 5 : 8));
      return Optional.of(day(date.group(year), month, date.group(year == 6 ? 4 : 9)));
    } catch (DateTimeException e) {
      // "31 février 2022": no such day, so the text states none.
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }
}
