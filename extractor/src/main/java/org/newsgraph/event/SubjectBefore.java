package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the subject of a finite verb by the order of the words: French puts it just before the
 * verb, and what has no preposition there is nothing else. It bridges what a parse loses: "Le
 * maire, élu en 2014, a démissionné", "X a refusé et Y l'avait démis".
 */
final class SubjectBefore {

  /** Words of an insertion between commas after which the subject is still looked for. */
  private static final int INSERTION = 25;

  private static final Set<String> NAMING = Set.of("NOUN", "PROPN");

  private static final Set<String> INSIDE = Set.of("NOUN", "PROPN", "ADJ", "NUM", "X", "SYM");

  private SubjectBefore() {}

  /** Head tokens of the subject before {@code verb}; empty if no bare noun phrase stands there. */
  static List<Integer> of(Tree tree, int verb) {
    int end = phraseEnd(tree, groupStart(tree, verb) - 1);
    if (end < 0) {
      return List.of();
    }
    String number = number(tree, verb);
    int head = phraseHead(tree, end);
    if (head < 0) {
      return List.of();
    }
    int before = phraseStart(tree, end) - 1;
    boolean joined = before > 0 && tree.token(before).tag().equals("CCONJ");
    if (joined && number.equals("Plur")) {
      List<Integer> both = new ArrayList<>();
      int first = phraseHead(tree, before - 1);
      if (first < 0) {
        return List.of();
      }
      both.add(first);
      both.add(head);
      return both;
    }
    return agrees(tree, head, number) ? List.of(head) : List.of();
  }

  /** False for a single noun before a verb in the plural, and the other way round. */
  static boolean agrees(Tree tree, int verb, int subject) {
    return tree.conjuncts(subject).size() > 1 || agrees(tree, subject, number(tree, verb));
  }

  private static boolean agrees(Tree tree, int head, String number) {
    String own = tree.token(head).morphology().number();
    return own.isEmpty() || number.isEmpty() || own.equals(number);
  }

  /** The first token of the verb with its auxiliaries, clitics, negation and adverbs. */
  static int groupStart(Tree tree, int verb) {
    int start = verb;
    while (start > 0
        && (isInGroup(tree, start - 1)
            || tree.isPastParticiple(verb) && isAuxiliary(tree, start - 1))) {
      start--;
    }
    return start;
  }

  /** "N'en a pas moins convoqué": an auxiliary that the tagger takes for a verb. */
  private static boolean isAuxiliary(Tree tree, int i) {
    return tree.token(i).tag().equals("VERB")
        && tree.lemma(i).equals("avoir")
        && tree.token(i).morphology().verbForm().equals("Fin");
  }

  private static boolean isInGroup(Tree tree, int i) {
    return switch (tree.token(i).tag()) {
      case "AUX", "ADV" -> true;
      case "PRON" ->
          WordGroup.CLITIC.has(tree.lemma(i)) || WordGroup.CLITIC.has(tree.token(i).form());
      default -> false;
    };
  }

  /** "X vit à Lyon et a fondé …": true if "et" or the like stands where a subject would. */
  static boolean isJoined(Tree tree, int verb) {
    int before = groupStart(tree, verb) - 1;
    return before >= 0 && tree.token(before).tag().equals("CCONJ");
  }

  /** True if the finite word of the verb's group stands in the plural. */
  static boolean isPlural(Tree tree, int verb) {
    return number(tree, verb).equals("Plur");
  }

  /** The number of the finite word of the verb's group, empty if unknown. */
  private static String number(Tree tree, int verb) {
    for (int i = groupStart(tree, verb); i <= verb; i++) {
      if (tree.isVerb(i) && tree.token(i).morphology().verbForm().equals("Fin")) {
        return tree.token(i).morphology().number();
      }
    }
    return "";
  }

  /** {@code i}, or the token before the insertion that ends at {@code i}; -1 if none. */
  private static int phraseEnd(Tree tree, int i) {
    if (i < 0) {
      return -1;
    }
    String form = tree.token(i).form();
    if (form.equals(",") || form.equals(")")) {
      String opening = form.equals(",") ? "," : "(";
      for (int j = i - 1; j >= 0 && i - j <= INSERTION; j--) {
        if (tree.token(j).form().equals(opening)) {
          return isInsertion(tree, j + 1, i) ? j - 1 : -1;
        }
      }
      return -1;
    }
    return i;
  }

  /** True for an aside: only a relative clause in it has a finite verb. */
  private static boolean isInsertion(Tree tree, int first, int end) {
    if (WordGroup.RELATIVE.has(tree.lemma(first))) {
      return true;
    }
    for (int i = first; i < end; i++) {
      if (tree.isVerb(i) && tree.token(i).morphology().verbForm().equals("Fin")) {
        return false;
      }
    }
    return true;
  }

  /**
   * The first token of the noun phrase that ends at {@code end}, complements with "de" included.
   */
  private static int phraseStart(Tree tree, int end) {
    int i = end;
    int start = end + 1;
    while (i >= 0) {
      String tag = tree.token(i).tag();
      if (INSIDE.contains(tag)) {
        start = i;
        i--;
      } else if (tag.equals("DET")) {
        start = i;
        if (!isOf(tree, i - 1)) {
          return start;
        }
        i--;
      } else if (isOf(tree, i)) {
        i--;
      } else {
        return start;
      }
    }
    return start;
  }

  /** True for "de" that ties what follows to a noun before it. */
  private static boolean isOf(Tree tree, int i) {
    return i > 0
        && tree.token(i).tag().equals("ADP")
        && tree.lemma(i).equals("de")
        && INSIDE.contains(tree.token(i - 1).tag());
  }

  /** The head of the bare noun phrase that ends at {@code end}, -1 if it has a preposition. */
  private static int phraseHead(Tree tree, int end) {
    int start = phraseStart(tree, end);
    if (start > end) {
      return -1;
    }
    if (start > 0) {
      String before = tree.token(start - 1).tag();
      if (before.equals("ADP") || before.equals("VERB") || before.equals("AUX")) {
        return -1;
      }
    }
    for (int i = start; i <= end; i++) {
      if (NAMING.contains(tree.token(i).tag())) {
        return i;
      }
    }
    return -1;
  }
}
