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
 * How the words of an article are used in the whole of it: "Orange" at the beginning of a sentence
 * is clearer where the article also writes "le groupe Orange", and "Mola" where it writes "Mario
 * Mola".
 */
final class DocumentWords {

  private static final Set<String> IN =
      WordGroups.read(DocumentWords.class, "fr/word-groups.tsv").words("in");

  private static final int LOWER = 1;
  private static final int CAPITAL = 2;
  private static final int AFTER_FIRST_NAME = 4;
  private static final int AFTER_TITLE = 8;
  private static final int AFTER_ORGANIZATION = 16;
  private static final int AFTER_PLACE = 32;
  private static final int AFTER_IN = 64;

  private static final class Use {
    int flags;
    int longest;
    String fullName = "";
  }

  private final Map<String, Use> uses = new HashMap<>();
  private final Map<String, String> acronyms = new HashMap<>();

  DocumentWords(Analysis analysis, NameLists lists, NameCues cues) {
    for (Sentence sentence : analysis.sentences()) {
      List<Token> tokens = sentence.tokens();
      Runs runs = new Runs(tokens);
      for (Acronyms.Expansion expansion : Acronyms.in(tokens)) {
        String cue = cues.cue(tokens.get(expansion.first()).lemma());
        String form = tokens.get(expansion.acronym()).form();
        acronyms.putIfAbsent(form, cue.isEmpty() ? "other" : cue);
      }
      for (int i = 0; i < tokens.size(); i++) {
        String form = tokens.get(i).form();
        if (!Character.isLetter(form.charAt(0))) {
          continue;
        }
        Use use = uses.computeIfAbsent(WordShape.plain(form), k -> new Use());
        if (!WordShape.isCapitalised(form)) {
          use.flags |= LOWER;
        } else {
          add(use, tokens, i, runs, lists, cues);
        }
      }
    }
  }

  private static void add(
      Use use, List<Token> tokens, int i, Runs runs, NameLists lists, NameCues cues) {
    int first = runs.first(i);
    if (i > 0) {
      use.flags |= CAPITAL;
    }
    if (i > first) {
      String before = WordShape.plain(tokens.get(i - 1).form());
      if (lists.kinds(before).contains(NameLists.Kind.FIRST_NAME)) {
        use.flags |= AFTER_FIRST_NAME;
      }
    }
    if (first > 0) {
      Token before = tokens.get(first - 1);
      String cue = cues.cue(before.lemma());
      if (cue.contains("title") || cue.contains("function")) {
        use.flags |= AFTER_TITLE;
      }
      if (cue.contains("organization") || cue.contains("bearer")) {
        use.flags |= AFTER_ORGANIZATION;
      }
      if (cue.contains("place")) {
        use.flags |= AFTER_PLACE;
      }
      if (IN.contains(before.lemma())) {
        use.flags |= AFTER_IN;
      }
    }
    int length = i - first + 1;
    if (runs.end(i) == i + 1 && length > use.longest) {
      use.longest = length;
      use.fullName = WordShape.plain(tokens.get(first).form());
    }
  }

  /** How {@code plain} is written in the article: in lower case, with a capital, or both. */
  int elsewhere(String plain) {
    Use use = uses.get(plain);
    return use == null ? 0 : (use.flags & (LOWER | CAPITAL)) + 1;
  }

  /**
   * What stands before {@code plain} somewhere in the article, as a number; 0 if nothing telling.
   */
  int company(String plain) {
    Use use = uses.get(plain);
    return use == null ? 0 : use.flags & ~(LOWER | CAPITAL);
  }

  /**
   * What the words announce that {@code form} stands for somewhere in the article: a cue, "other"
   * if their first is none; empty if they are not written out.
   */
  String acronym(String form) {
    return acronyms.getOrDefault(form, "");
  }

  /** First word of the longest run that ends in {@code plain}; empty if it always stands alone. */
  String fullName(String plain) {
    Use use = uses.get(plain);
    return use == null || use.longest < 2 ? "" : use.fullName;
  }
}
