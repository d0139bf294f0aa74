package org.newsgraph.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of a sentence, without its empty words and numbers. Thread-safe. */
final class Stems {

  private final Analyzer analyzer = new FrenchAnalyzer();

  Set<String> of(String sentence) {
    Set<String> stems = new TreeSet<>();
    try (TokenStream tokens = analyzer.tokenStream("words", sentence)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (!Character.isDigit(term.charAt(0))) {
          stems.add(term.toString());
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return stems;
  }
}
