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
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.text.Span;

/**
 * Splits the tokens of a block into sentences.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark or ellipsis, with the quotation
 * marks and brackets that close after it, if a capital, a figure or an opening mark follows; never
 * inside a short bracket. Where the stop may belong to an abbreviation or a name ("Yahoo! Inc"),
 * OpenNLP's model decides. {@link LineBreaks} that are not mere wrapping end a sentence too.
 * Thread-safe.
 */
final class SentenceSplitter {

  private static final String MODEL = "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin";

  /** The longest sentence in tokens: what is longer is cut at a comma, for the parser's sake. */
  static final int LONGEST = 150;

  private static final int SHORT_WORD = 4;
  private static final String CONTINUING = ".,;:!?…";
  private static final String OPENING = "«“‘([\"'-–—•*";
  private static final Set<String> SMALL =
      Set.of("DET", "PRON", "ADP", "CCONJ", "SCONJ", "ADV", "AUX");

  private final Set<String> titles = new HashSet<>();
  private final WordForms dictionary;
  private final SentenceDetector detector = new ThreadSafeSentenceDetectorME(model());

  SentenceSplitter(WordForms dictionary) {
    this.dictionary = dictionary;
    for (Row row : LexiconFile.read(SentenceSplitter.class, "fr/titles.tsv")) {
      titles.add(row.get("form"));
    }
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
    Enclosures enclosures = new Enclosures(text, tokens);
    LineBreaks lines = new LineBreaks(text, block);
    List<List<Span>> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size()
          || endsAfter(text, tokens, i, enclosures, proposed)
          || lines.beginsItem(tokens.get(i), tokens.get(i + 1))
          || lines.between(tokens.get(i), tokens.get(i + 1)) && starts(text, tokens, i + 1)) {
        cut(text, tokens.subList(begin, i + 1), sentences);
        begin = i + 1;
      }
    }
    return sentences;
  }

  private boolean endsAfter(
      String text, List<Span> tokens, int i, Enclosures enclosures, Set<Integer> proposed) {
    if (enclosures.closes(i + 1) || enclosures.inBrackets(i)) {
      return false;
    }
    int last = i;
    while (last > 0 && enclosures.closes(last)) {
      last--;
    }
    Span stop = tokens.get(last);
    if (!isStop(text, stop) || !starts(text, tokens, i + 1)) {
      return false;
    }
    if (Character.isLetter(text.charAt(stop.begin()))) {
      return !titles.contains(stop.of(text)) && startsSmall(text, tokens, i + 1);
    }
    return proposed.contains(tokens.get(i).end())
        || proposed.contains(stop.end())
        || startsSmall(text, tokens, i + 1)
        || last > 0 && isPlainStop(text, tokens.get(last - 1), stop);
  }

  private static boolean isStop(String text, Span token) {
    char c = text.charAt(token.end() - 1);
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** A full stop after what can be no abbreviation, or another stop set off by a space. */
  private boolean isPlainStop(String text, Span before, Span stop) {
    if (text.charAt(stop.begin()) != '.' || stop.length() > 1) {
      return stop.begin() > before.end();
    }
    return before.length() > SHORT_WORD
        || !dictionary.entries(WordForms.normal(before.of(text))).isEmpty();
  }

  private static boolean starts(String text, List<Span> tokens, int i) {
    if (CONTINUING.indexOf(text.charAt(tokens.get(i).begin())) >= 0) {
      // "aux cris de « Dégagez ! »."
      return false;
    }
    int first = text.codePointAt(tokens.get(skipOpening(text, tokens, i)).begin());
    return !Character.isLetter(first) || !Character.isLowerCase(first);
  }

  /** "J.-C. Dubois" goes on, "av. J.-C. Les" does not. */
  private boolean startsSmall(String text, List<Span> tokens, int i) {
    String word = WordForms.normal(tokens.get(skipOpening(text, tokens, i)).of(text));
    return SMALL.stream().anyMatch(tag -> dictionary.canBe(word, tag));
  }

  private static int skipOpening(String text, List<Span> tokens, int i) {
    while (i + 1 < tokens.size() && isMark(text, tokens.get(i), OPENING)) {
      i++;
    }
    return i;
  }

  /** Adds the sentence, in pieces if it is longer than a parser can stand. */
  private static void cut(String text, List<Span> sentence, List<List<Span>> sentences) {
    while (sentence.size() > LONGEST) {
      int at = LONGEST;
      while (at > LONGEST / 2 && !isMark(text, sentence.get(at - 1), ";:,")) {
        at--;
      }
      at = at == LONGEST / 2 ? LONGEST : at;
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
