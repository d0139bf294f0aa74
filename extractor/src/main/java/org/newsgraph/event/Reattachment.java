package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/**
 * Mends what a parser trained on little data gets wrong for reasons that have nothing to do with
 * events: what it hangs on a day or an hour ("a entamé jeudi des négociations", "l'assassinat en
 * août de X"), on a word of quantity ("plus de cent arrestations"), and a finite verb that it joins
 * to an open one ("a expulsé dix diplomates accusés d'espionnage et a sanctionné X").
 */
final class Reattachment {

  /** Words between an auxiliary and its participle. */
  private static final int REACH = 12;

  /** Relations of a participle that stands beside a noun. */
  private static final Set<String> ASIDE = Set.of("acl", "acl:relcl", "amod", "advcl", "dep");

  private final Tree tree;
  private final List<Token> tokens;
  private boolean changed;

  private Reattachment(Sentence sentence) {
    tree = new Tree(sentence);
    tokens = new ArrayList<>(sentence.tokens());
  }

  /** The tree of {@code sentence} with those errors mended. */
  static Tree of(Sentence sentence) {
    Reattachment mended = new Reattachment(sentence);
    for (int i = 0; i < mended.tree.size(); i++) {
      mended.offDay(i);
      mended.offQuantity(i);
      mended.offOpenVerb(i);
      mended.offAuxiliary(i);
      mended.ontoName(i);
      mended.ontoAgreeing(i);
    }
    return mended.changed
        ? new Tree(
            new Sentence(
                sentence.index(),
                sentence.block(),
                sentence.kind(),
                sentence.span(),
                mended.tokens))
        : mended.tree;
  }

  private void offDay(int i) {
    int day = tree.token(i).head();
    boolean hangs =
        day >= 0
            && day < i
            && isName(i)
            && isTime(day)
            && !isTime(i)
            && tree.child(i, "nummod") < 0;
    if (!hangs) {
      return;
    }
    int above = day;
    boolean object = false;
    for (int steps = 0; steps < tree.size() && above >= 0 && isTime(above); steps++) {
      object |= tree.token(above).relation().equals("obj");
      above = tree.token(above).head();
    }
    if (above < 0 || above > day) {
      return;
    }
    if (object && tree.isVerb(above) && isBare(i)) {
      attach(i, above, "obj");
    } else if (isOf(i)) {
      int noun = nounBefore(day);
      attach(i, noun < 0 ? above : noun, noun >= 0 || !tree.isVerb(above) ? "nmod" : "obl:arg");
    }
  }

  /** The noun after which only places and times stand before {@code day}, -1 if none. */
  private int nounBefore(int day) {
    for (int j = day - 1; j >= 0; j--) {
      String tag = tree.token(j).tag();
      boolean place = tag.equals("PROPN") && j > 0;
      if (tag.equals("NOUN") && !isTime(j)) {
        return j;
      }
      if (!place && !isTime(j) && !tag.equals("ADP") && !tag.equals("DET") && !tag.equals("ADJ")) {
        return -1;
      }
    }
    return -1;
  }

  private void offQuantity(int i) {
    int quantity = tree.token(i).head();
    boolean counted =
        quantity >= 0
            && quantity < i
            && tree.token(i).tag().equals("NOUN")
            && tree.token(quantity).tag().equals("ADV")
            && WordGroup.QUANTITY.has(tree.lemma(quantity))
            && isOf(i);
    if (!counted || tree.token(quantity).relation().equals("advmod")) {
      return;
    }
    attach(i, tree.token(quantity).head(), tree.token(quantity).relation());
    attach(quantity, i, "advmod");
    attach(tree.child(i, "case"), quantity, "fixed");
  }

  private void offOpenVerb(int verb) {
    int open = tree.token(verb).head();
    boolean joined =
        open >= 0
            && open < verb
            && tree.token(verb).relation().equals("conj")
            && tree.isVerb(verb)
            && tree.isVerb(open)
            && tree.child(verb, "nsubj") < 0
            && SubjectBefore.isJoined(tree, verb)
            && Voice.isFinite(tree, verb)
            && !Voice.isFinite(tree, open);
    if (!joined) {
      return;
    }
    int above = tree.token(open).head();
    for (int steps = 0; steps < tree.size() && above >= 0; steps++) {
      if (above < open && tree.isVerb(above) && Voice.isFinite(tree, above)) {
        attach(verb, above, "conj");
        return;
      }
      above = tree.token(above).head();
    }
  }

