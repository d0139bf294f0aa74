package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final PrintStream out;

  /** An evaluation that prints its figures to {@code out}. */
  public LanguageEvaluation(PrintStream out) {
    this.out = out;
  }

  /** Measures each treebank of {@code files} on its own and prints one block of lines for each. */
  public void run(List<Path> files) throws IOException {
    for (Path file : files) {
      Treebank treebank = Treebank.read(file);
      out.println(file.getFileName());
      runningText(treebank);
      givenTokens(treebank);
    }
  }

  private void runningText(Treebank treebank) {
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
    print("tokens, F1", 2 * tokens, gold.size() + found.size());
    print("sentence ends, F1", 2 * foundEnds.size(), all + ends.size());
    print("tags on running text, F1", 2 * tagged, gold.size() + found.size());
  }

  private Analysis analyze(String text) {
    Metadata none =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "fr",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    Block block = new Block(BlockKind.BODY, new Span(0, text.length()));
    return analyzer.analyze(new Article(text, none, List.of(block)));
  }

  private void givenTokens(Treebank treebank) {
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
    print("tags on given tokens", tags, words);
    print("lemmas on given tokens", lemmas, lemmatised);
    print("verb form, mood and tense", inflections, verbs);
  }

  private static boolean sameInflection(Morphology a, Morphology b) {
    return a.verbForm().equals(b.verbForm())
        && a.mood().equals(b.mood())
        && a.tense().equals(b.tense());
  }

  private void print(String what, int right, int of) {
    out.printf(Locale.ROOT, "  %-28s %6.2f %% of %d%n", what, 100.0 * right / Math.max(1, of), of);
  }
}
