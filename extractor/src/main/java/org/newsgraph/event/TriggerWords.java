package org.newsgraph.event;

import java.util.List;
import java.util.Locale;
import org.newsgraph.text.Span;

/** How an entry of the trigger lexicon is recognised in the words of a sentence. */
final class TriggerWords {

  /** Words that may stand between the parts of a verbal expression: "mis hier en examen". */
  private static final int VERB_GAP = 3;

  /** The same for nouns: "prise d'otages" stands together, but for an adjective. */
  private static final int NOUN_GAP = 1;

  private TriggerWords() {}

  /** "Quarante policiers blessés": a participle that the tagger takes for an adjective. */
  static boolean isParticipleLike(Tree tree, int i) {
    return tree.lemma(i).endsWith("é")
        && !WordGroup.ADJECTIVE.has(tree.lemma(i))
        && tree.token(i).relation().startsWith("a")
        && tree.token(i).head() >= 0
        && tree.token(i).head() < i;
  }

  /** The part of speech under which the lexicon may know the word. */
  static String tagOf(Tree tree, int i) {
    String tag = tree.token(i).tag();
    boolean participle = tree.isParticiple(i) && (tag.equals("ADJ") || tag.equals("NOUN"));
    if (participle && tree.token(i).relation().startsWith("a")) {
      return "VERB";
    }
    // "Se faire exploser": a treebank counts causative "faire" among the auxiliaries.
    if (tag.equals("AUX") && tree.lemma(i).equals("faire")) {
      return "VERB";
    }
    // A headline's first word has a capital whatever it is.
    return tag.equals("PROPN") && i == 0 ? "NOUN" : tag;
  }

  /** Index of the last word of {@code trigger} when it starts at {@code i}, -1 if it does not. */
  static int lastWord(Tree tree, int i, Trigger trigger) {
    List<String> words = trigger.words();
    int next = 1;
    if (words.get(0).equals("se")) {
      if (!isReflexive(tree, i)) {
        return -1;
      }
      next = 2;
    }
    int at = i;
    int gap = trigger.verbal() ? VERB_GAP : NOUN_GAP;
    for (; next < words.size(); next++) {
      int limit = Math.min(tree.size() - 1, at + 1 + gap);
      int j = at + 1;
      while (j <= limit && !is(tree, j, words.get(next))) {
        j++;
      }
      if (j > limit) {
        return -1;
      }
      at = j;
    }
    return at;
  }

  private static boolean is(Tree tree, int i, String word) {
    if (tree.lemma(i).equals(word)) {
      return true;
    }
    String form = tree.token(i).form().toLowerCase(Locale.FRENCH);
    if (form.equals(word)) {
      return true;
    }
    return switch (word) {
      case "de" ->
          form.equals("d'") || form.equals("d’") || form.equals("du") || form.equals("des");
      case "à" -> form.equals("au") || form.equals("aux");
      case "le" ->
          form.equals("la") || form.equals("l'") || form.equals("l’") || form.equals("les");
      case "un" -> form.equals("une") || form.equals("des");
      case "son" -> form.equals("sa") || form.equals("ses") || form.equals("leur");
      default -> false;
    };
  }

  /** True if the pronoun "se" goes with the verb. */
  static boolean isReflexive(Tree tree, int i) {
    for (int c : tree.children(i)) {
      if (tree.lemma(c).equals("se") || tree.lemma(c).startsWith("s'")) {
        return true;
      }
    }
    for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
      String form = tree.token(j).form().toLowerCase(Locale.FRENCH);
      if (form.equals("se") || form.equals("s'") || form.equals("s’")) {
        return true;
      }
      if (!tree.token(j).tag().equals("AUX") && !tree.token(j).tag().equals("ADV")) {
        return false;
      }
    }
    return false;
  }

  /** The words from the first auxiliary of a verb, or from the noun, to the last word. */
  static Span span(Tree tree, int i, int last) {
    int first = i;
    for (int c : tree.children(i)) {
      if (c < first && i - c <= VERB_GAP + 1 && tree.token(c).relation().startsWith("aux")) {
        first = c;
      }
    }
    return tree.token(first).span().cover(tree.token(last).span());
  }
}
