package org.newsgraph.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.text.Span;

/**
 * Splits a stretch of text into words the way time expressions need it: "14h30" is three words,
 * "d'avril" two, "2 000" one, "mi-mars" three. Linear in the length of the text.
 */
final class WordSplitter {

  private final String text;
  private final List<Token> tokens;
  private final int end;
  private int token;
  private final List<Word> words = new ArrayList<>();

  private WordSplitter(String text, Sentence sentence) {
    this.text = text;
    this.tokens = sentence.tokens();
    this.end = sentence.span().end();
  }

  /** The words of {@code sentence} in {@code text} in order. */
  static List<Word> split(String text, Sentence sentence) {
    WordSplitter splitter = new WordSplitter(text, sentence);
    int i = sentence.span().begin();
    while (i < sentence.span().end()) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        i = splitter.number(i);
      } else if (Character.isLetter(c)) {
        i = splitter.letters(i);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
      } else {
        splitter.add(i, i + 1, false, -1, false);
        i++;
      }
    }
    return splitter.words;
  }

  private int letters(int begin) {
    int i = begin;
    while (i < end && (Character.isLetter(text.charAt(i)) || isInnerHyphen(begin, i))) {
      i++;
    }
    if (i < end && isApostrophe(text.charAt(i))) {
      i++;
    }
    add(begin, i, Character.isUpperCase(text.charAt(begin)), -1, false);
    return i;
  }

  /** True for the hyphen of "avant-hier"; that of "mi-mars" splits, so that March is found. */
  private boolean isInnerHyphen(int begin, int i) {
    return text.charAt(i) == '-'
        && i + 1 < end
        && Character.isLetter(text.charAt(i + 1))
        && !(i == begin + 2 && text.startsWith("mi", begin));
  }

  private int number(int begin) {
    int i = digits(begin);
    boolean grouped = false;
    while (isGroup(i)) {
      i = digits(i + 1);
      grouped = true;
    }
    if (i + 1 < end && text.charAt(i) == ',' && isDigit(text.charAt(i + 1))) {
      i = digits(i + 1);
      grouped = true;
    }
    boolean small = !grouped && i - begin <= 6;
    add(begin, i, false, small ? Integer.parseInt(text.substring(begin, i)) : 0, !small);
    return i;
  }

  /** True if a space and exactly three digits follow, and what came so far can be thousands. */
  private boolean isGroup(int i) {
    return i + 3 < end
        && (Character.isSpaceChar(text.charAt(i)) || text.charAt(i) == '.')
        && digits(i + 1) == i + 4
        && i - lastDigitRun(i) <= 3;
  }

  private int lastDigitRun(int i) {
    int begin = i;
    while (begin > 0 && isDigit(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private int digits(int begin) {
    int i = begin;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void add(int begin, int to, boolean capital, int number, boolean grouped) {
    String word = text.substring(begin, to);
    // "A 17 heures": capitals often go without their accents; the verb "a" opens no sentence.
    boolean opens = words.isEmpty() && word.equals("A");
    String form = opens ? "à" : word.toLowerCase(Locale.FRENCH).replace('’', '\'');
    words.add(new Word(new Span(begin, to), form, capital, tagAt(begin), number, grouped));
  }

  /** Walks along the tokens, which come in the same order. */
  private String tagAt(int begin) {
    while (token < tokens.size() && tokens.get(token).span().end() <= begin) {
      token++;
    }
    return token < tokens.size() && tokens.get(token).span().contains(begin)
        ? tokens.get(token).tag()
        : "";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
