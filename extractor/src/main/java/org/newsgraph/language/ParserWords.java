package org.newsgraph.language;

import java.util.List;
import java.util.Locale;

/**
 * What the parser sees of a sentence: a number for each property of each word.
 *
 * <p>The numbers are hashes, so the model needs no vocabulary. Two places follow the words: the
 * artificial root, which governs the root of the sentence, and the void, which stands for every
 * word that a state does not have.
 */
public final class ParserWords {

  private static final int ROOT = 1;

  private final int size;
  final int[] form;
  final int[] lemma;
  final int[] tag;
  final int[] finer;
  final int[] inflection;
  final int[] commas;
  final int[] verbs;

  /** The words of {@code tokens}; their heads and relations are not read. */
  public ParserWords(List<Token> tokens) {
    size = tokens.size();
    form = new int[size + 2];
    lemma = new int[size + 2];
    tag = new int[size + 2];
    finer = new int[size + 2];
    inflection = new int[size + 2];
    commas = new int[size + 2];
    verbs = new int[size + 2];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      Morphology m = token.morphology();
      form[i] = mark(token.form()).toLowerCase(Locale.FRENCH).hashCode();
      lemma[i] = mark(token.lemma()).toLowerCase(Locale.FRENCH).hashCode();
      tag[i] = token.tag().hashCode();
      finer[i] = (tag[i] * 31 + m.verbForm().hashCode()) * 31 + m.mood().hashCode();
      inflection[i] = (m.gender().hashCode() * 31 + m.number().hashCode()) * 31 + person(m);
      commas[i + 1] = commas[i] + (token.tag().equals("PUNCT") ? 1 : 0);
      verbs[i + 1] = verbs[i] + (token.tag().equals("VERB") ? 1 : 0);
    }
    form[size] = ROOT;
    lemma[size] = ROOT;
    tag[size] = ROOT;
    finer[size] = ROOT;
  }

  /** Number of words without the artificial root, 0 or greater. */
  public int size() {
    return size;
  }

  private static int person(Morphology m) {
    return m.person().isEmpty() ? 0 : m.person().charAt(0);
  }

  /** Quotation marks of every shape are alike, and so are apostrophes and dashes. */
  private static String mark(String form) {
    return switch (form) {
      case "«", "»", "“", "”", "„", "‹", "›", "''", "``" -> "\"";
      case "–", "—" -> "-";
      default -> form.replace('’', '\'').replace('\u00A0', ' ');
    };
  }
}
