package org.newsgraph.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.text.Span;

/**
 * Reads numbers as French articles write them: "100 000", "1,5 million", "dix-sept", "trois mille",
 * "une centaine", "2,3 à 2,6 milliards", "entre 40 et 50". Of a range the lower bound is given.
 * Time grows linearly with the text.
 */
final class FrenchNumbers {

  /**
   * A number in the text.
   *
   * @param value the number; of a range the lower bound
   * @param span its words
   */
  record Number(BigDecimal value, Span span) {}

  private enum Kind {
    UNIT,
    TIMES,
    SCALE,
    ABOUT
  }

  private record Word(BigDecimal value, Kind kind) {}

  private static final String BLANK = "[ \u00a0\u202f]";
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:[ \u00a0\u202f.]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?");
  private static final Pattern TOKEN = Pattern.compile(DIGITS.pattern() + "|\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern GAP = Pattern.compile(BLANK + "+(?:et" + BLANK + "+)?");
  private static final Pattern RANGE =
      Pattern.compile(BLANK + "+(?:à|et|ou)" + BLANK + "+|[-–]", Pattern.UNICODE_CASE);
  private static final Pattern HYPHEN_RANGE =
      Pattern.compile("(\\d+)-(\\d+)(?=" + BLANK + "+\\p{L})");
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  private static final String BETWEEN = "entre";

  private final Map<String, Word> words = new HashMap<>();

  FrenchNumbers() {
    for (LexiconFile.Row row : LexiconFile.read(FrenchNumbers.class, "fr/number-words.tsv")) {
      words.put(
          row.get("word"),
          new Word(
              new BigDecimal(row.get("value")),
              Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))));
    }
  }

  /** The numbers in {@code range} of {@code text}, in order; empty if none. */
  List<Number> find(String text, Span range) {
    List<Number> found = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(range.begin(), range.end());
    Reading reading = null;
    while (token.find()) {
      if (reading != null && token.group().equals("et")) {
        continue;
      }
      Optional<Word> word =
          isCode(text, token.start(), token.end()) ? Optional.empty() : word(token.group());
      if (reading != null
          && word.isPresent()
          && GAP.matcher(text.substring(reading.end, token.start())).matches()
          && reading.extend(word.get(), token)) {
        continue;
      }
      if (reading != null) {
        found.add(reading.number());
      }
      reading = word.map(w -> new Reading(w, token)).orElse(null);
    }
    if (reading != null) {
      found.add(reading.number());
    }
    return ranges(text, found);
  }

  /**
   * "TK6491", "GBU-43/B", "747-400F", "2e": figures that letters or other figures are glued to, but
   * not "10-15 morts".
   */
  private static boolean isCode(String text, int begin, int end) {
    if (!Character.isDigit(text.charAt(begin)) || isOfHyphenRange(text, begin, end)) {
      return false;
    }
    char before = begin > 0 ? text.charAt(begin - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    return Character.isLetter(before)
        || Character.isLetter(after)
        || before == '-' && begin > 1 && Character.isLetterOrDigit(text.charAt(begin - 2))
        || after == '/'
        || after == '-'
            && end + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(end + 1));
  }

  /** "10-15 morts", but not "2016-2017", "3-2", "747-400F" or "01-02-03". */
  private static boolean isOfHyphenRange(String text, int begin, int end) {
    int from = begin;
    while (from > 0 && isGlued(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && isGlued(text.charAt(to))) {
      to++;
    }
    Matcher bounds = HYPHEN_RANGE.matcher(text).region(from, to).useTransparentBounds(true);
    return bounds.matches()
        && !YEAR.matcher(bounds.group(1)).matches()
        && new BigDecimal(bounds.group(1)).compareTo(new BigDecimal(bounds.group(2))) < 0;
  }

  private static boolean isGlued(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '/';
  }

  private Optional<Word> word(String token) {
    if (DIGITS.matcher(token).matches()) {
      String digits = token.replaceAll("[ \u00a0\u202f.]", "").replace(',', '.');
      return Optional.of(new Word(new BigDecimal(digits), Kind.UNIT));
    }
    String lower = token.toLowerCase(Locale.FRENCH);
    Word known = words.get(lower);
    if (known != null || lower.indexOf('-') < 0) {
      return Optional.ofNullable(known);
    }
    // "vingt-deux", "cinquante-et-un", "deux-cents": the parts add up or multiply.
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : lower.replace("quatre-vingt", "quatre_vingt").split("-")) {
      Word piece = words.get(part.replace('_', '-'));
      if (piece == null || piece.kind() == Kind.ABOUT) {
        if (part.equals("et")) {
          continue;
        }
        return Optional.empty();
      }
      sum =
          piece.kind() == Kind.UNIT
              ? sum.add(piece.value())
              : sum.max(BigDecimal.ONE).multiply(piece.value());
    }
    return Optional.of(new Word(sum, Kind.UNIT));
  }

  /** A lower bound takes the scale that only the upper bound spells out. */
  private static List<Number> ranges(String text, List<Number> numbers) {
    List<Number> merged = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      Number low = numbers.get(i);
      if (i + 1 < numbers.size()) {
        Number high = numbers.get(i + 1);
        String between = text.substring(low.span().end(), high.span().begin());
        if (isRange(text, low, between) && low.value().compareTo(high.value()) < 0) {
          merged.add(new Number(scaled(text, low, high), low.span().cover(high.span())));
          i++;
          continue;
        }
      }
      merged.add(low);
    }
    return merged;
  }

  /**
   * "40 à 50", "cinq ou six", "entre 40 et 50"; without "entre" what "et" joins are two numbers.
   */
  private static boolean isRange(String text, Number low, String between) {
    if (!RANGE.matcher(between).matches()) {
      return false;
    }
    int begin = low.span().begin();
    String before = text.substring(Math.max(0, begin - BETWEEN.length() - 1), begin);
    return !between.strip().equals("et")
        || before.strip().toLowerCase(Locale.FRENCH).endsWith(BETWEEN);
  }

  private static BigDecimal scaled(String text, Number low, Number high) {
    String words = high.span().of(text);
    long scale =
        words.contains("milliard")
            ? 1_000_000_000L
            : words.contains("million") ? 1_000_000L : words.contains("mille") ? 1000L : 1L;
    BigDecimal raised = low.value().multiply(BigDecimal.valueOf(scale));
    boolean fits = scale > 1 && low.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    return fits && raised.compareTo(high.value()) < 0 ? plain(raised) : low.value();
  }

  /** Without trailing zeros and without an exponent. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A number under construction: a closed part of scales, and an open group below thousand. */
  private static final class Reading {

    private final int begin;
    private int end;
    private BigDecimal closed = BigDecimal.ZERO;
    private BigDecimal open = BigDecimal.ZERO;
    private boolean wasDigits;
    private BigDecimal lastScale = null;

    Reading(Word word, Matcher token) {
      begin = token.start();
      end = token.end();
      wasDigits = Character.isDigit(token.group().charAt(0));
      switch (word.kind()) {
        case SCALE -> {
          closed = word.value();
          lastScale = word.value();
        }
        case UNIT, TIMES, ABOUT -> open = word.value();
      }
    }

    /** Takes the next word if the number can go on with it. */
    boolean extend(Word word, Matcher token) {
      boolean digits = Character.isDigit(token.group().charAt(0));
      switch (word.kind()) {
        case SCALE -> {
          if (lastScale != null && open.signum() == 0
              || lastScale != null && lastScale.compareTo(word.value()) <= 0) {
            return false;
          }
          closed = closed.add(open.max(BigDecimal.ONE).multiply(word.value()));
          open = BigDecimal.ZERO;
          lastScale = word.value();
        }
        case TIMES -> {
          if (wasDigits || open.compareTo(BigDecimal.TEN) >= 0) {
            return false;
          }
          open = open.max(BigDecimal.ONE).multiply(word.value());
        }
        case UNIT -> {
          // "vingt deux" and "cent vingt" go on; "deux trois" and "20 30" are two numbers.
          boolean room = open.signum() == 0 && lastScale != null || fits(open, word.value());
          if (!room || digits && lastScale == null || digits != wasDigits && !digits) {
            return false;
          }
          open = open.add(word.value());
        }
        case ABOUT -> {
          if (wasDigits || open.compareTo(BigDecimal.ONE) != 0) {
            return false;
          }
          open = word.value();
        }
      }
      wasDigits = digits;
      end = token.end();
      return true;
    }

    private static boolean fits(BigDecimal before, BigDecimal next) {
      int tens = before.intValue() % 100;
      return before.compareTo(BigDecimal.valueOf(100)) >= 0
              && tens == 0
              && next.compareTo(BigDecimal.valueOf(100)) < 0
          || tens >= 20 && tens % 10 == 0 && next.compareTo(BigDecimal.TEN) < 0;
    }

    Number number() {
      return new Number(plain(closed.add(open)), new Span(begin, end));
    }
  }
}
