package org.newsgraph.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.WordGroups;

/**
 * What the first pass made of an article, so that the second can be consistent: a word that is part
 * of a person's name in nine places is hardly a town in the tenth.
 *
 * <p>Source of the method: Krishnan and Manning, "An effective two-stage model for exploiting
 * non-local dependencies in named entity recognition", 2006.
 */
final class SeenNames {

  /** Counts by type; the first is for occurrences outside of names. */
  private static final int OUTSIDE = 0;

  private static final Set<String> SEPARATORS =
      WordGroups.read(SeenNames.class, "fr/word-groups.tsv").words("separator");

  private final int[][] labels;
  private final Map<String, int[]> words = new HashMap<>();
  private final Map<String, int[]> names = new HashMap<>();
  private final Map<String, int[]> longer = new HashMap<>();

  /**
   * @param labels the label of each word of each sentence by the first pass
   */
  SeenNames(Analysis analysis, int[][] labels) {
    this.labels = labels;
    for (Sentence sentence : analysis.sentences()) {
      List<Token> tokens = sentence.tokens();
      int[] found = labels[sentence.index()];
      for (int i = 0; i < tokens.size(); i++) {
        String form = tokens.get(i).form();
        if (WordShape.isCapitalised(form)) {
          int type = found[i] == NameLabels.OUTSIDE ? OUTSIDE : 1 + NameLabels.type(found[i]);
          count(words, WordShape.plain(form), type);
        }
      }
      for (NameLabels.Words name : NameLabels.read(found)) {
        count(names, text(tokens, name.first(), name.end()), 1 + name.type());
        if (name.end() > name.first() + 1) {
          for (int i = name.first(); i < name.end(); i++) {
            if (WordShape.isCapitalised(tokens.get(i).form())) {
              count(longer, WordShape.plain(tokens.get(i).form()), 1 + name.type());
            }
          }
        }
      }
    }
  }

  private static void count(Map<String, int[]> counts, String key, int type) {
    counts.computeIfAbsent(key, k -> new int[8])[type]++;
  }

  private static String text(List<Token> tokens, int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      text.append(WordShape.plain(tokens.get(i).form())).append(' ');
    }
    return text.toString();
  }

  /** Writes what was seen into {@code values}, by attribute and word of {@code sentence}. */
  void write(Sentence sentence, int[][] values) {
    int[] found = labels[sentence.index()];
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < found.length; i++) {
      values[Attribute.SEEN_LABEL.ordinal()][i] = 1 + found[i];
      String form = tokens.get(i).form();
      if (WordShape.isCapitalised(form)) {
        String plain = WordShape.plain(form);
        int own = found[i] == NameLabels.OUTSIDE ? OUTSIDE : 1 + NameLabels.type(found[i]);
        values[Attribute.SEEN_WORD.ordinal()][i] = majority(words.get(plain), own);
        values[Attribute.SEEN_LONGER.ordinal()][i] = majority(longer.get(plain), -1);
        values[Attribute.SEEN_BEFORE.ordinal()][i] = neighbour(tokens, found, i, -1);
        values[Attribute.SEEN_AFTER.ordinal()][i] = neighbour(tokens, found, i, 1);
      }
    }
    for (NameLabels.Words name : NameLabels.read(found)) {
      int majority = majority(names.get(text(tokens, name.first(), name.end())), 1 + name.type());
      int outer = name.end() == name.first() + 1 ? -1 : 1 + name.type();
      for (int i = name.first(); i < name.end(); i++) {
        values[Attribute.SEEN_NAME.ordinal()][i] = majority;
        if (outer >= 0 && WordShape.isCapitalised(tokens.get(i).form())) {
          values[Attribute.SEEN_LONGER.ordinal()][i] =
              majority(longer.get(WordShape.plain(tokens.get(i).form())), outer);
        }
      }
    }
  }

  /**
   * The type of the next name in direction {@code step} if only a separator lies between, with that
   * separator: names in a list, and a name and its acronym in brackets, are mostly of one type.
   *
   * @return 0 if there is no such name
   */
  private static int neighbour(List<Token> tokens, int[] found, int i, int step) {
    int at = i;
    while (inside(at + step, found) && WordShape.isCapitalised(tokens.get(at + step).form())) {
      at += step;
    }
    at += step;
    int hash = 1;
    int between = 0;
    while (inside(at, found) && between < 2 && SEPARATORS.contains(tokens.get(at).form())) {
      hash = hash * 31 + tokens.get(at).form().hashCode();
      between++;
      at += step;
    }
    boolean name = between > 0 && inside(at, found) && found[at] != NameLabels.OUTSIDE;
    return name ? hash * 31 + NameLabels.type(found[at]) : 0;
  }

  private static boolean inside(int i, int[] found) {
    return i >= 0 && i < found.length;
  }

  /**
   * The commonest type without one occurrence of {@code own}.
   *
   * @return type and whether it was seen twice or more, as a number; 0 if nothing was seen
   */
  private static int majority(int[] counts, int own) {
    if (counts == null) {
      return 0;
    }
    int best = -1;
    int most = 0;
    for (int type = 0; type < counts.length; type++) {
      int count = counts[type] - (type == own ? 1 : 0);
      if (count > most) {
        best = type;
        most = count;
      }
    }
    return best < 0 ? 0 : 1 + best * 2 + (most > 1 ? 1 : 0);
  }
}
