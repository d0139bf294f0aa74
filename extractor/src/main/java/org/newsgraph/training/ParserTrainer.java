package org.newsgraph.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.BeamSearch;
import org.newsgraph.language.DependencyParser;
import org.newsgraph.language.ParserFeatures;
import org.newsgraph.language.ParserModel;
import org.newsgraph.language.ParserModel.Feature;
import org.newsgraph.language.ParserMoves;
import org.newsgraph.language.ParserState;
import org.newsgraph.language.ParserWords;
import org.newsgraph.language.Tagger;

/**
 * Trains the dependency parser on treebanks, with tags and lemmas as our own tagger gives them.
 *
 * <p>A structured perceptron: where the best path in the beam leads the correct one by most, the
 * weights of both are corrected (Huang, Fayong and Guo 2012, "max-violation"). Equal treebanks give
 * equal bytes.
 */
public final class ParserTrainer {

  private record Example(ParserWords words, int[] moves) {}

  /**
   * One sentence in three that can be said by somebody is: some 600 beside 5,500 of the treebanks'.
   */
  private static final int SPEECH_STEP = 3;

  private static final List<String> SHIPPED =
      List.of(
          "fr_sequoia-ud-train.conllu",
          "fr_sequoia-ud-dev.conllu",
          "fr_gsd-ud-dev.conllu",
          "fr_gsd-ud-test.conllu",
          "fr_pud-ud-test.conllu");

  private static final int ROUNDS = 7;
  // What is kept of the weights: leaving out the small weights halves the model and costs 0.2 of
  // LAS.
  private static final float LARGEST = 8;
  private static final int CHANGES = 4;
  private static final int LEAST = 12;

  private final Tagger tagger = new Tagger();

  /**
   * The treebanks of the shipped model in {@code directory}, under their usual file names.
   * Sequoia's test is for measuring. Rhapsodie is speech, without the sentences of news.
   */
  public static List<Path> shipped(Path directory) {
    return SHIPPED.stream().map(directory::resolve).toList();
  }

  /**
   * Trains on all sentences of {@code treebanks} and writes the model to {@code target}.
   *
   * @param treebanks CoNLL-U files
   * @param progress is told a line for each round
   * @throws IOException if a treebank cannot be read or the model not written
   */
  public void train(List<Path> treebanks, Path target, PrintStream progress) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    for (Path treebank : treebanks) {
      sentences.addAll(ConlluReader.read(treebank));
    }
    Harmony harmony = new Harmony(sentences);
    sentences.replaceAll(harmony::harmonize);
    sentences.addAll(new SpeechMaker().make(sentences, SPEECH_STEP));
    ParserMoves moves = moves(sentences);
    List<Example> examples = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      int[] heads = Projection.projective(sentence.heads());
      examples.add(
          new Example(
              new ParserWords(sentence.tagged(tagger)),
              Oracle.moves(heads, sentence.relations(), moves)));
    }
    ParserWeights weights = new ParserWeights();
    Random random = new Random(7);
    for (int round = 1; round <= ROUNDS; round++) {
      Collections.shuffle(examples, random);
      int mistakes = 0;
      for (Example example : examples) {
        mistakes += learn(example, moves, weights) ? 1 : 0;
        weights.tick();
      }
      progress.printf(Locale.ROOT, "round %d: %d of %d wrong%n", round, mistakes, examples.size());
    }
    List<Feature> features = weights.features(LARGEST, CHANGES, LEAST);
    try (OutputStream out = Files.newOutputStream(target)) {
      ParserModel.write(out, moves, features);
    }
    progress.printf(Locale.ROOT, "%d features, %d bytes%n", features.size(), Files.size(target));
  }

  private static ParserMoves moves(List<TreebankSentence> sentences) {
    Set<String> left = new TreeSet<>();
    Set<String> right = new TreeSet<>();
    for (TreebankSentence sentence : sentences) {
      int[] heads = Projection.projective(sentence.heads());
      for (int i = 0; i < heads.length; i++) {
        if (heads[i] >= 0) {
          (heads[i] > i ? left : right).add(sentence.relations().get(i));
        }
      }
    }
    return ParserMoves.seen(left, right);
  }

  /** True if the sentence was parsed wrongly and the weights have been corrected. */
  private boolean learn(Example example, ParserMoves moves, ParserWeights weights) {
    BeamSearch search = new BeamSearch(weights, moves, example.words(), DependencyParser.WIDTH);
    ParserState right = ParserState.first();
    List<ParserState> beam = List.of(right);
    ParserState worst = null;
    ParserState insteadOf = null;
    for (int move : example.moves()) {
      beam = search.advance(beam);
      right = next(right, move, beam, search);
      ParserState first = beam.get(0);
      if (first != right
          && (worst == null || first.score() - right.score() > worst.score() - insteadOf.score())) {
        worst = first;
        insteadOf = right;
      }
    }
    if (worst == null || beam.get(0) == right) {
      return false;
    }
    ParserFeatures features = new ParserFeatures(example.words());
    while (worst != insteadOf) {
      correct(weights, features, insteadOf, 1);
      correct(weights, features, worst, -1);
      worst = worst.before();
      insteadOf = insteadOf.before();
    }
    return true;
  }

  private static ParserState next(
      ParserState right, int move, List<ParserState> beam, BeamSearch search) {
    for (ParserState state : beam) {
      if (state.before() == right && state.move() == move) {
        return state;
      }
    }
    return search.follow(right, move);
  }

  private static void correct(
      ParserWeights weights, ParserFeatures features, ParserState state, int change) {
    int count = features.describe(state.before());
    weights.update(features.keys(), count, state.move(), change);
  }
}
