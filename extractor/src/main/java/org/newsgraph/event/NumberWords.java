package org.newsgraph.event;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.LexiconFile;

/** The words and figures of which numbers consist, from {@code fr/number-words.tsv}. */
final class NumberWords {

  /** How a word goes with what stands before it in the number; said in the file. */
  enum Kind {
    UNIT,
    TIMES,
    SCALE,
    ABOUT
  }

  /** One word of a number. */
  record Word(BigDecimal value, Kind kind) {}

  /** A number in figures: "1 234 567,8", "3.000", "12,5". */
  static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:[ \u00a0\u202f.]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?");

  private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");

  private final Map<String, Word> words = new HashMap<>();

  NumberWords() {
    for (LexiconFile.Row row : LexiconFile.read(NumberWords.class, "fr/number-words.tsv")) {
      words.put(
          row.get("word"),
          new Word(
              new BigDecimal(row.get("value")),
              Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))));
    }
  }

  /** The largest scale in a number: a thousand million in "2,6 milliards", one if it has none. */
  BigDecimal scale(String number) {
    return NOT_LETTERS
        .splitAsStream(number)
        .flatMap(part -> read(part).stream())
        .filter(word -> word.kind() == Kind.SCALE)
        .map(Word::value)
        .reduce(BigDecimal.ONE, BigDecimal::max);
  }

  /** What {@code token}, figures or letters with or without hyphens, is worth; empty if nothing. */
  Optional<Word> read(String token) {
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
}
