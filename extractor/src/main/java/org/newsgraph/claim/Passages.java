package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Sentence;

/**
 * Prepares a sentence for the constructions: its syntax, its cues, the quotations that touch it.
 */
final class Passages {

  // A quotation may stand right before or behind a sentence: "X a dit :" + "« … »".
  private static final int NEAR = 6;

  private final ReportingLexicon lexicon;
  private final VerbHomographs homographs = new VerbHomographs();

  Passages(ReportingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param quotations all quotations of the article, in order
   * @param first index of the first quotation that may touch the sentence
   */
  Passage of(String text, Sentence sentence, List<Quotation> quotations, int first) {
    List<Quotation> near = new ArrayList<>();
    for (int i = first; i < quotations.size(); i++) {
      Quotation q = quotations.get(i);
      if (q.outer().begin() > sentence.span().end() + NEAR) {
        break;
      }
      if (q.outer().end() >= sentence.span().begin() - NEAR) {
        near.add(q);
      }
    }
    Syntax syntax = new Syntax(sentence, homographs, near);
    return new Passage(text, syntax, cues(syntax), near);
  }

  private List<Cue> cues(Syntax s) {
    List<Cue> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (!s.verb(i) && !s.pastParticiple(i) || noun(s, i)) {
        continue;
      }
      Optional<Cue> cue = lexicon.at(s, VerbGroup.at(s, i));
      cue.filter(c -> speechAct(s, c)).ifPresent(found::add);
    }
    return found;
  }

  // "l'accusé", "un déclaré"
  private static boolean noun(Syntax s, int i) {
    return s.tagged(i, "ADJ") && s.tagged(i - 1, "DET") && !s.tagged(i + 1, "NOUN");
  }

  /**
   * False where nothing has been said: "refuse de dire", "pourrait annoncer", "n'a pas confirmé".
   */
  private static boolean speechAct(Syntax s, Cue cue) {
    VerbGroup group = cue.group();
    if (group.negated()) {
      Optional<Act> act = cue.verb().act(ReportingVerb.Frame.OBJECT);
      return act.isPresent() && act.get() == Act.DENY && !neither(s, group);
    }
    if (group.finite() >= 0) {
      return !s.token(group.finite()).morphology().tense().equals("Fut");
    }
    return !s.infinitive(group.verb()) || carriedOut(s, group);
  }

  private static boolean neither(Syntax s, VerbGroup group) {
    for (int i = group.first(); i <= group.verb() + 3 && i < s.size(); i++) {
      if (s.any(i, "ni")) {
        return true;
      }
    }
    return false;
  }

  // "Eux d'ajouter que", "Et le maire de conclure": no verb before
  private static boolean narrative(Syntax s, int de) {
    for (int i = 0; i < de; i++) {
      if (!s.tagged(i, "DET", "NOUN", "PROPN", "PRON", "ADJ", "CCONJ")) {
        return false;
      }
    }
    return s.tagged(de - 1, "PROPN", "PRON") || s.any(0, "et");
  }

  // An infinitive speaks only under a verb that says so: "vient d'annoncer", "tient à préciser".
  private static boolean carriedOut(Syntax s, VerbGroup group) {
    int before = group.first() - 1;
    if (s.any(before, WordGroup.BEFORE_DONE)) {
      return true;
    }
    if (s.any(before, WordGroup.PLAIN_OF) && before <= 6 && narrative(s, before)) {
      return true;
    }
    if (s.any(before, WordGroup.INFINITIVE_PREPOSITION)) {
      int verb = before - 1;
      while (verb >= 0 && before - verb < 4 && !s.verb(verb) && !s.any(verb, "avant")) {
        verb--;
      }
      return s.any(verb, "avant")
          || verb >= 0 && VerbClass.PHASE.has(s.lemma(verb))
          || verb >= 0 && VerbClass.CEASING.has(s.lemma(verb)) && VerbGroup.at(s, verb).negated();
    }
    return false;
  }
}
