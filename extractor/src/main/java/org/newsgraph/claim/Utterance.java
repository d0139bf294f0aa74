package org.newsgraph.claim;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.text.Span;

/**
 * A claim as its possible answers see it.
 *
 * @param draft the claim, its act judged in the light of its content
 * @param verbAct the act of the cue alone
 * @param speaker index of the speaker in the cast
 * @param side the speaker and every entity in the words that name the source: a ministry and its
 *     spokesman are one side
 * @param about entities in the content
 * @param around entities in the whole sentence, the target of a charge among them
 * @param people the persons among these
 * @param stems what the content speaks of, as {@link #stem}
 * @param sourceStems what the words that name the source speak of
 * @param figures the numbers in the content
 * @param aroundStems what the whole sentence speaks of
 * @param reference what the content says of the words it answers
 * @param dismissal how it waves off what was said, empty if it does not
 * @param verb lemma of the reporting verb, empty if none
 * @param polarity whether the content is affirmed or negated
 * @param hearsay true if it stands in the journalistic conditional
 * @param contradiction how a word of the content gives somebody the lie ("c'est faux"), empty if
 *     none does
 * @param presupposed the claim that it presupposes if nobody else makes it, empty if none
 * @param passage the sentence
 */
record Utterance(
    Draft draft,
    Act verbAct,
    int speaker,
    Set<Integer> side,
    Set<Integer> about,
    Set<Integer> around,
    Set<Integer> people,
    Set<String> stems,
    Set<String> sourceStems,
    Set<String> figures,
    Set<String> aroundStems,
    Reference reference,
    Optional<AnswerKind> dismissal,
    String verb,
    Polarity polarity,
    boolean hearsay,
    Optional<AnswerKind> contradiction,
    Optional<Draft> presupposed,
    Passage passage) {

  Syntax syntax() {
    return passage.syntax();
  }

  Act act() {
    return draft.act();
  }

  /**
   * True if it does one of these by its cue or by its content: "aucun champ n'a brûlé" does two.
   */
  boolean does(Set<Act> acts) {
    return acts.contains(act()) || acts.contains(verbAct);
  }

  boolean citing() {
    return draft.construction() == Construction.CITING;
  }

  /** True if one of the two claims is spoken inside the words of the other. */
  boolean nestedWith(Utterance other) {
    return syntax() == other.syntax()
        && !draft.cover().equals(other.draft.cover())
        && draft.cover().overlaps(other.draft.cover())
        && (holds(other) || other.holds(this));
  }

  /** True if two sources share the words. */
  boolean sameWords(Utterance other) {
    return syntax() == other.syntax() && draft.cover().equals(other.draft.cover());
  }

  private boolean holds(Utterance other) {
    return other.draft.cue().filter(draft.cover()::contains).isPresent();
  }

  /** True if this claim stands in a clause on the other's source: "X, que Y accuse de P, dit Q". */
  boolean besideSourceOf(Utterance other) {
    Optional<Span> source = other.draft.source().span();
    Optional<Span> cue = other.draft.cue();
    return syntax() == other.syntax()
        && source.isPresent()
        && cue.isPresent()
        && draft.cover().begin() >= source.get().begin()
        && draft.cover().end() <= cue.get().begin();
  }

  /** Number of words that both contents have. */
  long wordsInCommon(Utterance other) {
    return stems.stream().filter(other.stems::contains).count();
  }

  /** The numbers in the {@code pieces} of the sentence {@code s}. */
  static Set<String> figures(Syntax s, List<Span> pieces) {
    Set<String> figures = new TreeSet<>();
    for (int i = 0; i < s.size(); i++) {
      Span token = s.token(i).span();
      if (s.tagged(i, "NUM") && pieces.stream().anyMatch(c -> c.contains(token))) {
        figures.add(s.form(i));
      }
    }
    return figures;
  }

  /** What the {@code pieces} of the sentence {@code s} speak of. */
  static Set<String> stems(Syntax s, List<Span> pieces, SayingNouns nouns) {
    Set<String> stems = new TreeSet<>();
    for (int i = 0; i < s.size(); i++) {
      Span token = s.token(i).span();
      String lemma = s.lemma(i).toLowerCase(Locale.ROOT);
      if (s.tagged(i, "NOUN", "PROPN", "VERB", "NUM", "ADJ")
          && lemma.length() > 1
          && !VerbClass.LIGHT.has(lemma)
          && nouns.acts(lemma).isEmpty()
          && pieces.stream().anyMatch(c -> c.contains(token))) {
        stems.add(stem(lemma));
      }
    }
    return stems;
  }

  /**
   * The first letters of a lemma, without accents, so that "arrêter" and "arrestation", "engager"
   * and "engagement" may meet.
   */
  static String stem(String lemma) {
    String plain = Normalizer.normalize(lemma, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.length() > 6 ? plain.substring(0, 6 - (plain.length() > 8 ? 1 : 0)) : plain;
  }
}
