package org.newsgraph.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.WordGroups;

/**
 * Surnames of the persons whom an article names in full: where one stands alone, it is that person
 * again, even where the model took it for something else or overlooked it.
 *
 * <p>A surname that is also part of a longer name of another type in the article ("Dassault" beside
 * "Dassault Aviation") is left as the model has it, and so is one that is a common word or a listed
 * place.
 */
public final class KnownPersons {

  private static final Set<String> SMALL_WORDS = Set.of("ADP", "ADV", "SCONJ", "CCONJ");

  /** "De Gaulle", "Du Bellay", "Van Gogh": these may begin a surname. */
  private static final Set<String> PARTICLES =
      WordGroups.read(KnownPersons.class, "fr/word-groups.tsv").words("surname-opening");

  private final int person;
  private final NameLists lists;
  private final CommonWords dictionary;

  /**
   * @param person number of the person type
   */
  KnownPersons(int person, NameLists lists, CommonWords dictionary) {
    this.person = person;
    this.lists = lists;
    this.dictionary = dictionary;
  }

  /**
   * Corrects {@code labels}, by sentence and word, in place.
   *
   * @return number of surnames corrected
   */
  public int correct(Analysis analysis, int[][] labels) {
    for (Sentence sentence : analysis.sentences()) {
      cutFirst(sentence.tokens(), labels[sentence.index()]);
    }
    Map<String, Integer> surnames = surnames(analysis, labels);
    int corrected = 0;
    for (Sentence sentence : analysis.sentences()) {
      List<Token> tokens = sentence.tokens();
      int[] of = labels[sentence.index()];
      for (int i = 0; i < of.length; i++) {
        if (standsAlone(tokens, of, i) && surnames.getOrDefault(key(tokens, i), 0) > 0) {
          boolean wrong = of[i] == NameLabels.OUTSIDE || NameLabels.type(of[i]) != person;
          if (wrong && isNoOther(tokens.get(i).form())) {
            NameLabels.write(new NameLabels.Words(i, i + 1, person), of);
            corrected++;
          }
        }
      }
    }
    return corrected;
  }

  /** "Selon Dumontel", "Puis Fillon": the capital of the sentence's first word is not a name's. */
  private void cutFirst(List<Token> tokens, int[] of) {
    if (of.length < 2 || !NameLabels.isOpen(of[0]) || NameLabels.type(of[0]) != person) {
      return;
    }
    Token first = tokens.get(0);
    String plain = WordShape.plain(first.form());
    if (SMALL_WORDS.contains(first.tag()) && !PARTICLES.contains(plain)) {
      NameLabels.Words name = NameLabels.read(of).get(0);
      of[0] = NameLabels.OUTSIDE;
      NameLabels.write(new NameLabels.Words(1, name.end(), person), of);
    }
  }

  /** How often each word ends a full name of a person, less how often it is in another name. */
  private Map<String, Integer> surnames(Analysis analysis, int[][] labels) {
    Map<String, Integer> surnames = new HashMap<>();
    for (Sentence sentence : analysis.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (NameLabels.Words name : NameLabels.read(labels[sentence.index()])) {
        if (name.end() - name.first() < 2) {
          continue;
        }
        if (name.type() == person) {
          surnames.merge(key(tokens, name.end() - 1), 1, Integer::sum);
        } else {
          for (int i = name.first(); i < name.end(); i++) {
            surnames.merge(key(tokens, i), -1_000_000, Integer::sum);
          }
        }
      }
    }
    return surnames;
  }

  private static String key(List<Token> tokens, int i) {
    return tokens.get(i).form();
  }

  /** True if word {@code i} is a name of one word, or in no name and beside no capital. */
  private static boolean standsAlone(List<Token> tokens, int[] of, int i) {
    String form = tokens.get(i).form();
    if (form.length() < 3 || !Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    if (of[i] != NameLabels.OUTSIDE) {
      return NameLabels.mayBegin(of[i]) && !NameLabels.isOpen(of[i]);
    }
    return !isCapital(tokens, i - 1) && !isCapital(tokens, i + 1);
  }

  private static boolean isCapital(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && WordShape.isCapitalised(tokens.get(i).form());
  }

  private boolean isNoOther(String form) {
    boolean place =
        lists.kinds(WordShape.plain(form)).stream()
            .anyMatch(k -> k == NameLists.Kind.COUNTRY || k == NameLists.Kind.CITY);
    return !place && dictionary.classes(form.toLowerCase(Locale.FRENCH)).isEmpty();
  }
}
