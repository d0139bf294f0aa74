package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Which attributes of a word and its neighbours together make a feature, from {@code
 * fr/name-templates.tsv}: "lemma[-1] shape[0]" is the lemma of the word before with the shape of
 * this one.
 */
final class FeatureTemplates {

  /** Stands for every attribute beyond the ends of the sentence. */
  private static final int BOUNDARY = 7;

  private record Part(int attribute, int offset) {}

  private final List<Part[]> templates = new ArrayList<>();
  private final int[] seeds;

  /**
   * @param pass 1 for the templates of the first pass alone, 2 for all
   */
  FeatureTemplates(int pass) {
    List<Integer> hashes = new ArrayList<>();
    for (Row row : LexiconFile.read(FeatureTemplates.class, "fr/name-templates.tsv")) {
      if (Integer.parseInt(row.get("pass")) <= pass) {
        String template = row.get("template");
        templates.add(parse(template));
        hashes.add(template.hashCode());
      }
    }
    seeds = hashes.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Part[] parse(String template) {
    String[] words = template.split(" +");
    Part[] parts = new Part[words.length];
    for (int i = 0; i < words.length; i++) {
      int bracket = words[i].indexOf('[');
      Attribute attribute = Attribute.of(words[i].substring(0, bracket));
      String offset = words[i].substring(bracket + 1, words[i].length() - 1);
      parts[i] = new Part(attribute.ordinal(), Integer.parseInt(offset));
    }
    return parts;
  }

  /**
   * The hashes of the features of each word of a sentence, none 0.
   *
   * @param values by attribute and word; 0 where a word lacks the attribute
   */
  int[][] features(int[][] values) {
    int n = values[0].length;
    int[][] features = new int[n][];
    int[] found = new int[templates.size()];
    for (int i = 0; i < n; i++) {
      int count = 0;
      for (int t = 0; t < seeds.length; t++) {
        int feature = feature(t, values, i);
        if (feature != 0) {
          found[count++] = feature;
        }
      }
      features[i] = java.util.Arrays.copyOf(found, count);
    }
    return features;
  }

  private int feature(int t, int[][] values, int i) {
    long hash = seeds[t];
    for (Part part : templates.get(t)) {
      int at = i + part.offset();
      int[] row = values[part.attribute()];
      int value = at < 0 || at >= row.length ? BOUNDARY : row[at];
      if (value == 0) {
        return 0;
      }
      hash = (hash ^ value) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    hash *= 0xBF58476D1CE4E5B9L;
    int feature = (int) (hash >>> 32);
    return feature == 0 ? 1 : feature;
  }
}
