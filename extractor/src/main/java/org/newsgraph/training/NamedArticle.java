package org.newsgraph.training;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.NameLabels;
import org.newsgraph.text.Span;

/**
 * An article with the names that people marked in it.
 *
 * @param day date of the article as in the corpus, ISO 8601
 * @param analysis the article as the program reads it
 * @param names in the order of the text, not overlapping
 */
public record NamedArticle(String day, Analysis analysis, List<Name> names) {

  /** A marked name; {@code type} is an index into the corpus' list of types. */
  public record Name(Span span, int type) {}

  public NamedArticle {
    names = List.copyOf(names);
  }

  /**
   * The labels of the words, by sentence. A name that begins or ends within a word takes the whole
   * word; a name that crosses sentences keeps only its part in the first.
   */
  public int[][] labels() {
    List<Sentence> sentences = analysis.sentences();
    int[][] labels = new int[sentences.size()][];
    int next = 0;
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      int[] of = new int[tokens.size()];
      while (next < names.size() && names.get(next).span().end() <= sentence.span().begin()) {
        next++;
      }
      for (int n = next; n < names.size(); n++) {
        Name name = names.get(n);
        if (name.span().begin() >= sentence.span().end()) {
          break;
        }
        int first = sentence.firstTokenIn(name.span());
        int end = first;
        while (end >= 0 && end < tokens.size() && tokens.get(end).span().overlaps(name.span())) {
          end++;
        }
        while (first < end - 1 && isElided(tokens.get(first).form())) {
          first++;
        }
        if (first >= 0 && of[first] == NameLabels.OUTSIDE) {
          NameLabels.write(new NameLabels.Words(first, end, name.type()), of);
        }
      }
      labels[sentence.index()] = of;
    }
    return labels;
  }

  /** People mark "armée syrienne" and, more seldom, "l'armée syrienne": the article is no name. */
  private static boolean isElided(String form) {
    return form.equals("l'") || form.equals("d'") || form.equals("l’") || form.equals("d’");
  }

  /** Leaves out the names that lie within a longer one, and doubles. */
  static List<Name> outermost(List<Name> names) {
    List<Name> kept = new ArrayList<>();
    List<Name> sorted = new ArrayList<>(names);
    sorted.sort(
        (a, b) ->
            a.span().begin() != b.span().begin()
                ? Integer.compare(a.span().begin(), b.span().begin())
                : Integer.compare(b.span().end(), a.span().end()));
    for (Name name : sorted) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).span().end() <= name.span().begin()) {
        kept.add(name);
      }
    }
    return kept;
  }
}
