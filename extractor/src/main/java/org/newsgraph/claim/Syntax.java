package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.text.Span;

/**
 * A sentence with its dependency tree unfolded once, for the many look-ups that finding claims
 * takes: on the sentence itself each would walk over all tokens.
 */
final class Syntax {

  private static final Set<String> OPENING = Set.of("«", "“", "„", "‘");
  private static final Set<String> CLOSING = Set.of("»", "”", "’");

  private final Sentence sentence;
  private final String[] forms;
  private final String[] tags;
  private final String[] lemmas;
  private final List<List<Integer>> children;
  private final int[] left;
  private final int[] right;
  private final boolean[] quoted;
  private final VerbForms verbs = new VerbForms(this);

  /**
   * @param quotations the quotations that may touch the sentence
   */
  Syntax(Sentence sentence, VerbHomographs homographs, List<Quotation> quotations) {
    this.sentence = sentence;
    int n = sentence.tokens().size();
    forms = new String[n];
    tags = new String[n];
    lemmas = new String[n];
    children = new ArrayList<>(n);
    left = new int[n];
    right = new int[n];
    quoted = new boolean[n];
    for (int i = 0; i < n; i++) {
      forms[i] = token(i).form().toLowerCase(Locale.ROOT).replace('’', '\'');
      Optional<String> verb = homographs.verb(sentence, i);
      tags[i] = verb.isPresent() ? "VERB" : token(i).tag();
      lemmas[i] = verb.orElse(token(i).lemma());
      children.add(new ArrayList<>());
      left[i] = i;
      right[i] = i;
      for (Quotation q : quotations) {
        quoted[i] |= q.inner().contains(token(i).span());
      }
    }
    for (int i = 0; i < n; i++) {
      int head = token(i).head();
      if (head >= 0 && head < n) {
        children.get(head).add(i);
      }
      // The bound guards against a cycle in a broken tree.
      for (int steps = 0; head >= 0 && head < n && steps < n; steps++) {
        left[head] = Math.min(left[head], i);
        right[head] = Math.max(right[head], i);
        head = token(head).head();
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return forms.length;
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The token in lower case with straight apostrophes; empty outside of the sentence. */
  String form(int i) {
    return i >= 0 && i < forms.length ? forms[i] : "";
  }

  String lemma(int i) {
    return i >= 0 && i < forms.length ? lemmas[i] : "";
  }

  String tag(int i) {
    return i >= 0 && i < forms.length ? tags[i] : "";
  }

  /** True for a token inside of quote marks. */
  boolean quoted(int i) {
    return i >= 0 && i < quoted.length && quoted[i];
  }

  int head(int i) {
    return token(i).head();
  }

  boolean is(int i, String relation) {
    return sentence.is(i, relation);
  }

  boolean tagged(int i, String... tags) {
    return Arrays.asList(tags).contains(tag(i));
  }

  boolean any(int i, String... words) {
    return Arrays.asList(words).contains(form(i));
  }

  /** True for a word of {@code group} or one of {@code more}. */
  boolean any(int i, WordGroup group, String... more) {
    return group.has(form(i)) || any(i, more);
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  /** First child of {@code i} that hangs by {@code relation} or a subtype, -1 if none. */
  int child(int i, String relation) {
    for (int c : children.get(i)) {
      if (is(c, relation)) {
        return c;
      }
    }
    return -1;
  }

  boolean dominates(int ancestor, int i) {
    return left[ancestor] <= i && i <= right[ancestor] && sentence.dominates(ancestor, i);
  }

  /** First token of the subtree of {@code i}. */
  int left(int i) {
    return left[i];
  }

  /** Last token of the subtree of {@code i}. */
  int right(int i) {
    return right[i];
  }

  /** From the begin of token {@code first} to the end of token {@code last}, inclusive. */
  Span span(int first, int last) {
    return new Span(token(first).span().begin(), token(last).span().end());
  }

  int begin(int i) {
    return i < size() ? token(i).span().begin() : sentence.span().end();
  }

  int end(int i) {
    return token(i).span().end();
  }

  boolean comma(int i) {
    return form(i).equals(",");
  }

  boolean quoteMark(int i) {
    return form(i).equals("\"") || opensQuote(i) || closesQuote(i);
  }

  boolean opensQuote(int i) {
    return OPENING.contains(form(i)) || form(i).equals("\"");
  }

  boolean closesQuote(int i) {
    boolean inside = i >= 0 && i < size();
    return inside && (CLOSING.contains(token(i).form()) || form(i).equals("\""));
  }

  boolean verb(int i) {
    return verbs.verb(i);
  }

  boolean infinitive(int i) {
    return verbs.infinitive(i);
  }

  boolean presentParticiple(int i) {
    return verbs.presentParticiple(i);
  }

  /** See {@link VerbForms#pastParticiple}. */
  boolean pastParticiple(int i) {
    return verbs.pastParticiple(i);
  }

  boolean finite(int i) {
    return verbs.finite(i);
  }

  boolean clitic(int i) {
    return WordGroup.CLITIC.has(form(i))
        && (tagged(i, "PRON", "ADV", "PART") || tagged(i, "DET") && verb(i + 1));
  }

  /** True for a subject pronoun behind its verb: "-il", "-t-elle", "-on". */
  boolean invertedPronoun(int i) {
    return WordGroup.INVERTED.has(form(i));
  }

  /** True if a relative pronoun governs the verb {@code i}; by the words, as trees err here. */
  boolean inRelative(int i) {
    for (int j = i - 1; j >= 0 && i - j < 12; j--) {
      if (any(j, WordGroup.RELATIVE_ONLY) || any(j, WordGroup.THAT) && tagged(j, "PRON")) {
        return true;
      }
      if (comma(j) || any(j, ";", ":") || finite(j) && !tagged(j, "AUX")) {
        return false;
      }
    }
    return false;
  }

  /** See {@link VerbForms#conditional}. */
  boolean conditional(int i) {
    return verbs.conditional(i);
  }
}
