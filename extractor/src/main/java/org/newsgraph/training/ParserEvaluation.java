package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.language.Arcs;
import org.newsgraph.language.DependencyParser;
import org.newsgraph.language.Tagger;
import org.newsgraph.language.Token;

/**
 * Measures the parser on a treebank, with tokens as given and tags as our own tagger gives them.
 *
 * <p>Punctuation counts, as in the CoNLL shared tasks. UAS: words with the right head; LAS: and the
 * right relation with its subtype; F1 of a relation: arcs with the right head and relation.
 */
public final class ParserEvaluation {

  private static final class Tally {
    int gold;
    int found;
    int right;

    double f1() {
      return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }
  }

  private final Tagger tagger = new Tagger();
  private final DependencyParser parser;

  /** An evaluation of {@code parser}. */
  public ParserEvaluation(DependencyParser parser) {
    this.parser = parser;
  }

  /**
   * Parses all sentences of {@code treebank} and prints the figures.
   *
   * @throws IOException if the treebank cannot be read
   */
  public void run(Path treebank, PrintStream report) throws IOException {
    List<List<Token>> sentences =
        ConlluReader.read(treebank).stream().map(s -> s.tagged(tagger)).toList();
    Map<String, Tally> relations = new TreeMap<>();
    int words = 0;
    int heads = 0;
    int labelled = 0;
    int universal = 0;
    long start = System.nanoTime();
    for (List<Token> sentence : sentences) {
      Arcs arcs = parser.parse(sentence);
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.get(i);
        String relation = arcs.relations().get(i);
        boolean head = arcs.heads().get(i) == token.head();
        boolean label = relation.equals(token.relation());
        words++;
        heads += head ? 1 : 0;
        labelled += head && label ? 1 : 0;
        universal += head && plain(relation).equals(plain(token.relation())) ? 1 : 0;
        relations.computeIfAbsent(token.relation(), r -> new Tally()).gold++;
        relations.computeIfAbsent(relation, r -> new Tally()).found++;
        relations.get(relation).right += head && label ? 1 : 0;
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    report.printf(
        Locale.ROOT,
        "%d words, UAS %.1f, LAS %.1f, LAS without subtypes %.1f, %.0f words a second%n",
        words,
        100.0 * heads / words,
        100.0 * labelled / words,
        100.0 * universal / words,
        words / seconds);
    relations.forEach(
        (name, tally) ->
            report.printf(Locale.ROOT, "%-16s %5d  F1 %.1f%n", name, tally.gold, tally.f1()));
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
