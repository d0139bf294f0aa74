package org.newsgraph.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.language.Morphology;

/**
 * A treebank in CoNLL-U, with contractions as one word: "du" takes tag and lemma of its
 * preposition.
 *
 * @param sentences in the order of the file
 */
public record Treebank(List<Sample> sentences) {

  public Treebank {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence.
   *
   * @param text as printed, from the comment {@code # text}; empty if the file has none
   * @param words at least one
   */
  public record Sample(String text, List<Word> words) {

    /** The forms alone, as {@link org.newsgraph.language.Tagger} takes them. */
    public List<String> forms() {
      return words.stream().map(Word::form).toList();
    }
  }

  /**
   * A word as annotated.
   *
   * @param form as it stands in the text
   * @param tag part of speech of Universal Dependencies
   * @param lemma dictionary form as the treebank has it
   * @param morphology the features that this program reads
   * @param features the other features, such as {@code PronType=Prs}, by name
   * @param contraction true if the word stands for several syntactic words
   */
  public record Word(
      String form,
      String tag,
      String lemma,
      Morphology morphology,
      Map<String, String> features,
      boolean contraction) {}

  /**
   * Reads {@code file}; words of empty nodes are left out.
   *
   * @throws IOException if the file cannot be read
   */
  public static Treebank read(Path file) throws IOException {
    List<Sample> sentences = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    String text = "";
    String contraction = "";
    int last = 0;
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      if (line.startsWith("# text = ")) {
        text = line.substring("# text = ".length());
      } else if (line.isBlank() && !words.isEmpty()) {
        sentences.add(new Sample(text, List.copyOf(words)));
        words.clear();
        text = "";
        last = 0;
      } else if (line.startsWith("#") || line.isBlank() || cells[0].contains(".")) {
        continue;
      } else if (cells[0].contains("-")) {
        contraction = cells[1];
        last = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
      } else if (!contraction.isEmpty()) {
        words.add(word(contraction, cells, true));
        contraction = "";
      } else if (Integer.parseInt(cells[0]) > last) {
        words.add(word(cells[1], cells, false));
      }
    }
    return new Treebank(sentences);
  }

  private static Word word(String form, String[] cells, boolean contraction) {
    Map<String, String> features = new HashMap<>();
    for (String feature : cells[5].split("\\|")) {
      int equals = feature.indexOf('=');
      if (equals > 0) {
        features.put(feature.substring(0, equals), feature.substring(equals + 1));
      }
    }
    Morphology morphology =
        new Morphology(
            features.getOrDefault("Gender", ""),
            features.getOrDefault("Number", ""),
            features.getOrDefault("Person", ""),
            features.getOrDefault("VerbForm", ""),
            features.getOrDefault("Mood", ""),
            features.getOrDefault("Tense", ""));
    return new Word(form, cells[3], cells[2], morphology, Map.copyOf(features), contraction);
  }
}
