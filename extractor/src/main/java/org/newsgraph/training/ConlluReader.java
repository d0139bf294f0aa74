package org.newsgraph.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a Universal Dependencies treebank in the CoNLL-U format.
 *
 * <p>A contraction (the range {@code 6-7 du} over "de" and "le") becomes one token in the place of
 * its preposition; of "auquel", where the preposition hangs on the pronoun, the pronoun's place is
 * kept. Whatever hung on the part that vanishes hangs on the head of the token. Empty nodes are
 * left out.
 */
final class ConlluReader {

  private record Row(String form, int head, String relation) {}

  private ConlluReader() {}

  /**
   * Reads all sentences of {@code file}.
   *
   * @return in the order of the file; empty if it has none
   * @throws IOException if the file cannot be read or is not CoNLL-U
   */
  static List<TreebankSentence> read(Path file) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    List<String[]> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank()) {
        add(lines, sentences);
        lines.clear();
      } else if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        if (cells.length < 8) {
          throw new IOException(file.getFileName() + " is not CoNLL-U: " + line);
        }
        lines.add(cells);
      }
    }
    add(lines, sentences);
    return sentences;
  }

  private static void add(List<String[]> lines, List<TreebankSentence> sentences) {
    if (!lines.isEmpty()) {
      sentences.add(sentence(lines));
    }
  }

  private static TreebankSentence sentence(List<String[]> lines) {
    List<Row> words = new ArrayList<>();
    List<int[]> ranges = new ArrayList<>();
    List<String> contractions = new ArrayList<>();
    for (String[] cells : lines) {
      int dash = cells[0].indexOf('-');
      if (dash > 0) {
        int first = Integer.parseInt(cells[0].substring(0, dash)) - 1;
        ranges.add(new int[] {first, Integer.parseInt(cells[0].substring(dash + 1)) - 1});
        contractions.add(cells[1]);
      } else if (cells[0].indexOf('.') < 0) {
        words.add(new Row(cells[1], Integer.parseInt(cells[6]) - 1, cells[7]));
      }
    }
    return merge(words, ranges, contractions);
  }

  private static TreebankSentence merge(
      List<Row> words, List<int[]> ranges, List<String> contractions) {
    int[] place = new int[words.size()];
    List<Row> kept = new ArrayList<>();
    int range = 0;
    for (int i = 0; i < words.size(); i++) {
      if (range < ranges.size() && ranges.get(range)[0] == i) {
        int last = ranges.get(range)[1];
        Row outer = outermost(words, i, last);
        for (int j = i; j <= last; j++) {
          place[j] = kept.size();
        }
        kept.add(new Row(contractions.get(range++), outer.head(), outer.relation()));
        i = last;
      } else {
        place[i] = kept.size();
        kept.add(words.get(i));
      }
    }
    return new TreebankSentence(
        kept.stream().map(Row::form).toList(),
        kept.stream().map(w -> w.head() < 0 ? -1 : place[w.head()]).toList(),
        kept.stream().map(Row::relation).toList());
  }

  /** The first of the words from {@code first} to {@code last} whose head is none of them. */
  private static Row outermost(List<Row> words, int first, int last) {
    for (Row word : words.subList(first, last + 1)) {
      if (word.head() < first || word.head() > last) {
        return word;
      }
    }
    return words.get(first);
  }
}
