package org.newsgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import org.newsgraph.text.Span;

/**
 * Splits the tokens of a block into sentences.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark or ellipsis, with the quotation
 * marks and brackets that close after it, if a capital, a figure or an opening mark follows. Where
 * the full stop may belong to an abbreviation, OpenNLP's model decides. Thread-safe.
 */
final class SentenceSplitter {

  private static final String MODEL = "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin";

  /** A parser needs sentences that end; none in the treebanks is longer. */
  static final int LONGEST = 150;

  private static final String CLOSING = "»”’)]\"'";
  private static final String OPENING = "«“‘([\"'-–—•*";

  private static final Set<String> SMALL =
      Set.of("DET", "PRON", "ADP", "CCONJ", "SCONJ", "ADV", "AUX");
  private static final Set<String> TITLES = Set.of("M.", "MM.", "Mme.", "Mlle.", "Me.", "Dr.");

  private final WordForms dictionary;
  private final SentenceDetector detector = new ThreadSafeSentenceDetectorME(model());

  SentenceSplitter(WordForms dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * Splits {@code tokens}, which lie in {@code block} of {@code text}.
   *
   * @return the sentences as lists of tokens, none empty; empty if there are no tokens
   */
  List<List<Span>> split(String text, Span block, List<Span> tokens) {
    Set<Integer> proposed = new HashSet<>();
    for (opennlp.tools.util.Span s : detector.sentPosDetect(block.of(text))) {
      proposed.add(block.begin() + s.getEnd());
    }
    List<List<Span>> sentences = new ArrayList<>();
    int begin = 0;
    boolean quoted = false;
    for (int i = 0; i < tokens.size(); i++) {
      quoted ^= isMark(text, tokens.get(i), "\"");
      if (i + 1 == tokens.size() || endsAfter(text, tokens, i, quoted, proposed)) {
        cut(text, tokens.subList(begin, i + 1), sentences);
        begin = i + 1;
        quoted = false;
      }
    }
    return sentences;
  }

  private boolean endsAfter(
      String text, List<Span> tokens, int i, boolean quoted, Set<Integer> proposed) {
    Span next = tokens.get(i + 1);
    if (tokens.get(i).end() == next.begin() && isMark(text, next, CLOSING)) {
      return false;
    }
    if (isMark(text, next, "»”")) {
      return false;
    }
    int last = i;
    while (last > 0 && isMark(text, tokens.get(last), CLOSING)) {
      last--;
    }
    if (!isStop(text, tokens.get(last))) {
      return breaksLine(text, tokens, i);
    }
    if (!startsSentence(text, tokens, i + 1)) {
      return false;
    }
    Span stop = tokens.get(last);
    if (stop.length() > 1 && Character.isLetter(text.charAt(stop.begin()))) {
      return startsWithSmallWord(text, tokens, i + 1) && !isTitle(text, stop);
    }
    return proposed.contains(tokens.get(i).end())
        || proposed.contains(stop.end())
        || startsWithSmallWord(text, tokens, i + 1);
  }

  /** "J.-C. Dubois" goes on, "av. J.-C. Les" does not. */
  private boolean startsWithSmallWord(String text, List<Span> tokens, int i) {
    while (i + 1 < tokens.size() && isMark(text, tokens.get(i), OPENING)) {
      i++;
    }
    String word = WordForms.normal(tokens.get(i).of(text));
    return SMALL.stream().anyMatch(tag -> dictionary.canBe(word, tag));
  }

  private static boolean isTitle(String text, Span stop) {
    return TITLES.contains(stop.of(text));
  }

  private static boolean isStop(String text, Span token) {
    char c = text.charAt(token.end() - 1);
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean startsSentence(String text, List<Span> tokens, int i) {
    while (i + 1 < tokens.size() && isMark(text, tokens.get(i), OPENING)) {
      i++;
    }
    int first = text.codePointAt(tokens.get(i).begin());
    return Character.isUpperCase(first) || Character.isDigit(first) || !Character.isLetter(first);
  }

  /** A line break ends a sentence only before a list item or after a line that was not full. */
  private static boolean breaksLine(String text, List<Span> tokens, int i) {
    String gap = text.substring(tokens.get(i).end(), tokens.get(i + 1).begin());
    return gap.indexOf('\n') >= 0 && startsSentence(text, tokens, i + 1);
  }

  /** Adds the sentence, in pieces if it is longer than a parser can stand. */
  private static void cut(String text, List<Span> sentence, List<List<Span>> sentences) {
    while (sentence.size() > LONGEST) {
      int at = LONGEST;
      for (int i = LONGEST; i > LONGEST / 2; i--) {
        if (isMark(text, sentence.get(i - 1), ";:,")) {
          at = i;
          break;
        }
      }
      sentences.add(List.copyOf(sentence.subList(0, at)));
      sentence = sentence.subList(at, sentence.size());
    }
    sentences.add(List.copyOf(sentence));
  }

  private static boolean isMark(String text, Span token, String marks) {
    return token.length() == 1 && marks.indexOf(text.charAt(token.begin())) >= 0;
  }

  private static SentenceModel model() {
    try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }
}
