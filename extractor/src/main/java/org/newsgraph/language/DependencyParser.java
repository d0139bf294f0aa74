package org.newsgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the dependency tree of a tagged sentence: a transition parser with beam search.
 * Thread-safe.
 *
 * <p>The tree has one root and no cycles, whatever comes in. Time grows with the number of tokens,
 * not faster.
 */
public final class DependencyParser {

  /** Partial trees kept at each step. One costs 5 points of LAS against four. */
  public static final int WIDTH = 4;

  private static final String MODEL = "fr/parser.bin";

  private final ParserModel model;
  private final int width;

  /** A parser with the project's own model of French. */
  public DependencyParser() {
    this(load(), WIDTH);
  }

  /**
   * A parser with {@code model}.
   *
   * @param width how many partial trees are kept at each step, at least 1
   */
  public DependencyParser(ParserModel model, int width) {
    this.model = model;
    this.width = width;
  }

  /**
   * The tree over {@code tokens}, which carry form, tag, lemma and morphology; their heads and
   * relations are not read.
   *
   * @return empty if there are no tokens
   */
  public Arcs parse(List<Token> tokens) {
    int size = tokens.size();
    Integer[] heads = new Integer[size];
    String[] relations = new String[size];
    ParserWords words = new ParserWords(tokens);
    ParserState state = new BeamSearch(model, model.moves(), words, width).best();
    for (; state.before() != null; state = state.before()) {
      ParserState before = state.before();
      if (state.move() > ParserState.REDUCE) {
        boolean left = ParserState.isLeft(state.move());
        int dependent = left ? before.top() : before.front();
        int head = left ? before.front() : before.top();
        heads[dependent] = head == size ? -1 : head;
        relations[dependent] = model.moves().relations().get(ParserState.relation(state.move()));
      }
    }
    TreeRepair.apply(heads, relations);
    return new Arcs(Arrays.asList(heads), Arrays.asList(relations));
  }

  private static ParserModel load() {
    try (InputStream in = DependencyParser.class.getResourceAsStream(MODEL)) {
      return ParserModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }
}