  /** "A, ce mercredi, menacé X": the participle that a parse has torn from its auxiliary. */
  private void offAuxiliary(int verb) {
    if (!tree.token(verb).tag().equals("VERB") || !tree.isPastParticiple(verb)) {
      return;
    }
    int have = tree.token(verb).head();
    int first = verb;
    while (have >= 0 && have < verb && isTime(have)) {
      first = have;
      have = tree.token(have).head();
    }
    if (have < 0 || have >= verb || !isBareHave(verb, have, first)) {
      return;
    }
    List<Integer> others = new ArrayList<>(tree.children(have));
    attach(verb, tree.token(have).head(), tree.token(have).relation());
    others.stream().filter(c -> c != verb).forEach(c -> attach(c, verb, adjunct(c)));
    attach(have, verb, "aux:tense");
  }

  private String adjunct(int i) {
    return isTime(i) ? "obl:mod" : tree.token(i).relation();
  }

  /** True for a finite "avoir" with no object, between which and the participle no verb stands. */
  private boolean isBareHave(int verb, int have, int first) {
    boolean finite =
        tree.lemma(have).equals("avoir")
            && tree.isVerb(have)
            && !tree.isInfinitive(have)
            && !tree.isParticiple(have);
    boolean torn = first != verb || tree.token(verb).relation().equals("dep");
    boolean object =
        tree.children(have).stream().anyMatch(c -> tree.sentence().is(c, "obj") && !isTime(c));
    return finite
        && torn
        && !object
        && verb - have <= REACH
        && tree.child(verb, "aux") < 0
        && IntStream.range(have + 1, verb).noneMatch(tree::isVerb);
  }

  /** "À Lyon, Jean Morel, battu au second tour, …": the name just before is meant, not the town. */
  private void ontoName(int verb) {
    int comma = verb - 1;
    boolean aside =
        comma > 1
            && tree.token(comma).form().equals(",")
            && tree.isPastParticiple(verb)
            && tree.child(verb, "aux") < 0
            && ASIDE.contains(tree.token(verb).relation());
    if (!aside) {
      return;
    }
    int name = comma;
    while (name > 0 && tree.token(name - 1).tag().equals("PROPN")) {
      name--;
    }
    int head = tree.token(verb).head();
    boolean full = comma - name > 1 && name > 0 && tree.token(name - 1).form().equals(",");
    if (full && head >= 0 && head < name && tree.token(head).tag().equals("PROPN")) {
      attach(verb, name, "acl");
    }
  }

  /** "La suppression d'emplois décidée par X": the noun with which the participle agrees. */
  private void ontoAgreeing(int verb) {
    int noun = tree.token(verb).head();
    boolean hangs =
        noun >= 0
            && noun < verb
            && tree.token(verb).relation().equals("acl")
            && tree.isPastParticiple(verb)
            && tree.token(noun).tag().equals("NOUN")
            && tree.token(noun).relation().equals("nmod")
            && isOf(noun)
            && !Inflection.agree(tree, noun, verb);
    int above = hangs ? tree.token(noun).head() : -1;
    if (above >= 0
        && above < noun
        && tree.token(above).tag().equals("NOUN")
        && Inflection.agree(tree, above, verb)) {
      attach(verb, above, "acl");
    }
  }

  /** True without a preposition; "des" may be an article. */
  private boolean isBare(int i) {
    int preposition = tree.child(i, "case");
    return preposition < 0
        ? tree.child(i, "det") >= 0
        : tree.token(preposition).form().equals("des");
  }

  private boolean isOf(int i) {
    int preposition = tree.child(i, "case");
    return preposition >= 0 && tree.lemma(preposition).equals("de");
  }

  private boolean isName(int i) {
    return tree.token(i).tag().equals("NOUN") || tree.token(i).tag().equals("PROPN");
  }

  private boolean isTime(int i) {
    String lemma = tree.lemma(i);
    return WordGroup.DAY.has(lemma)
        || WordGroup.DAY_OR_HOUR.has(lemma)
        || tree.token(i).tag().equals("NUM") && tree.child(i, "det") < 0;
  }

  private void attach(int i, int head, String relation) {
    int above = i < 0 ? -1 : head;
    for (int steps = 0; steps <= tokens.size() && above >= 0; steps++) {
      if (above == i) {
        return;
      }
      above = tokens.get(above).head();
    }
    if (i < 0) {
      return;
    }
    Token t = tokens.get(i);
    tokens.set(
        i, new Token(t.span(), t.form(), t.tag(), t.lemma(), t.morphology(), head, relation));
    changed = true;
  }
}
