package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Block;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.text.Span;

/** Splits an article into sentences and tokens and analyses them. Thread-safe. */
public final class Analyzer {

  private final WordForms dictionary = new WordForms();
  private final FrenchTokenizer tokenizer = new FrenchTokenizer(dictionary);
  private final SentenceSplitter splitter = new SentenceSplitter(dictionary);
  private final Tagger tagger = new Tagger(dictionary);
  private final DependencyParser parser = new DependencyParser();

  /** Analyses {@code article}; boilerplate is left out. */
  public Analysis analyze(Article article) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (block.kind() == BlockKind.BOILERPLATE) {
        continue;
      }
      List<Span> tokens = tokenizer.tokenize(text, block.span());
      for (List<Span> words : splitter.split(text, block.span(), tokens)) {
        Span span = words.get(0).cover(words.get(words.size() - 1));
        sentences.add(new Sentence(sentences.size(), b, block.kind(), span, analyze(text, words)));
      }
    }
    return new Analysis(article, sentences);
  }

  private List<Token> analyze(String text, List<Span> words) {
    List<String> forms = words.stream().map(w -> w.of(text)).toList();
    List<Reading> readings = tagger.tag(forms);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tokens.add(readings.get(i).token(words.get(i), forms.get(i), -1, "dep"));
    }
    Arcs arcs = parser.parse(tokens);
    for (int i = 0; i < words.size(); i++) {
      tokens.set(
          i,
          readings
              .get(i)
              .token(words.get(i), forms.get(i), arcs.heads().get(i), arcs.relations().get(i)));
    }
    return tokens;
  }
}
