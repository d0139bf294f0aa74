package org.newsgraph.entity;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.text.Span;

/** A sentence made ready for many look-ups: normal forms of its words, and its names by token. */
final class Line {

  private final Sentence sentence;
  private final String[] words;
  private final Reference[] names;

  Line(Sentence sentence) {
    this.sentence = sentence;
    words = new String[sentence.tokens().size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = NormalForm.keepingArticle(sentence.tokens().get(i).form());
    }
    names = new Reference[words.length];
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return words.length;
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  String tag(int i) {
    return i >= 0 && i < words.length ? token(i).tag() : "";
  }

  /** Normal form of word {@code i}; empty for punctuation and beyond the ends. */
  String word(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  /** The token as written, empty beyond the ends. */
  String form(int i) {
    return i >= 0 && i < words.length ? token(i).form() : "";
  }

  /** First part of word {@code i}: "porte" of "porte-parole". */
  String firstPart(int i) {
    int space = words[i].indexOf(' ');
    return space < 0 ? words[i] : words[i].substring(0, space);
  }

  /**
   * Number of tokens from {@code at} on that read {@code parts}, whichever way they are split into
   * tokens ("porte-parole", "chef d' état-major"); 0 if they do not.
   */
  int match(int at, List<String> parts) {
    int done = 0;
    int i = at;
    while (i < words.length && done < parts.size()) {
      if (!words[i].isEmpty()) {
        for (String part : words[i].split(" ")) {
          if (done == parts.size() || !parts.get(done).equals(part)) {
            return 0;
          }
          done++;
        }
      } else if (!form(i).equals("-")) {
        return 0;
      }
      i++;
    }
    return done == parts.size() ? i - at : 0;
  }

  void mark(Reference name) {
    Arrays.fill(names, name.first(), name.last() + 1, name);
  }

  /** The name that covers token {@code i}, null if none. */
  Reference nameAt(int i) {
    return i >= 0 && i < names.length ? names[i] : null;
  }

  /** The name that begins with token {@code i}, null if none. */
  Reference nameFrom(int i) {
    Reference name = nameAt(i);
    return name != null && name.first() == i ? name : null;
  }

  Span span(int first, int last) {
    return token(first).span().cover(token(last).span());
  }

  boolean isPunctuation(int i) {
    return i >= words.length || i < 0 || words[i].isEmpty();
  }

  /**
   * True if one of the names of the sentence lies in the tokens from {@code first} to {@code last}.
   */
  boolean isFree(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (nameAt(i) != null) {
        return false;
      }
    }
    return true;
  }
}
