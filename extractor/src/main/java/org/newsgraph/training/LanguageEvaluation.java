package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Block;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.Metadata;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.language.Morphology;
import org.newsgraph.language.Reading;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Tagger;
import org.newsgraph.language.Token;
import org.newsgraph.text.Span;
import org.newsgraph.training.Treebank.Sample;
import org.newsgraph.training.Treebank.Word;

/**
 * Measures the language room against treebanks: tokens and sentences on the running text, tags,
 * lemmas and verb inflection both on the running text and on the treebank's own tokens.
 *
 * <p>Lemmas of personal pronouns are not counted: the treebanks disagree with each other about
 * them.
 */
public final class LanguageEvaluation {

  private final Analyzer analyzer = new Analyzer();
  private final Tagger tagger = new Tagger();

  /**
   * One figure.
   *
   * @param what what was counted
   * @param right how often it was right
   * @param of out of how many; for an F1 both counts are twice the matches and the sum of both
   *     sides
   */
  public record Figure(String what, int right, int of) {

    /** From 0 to 100; 0 if nothing was counted. */
    public double percent() {
      return 100.0 * right / Math.max(1, of);
    }
  }

  /**
   * Measures each treebank of {@code files} on its own and prints one block of lines for each;
   * nothing if there are no files.
   *
   * @throws IOException if a file cannot be read
   */
  public void print(List<Path> files, PrintStream out) throws IOException {
    for (Path file : files) {
      out.println(file.getFileName());
      for (Figure figure : measure(file)) {
        out.printf(
            Locale.ROOT, "  %-28s %6.2f %% of %d%n", figure.what(), figure.percent(), figure.of());
      }
    }
  }

  /**
   * The figures of the treebank {@code file}, always the same ones in the same order.
   *
   * @throws IOException if the file cannot be read
   */
  public List<Figure> measure(Path file) throws IOException {
    Treebank treebank = Treebank.read(file);
    List<Figure> figures = new ArrayList<>(runningText(treebank));
    figures.addAll(givenTokens(treebank));
    return figures;
  }

  private List<Figure> runningText(Treebank treebank) {
    StringBuilder text = new StringBuilder();
    List<Span> gold = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    Set<Integer> ends = new HashSet<>();
    for (Sample sample : treebank.sentences()) {
      int at = text.length();
      text.append(sample.text()).append(' ');
      for (Word word : sample.words()) {
        at = text.indexOf(word.form(), at);
        gold.add(new Span(at, at + word.form().length()));
        tags.add(word.tag());
        at += word.form().length();
      }
      ends.add(at);
    }
    Analysis analysis = analyze(text.toString());
    List<Token> found = analysis.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    int tokens = 0;
    int tagged = 0;
    int g = 0;
    for (Token token : found) {
      while (g < gold.size() && gold.get(g).begin() < token.span().begin()) {
        g++;
      }
      if (g < gold.size() && gold.get(g).equals(token.span())) {
        tokens++;
        tagged += tags.get(g).equals(token.tag()) ? 1 : 0;
      }
    }
    Set<Integer> foundEnds = new HashSet<>();
    for (Sentence sentence : analysis.sentences()) {
      foundEnds.add(sentence.span().end());
    }
    int all = foundEnds.size();
    foundEnds.retainAll(ends);
    return List.of(
        new Figure("tokens, F1", 2 * tokens, gold.size() + found.size()),
        new Figure("sentence ends, F1", 2 * foundEnds.size(), all + ends.size()),
        new Figure("tags on running text, F1", 2 * tagged, gold.size() + found.size()));
  }

  private Analysis analyze(String text) {
    Metadata none = Metadata.unknown("fr");
    Block block = new Block(BlockKind.BODY, new Span(0, text.length()));
    return analyzer.analyze(new Article(text, none, List.of(block)));
  }

  private List<Figure> givenTokens(Treebank treebank) {
    int words = 0;
    int tags = 0;
    int lemmas = 0;
    int lemmatised = 0;
    int verbs = 0;
    int inflections = 0;
    for (Sample sample : treebank.sentences()) {
      List<Reading> readings = tagger.tag(sample.forms());
      for (int i = 0; i < readings.size(); i++) {
        Word word = sample.words().get(i);
        Reading reading = readings.get(i);
        words++;
        tags += reading.tag().equals(word.tag()) ? 1 : 0;
        if (!"Prs".equals(word.features().get("PronType"))) {
          lemmatised++;
          lemmas += reading.lemma().equalsIgnoreCase(word.lemma()) ? 1 : 0;
        }
        if (word.tag().equals("VERB") || word.tag().equals("AUX")) {
          verbs++;
          inflections += sameInflection(reading.morphology(), word.morphology()) ? 1 : 0;
        }
      }
    }
    return List.of(
        new Figure("tags on given tokens", tags, words),
        new Figure("lemmas on given tokens", lemmas, lemmatised),
        new Figure("verb form, mood and tense", inflections, verbs));
  }

  private static boolean sameInflection(Morphology a, Morphology b) {
    return a.verbForm().equals(b.verbForm())
        && a.mood().equals(b.mood())
        && a.tense().equals(b.tense());
  }
}
