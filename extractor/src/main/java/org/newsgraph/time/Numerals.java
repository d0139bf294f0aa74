package org.newsgraph.time;

import java.util.List;

/** Reads days, dates, decades and centuries written in figures. */
final class Numerals {

  private Numerals() {}

  static Found day(List<Word> words, int i) {
    Word word = words.get(i);
    if (!word.isDigits() || word.number() < 1 || word.number() > 31 || word.span().length() > 2) {
      return Found.NOTHING;
    }
    boolean first = word.number() == 1 && Word.isForm(words, i + 1, "er");
    return new Found(first ? 2 : 1, word.number());
  }

  static Found slashed(List<Word> words, int i) {
    if (i + 4 >= words.size() || !words.get(i).isDigits()) {
      return Found.NOTHING;
    }
    String mark = words.get(i + 1).form();
    boolean glued = words.get(i + 4).span().end() - words.get(i).span().begin() <= 10;
    if (!glued || !"/-".contains(mark) || !Word.isForm(words, i + 3, mark)) {
      return Found.NOTHING;
    }
    Word middle = words.get(i + 2);
    Word last = words.get(i + 4);
    if (Years.isYear(words.get(i)) && middle.isDigits() && last.isDigits() && mark.equals("-")) {
      return new Found(5, eight(words.get(i).number(), middle.number(), last.number()));
    }
    if (Years.isYear(last) && middle.isDigits()) {
      return new Found(5, eight(last.number(), middle.number(), words.get(i).number()));
    }
    return Found.NOTHING;
  }

  private static int eight(int year, int month, int day) {
    return month > 99 || day > 99 ? 0 : year * 10_000 + month * 100 + day;
  }

  static Found decade(Word word) {
    if (!word.isDigits() || word.number() % 10 != 0) {
      return Found.NOTHING;
    }
    if (Years.isYear(word)) {
      return Found.one(word.number());
    }
    return word.span().length() == 2 ? Found.one(1900 + word.number()) : Found.NOTHING;
  }

  static Found century(List<Word> words, int i) {
    String form = words.get(i).form();
    boolean glued = form.length() > 1 && form.endsWith("e");
    int century = Roman.value(glued ? form.substring(0, form.length() - 1) : form);
    int siecle = glued ? i + 1 : i + 2;
    boolean ordinal = glued || Word.isForm(words, i + 1, "e") || Word.isForm(words, i + 1, "er");
    return century > 0 && ordinal && Word.isForm(words, siecle, "siècle")
        ? new Found(siecle + 1 - i, century)
        : Found.NOTHING;
  }
}
