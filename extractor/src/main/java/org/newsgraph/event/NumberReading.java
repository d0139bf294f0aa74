package org.newsgraph.event;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.newsgraph.event.NumberWords.Word;
import org.newsgraph.text.Span;

/**
 * A number under construction: a closed part of scales, and an open group below thousand. Not
 * thread-safe.
 */
final class NumberReading {

  private final int begin;
  private int end;
  private BigDecimal closed = BigDecimal.ZERO;
  private BigDecimal open = BigDecimal.ZERO;
  private boolean wasDigits;
  private boolean about;
  private BigDecimal lastScale = null;

  /** Begins with a word. */
  NumberReading(Word word, Matcher token) {
    begin = token.start();
    end = token.end();
    wasDigits = Character.isDigit(token.group().charAt(0));
    switch (word.kind()) {
      case SCALE -> {
        closed = word.value();
        lastScale = word.value();
      }
      case UNIT, TIMES -> open = word.value();
      case ABOUT -> {
        open = word.value();
        about = true;
      }
    }
  }

  /** Takes the next word if the number can go on with it, else returns false. */
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
        about = true;
      }
    }
    wasDigits = digits;
    end = token.end();
    return true;
  }

  /** True after "une dizaine", of which "de milliers" may tell the scale. */
  boolean isAbout() {
    return about && lastScale == null;
  }

  /** Takes "milliers", "millions" behind "une dizaine de", else returns false. */
  boolean scale(Word word, Matcher token) {
    if (word.kind() != NumberWords.Kind.SCALE) {
      return false;
    }
    lastScale = word.value();
    closed = open.multiply(lastScale);
    open = BigDecimal.ZERO;
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

  /** Offset behind the last word taken. */
  int end() {
    return end;
  }

  /** The number as far as it was read. */
  FrenchNumbers.Number number() {
    return new FrenchNumbers.Number(FrenchNumbers.plain(closed.add(open)), new Span(begin, end));
  }
}
