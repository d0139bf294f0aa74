package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/**
 * A sentence whose dependents are indexed once, with the grammar that events need.
 *
 * <p>Every question costs time in the size of its answer or of the path to the root, so that a
 * sentence is read in linear time.
 */
final class Tree {

  private static final Set<String> CLAUSES =
      Set.of("acl", "acl:relcl", "advcl", "advcl:cleft", "ccomp", "csubj", "parataxis", "xcomp");

  private final Sentence sentence;
  private final List<List<Integer>> children;
  private final String[] lemmas;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.tokens().size();
    children = new ArrayList<>(size);
    lemmas = new String[size];
    for (int i = 0; i < size; i++) {
      children.add(new ArrayList<>(2));
      lemmas[i] = sentence.tokens().get(i).lemma().toLowerCase(Locale.FRENCH);
    }
    for (int i = 0; i < size; i++) {
      int head = token(i).head();
      if (head >= 0 && head < size && head != i) {
        children.get(head).add(i);
      }
    }
  }

  /** The tree in which token {@code i} hangs on {@code head}; the same if that closes a circle. */
  Tree with(int i, int head, String relation) {
    if (sentence.dominates(i, head)) {
      return this;
    }
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    Token t = tokens.get(i);
    tokens.set(
        i, new Token(t.span(), t.form(), t.tag(), t.lemma(), t.morphology(), head, relation));
    return new Tree(
        new Sentence(sentence.index(), sentence.block(), sentence.kind(), sentence.span(), tokens));
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lemmas.length;
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The lemma in lower case. */
  String lemma(int i) {
    return lemmas[i];
  }

  /** Direct dependents in the order of the text, empty if none. */
  List<Integer> children(int i) {
    return children.get(i);
  }

  /** The first dependent by {@code relation} or a subtype of it, -1 if none. */
  int child(int i, String relation) {
    for (int c : children(i)) {
      if (sentence.is(c, relation)) {
        return c;
      }
    }
    return -1;
  }

  boolean isVerb(int i) {
    return token(i).tag().equals("VERB") || token(i).tag().equals("AUX");
  }

  boolean isNominal(int i) {
    String tag = token(i).tag();
    return tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON") || tag.equals("NUM");
  }

  boolean isParticiple(int i) {
    return token(i).morphology().verbForm().equals("Part");
  }

  boolean isPastParticiple(int i) {
    return isParticiple(i) && !token(i).morphology().tense().equals("Pres");
  }

  boolean isInfinitive(int i) {
    return token(i).morphology().verbForm().equals("Inf");
  }

  /** True if {@code i} heads a clause that hangs below another word. */
  boolean isSubordinate(int i) {
    return CLAUSES.contains(token(i).relation());
  }

  /** The nearest verb or clause head that governs {@code i}; {@code i} itself if it is one. */
  int clause(int i) {
    int at = i;
    for (int steps = 0; steps <= size(); steps++) {
      if (isVerb(at) && !token(at).tag().equals("AUX") || isSubordinate(at)) {
        return at;
      }
      int head = token(at).head();
      if (head < 0) {
        return at;
      }
      at = head;
    }
    return i;
  }

  /** The head of the phrase with which {@code i} is coordinated, {@code i} itself if none. */
  int firstConjunct(int i) {
    int at = i;
    for (int steps = 0; steps <= size() && token(at).relation().equals("conj"); steps++) {
      at = token(at).head();
    }
    return at;
  }

  /** {@code i} and what is coordinated with it. */
  List<Integer> conjuncts(int i) {
    List<Integer> all = new ArrayList<>();
    all.add(i);
    for (int c : children(i)) {
      // A conjunct stands after its first; the check also ends a cycle in a broken tree.
      if (c > i && token(c).relation().equals("conj")) {
        all.addAll(conjuncts(c));
      }
    }
    return all;
  }

  /** Of "deux semaines de négociations" the weeks: the noun that {@code i} completes at last. */
  int topNoun(int i) {
    int at = firstConjunct(i);
    for (int steps = 0; steps < 2 && sentence.is(at, "nmod") && token(at).head() >= 0; steps++) {
      at = firstConjunct(token(at).head());
    }
    return at;
  }

  /** True for a pronoun and for one thing with a definite article, which may have been named. */
  boolean pointsBack(int i) {
    int determiner = child(i, "det");
    boolean definite =
        determiner >= 0 && (lemma(determiner).equals("le") || lemma(determiner).equals("ce"));
    return token(i).tag().equals("PRON")
        || definite && !token(i).morphology().number().equals("Plur");
  }

  /** True if {@code ancestor} governs {@code i} directly or through others, or is {@code i}. */
  boolean dominates(int ancestor, int i) {
    return sentence.dominates(ancestor, i);
  }

  /**
   * True if the token {@code i} stands in a label of a headline and {@code j} behind it: "Ukraine :
   * Moscou a bombardé Kherson" does not say that Ukraine bombed, whatever the parse.
   */
  boolean isLabel(int i, int j) {
    for (int colon = i + 1; colon < Math.min(j, size()); colon++) {
      if (token(colon).form().equals(":")) {
        return IntStream.range(0, colon).noneMatch(this::isVerb);
      }
    }
    return false;
  }
}
