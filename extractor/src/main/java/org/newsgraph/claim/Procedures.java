package org.newsgraph.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.text.Span;

/**
 * Tells denials of a charge from what they leave standing. "Il nie les faits", "elle conteste ces
 * accusations" deny what somebody is charged with, never that he was arrested, that a complaint was
 * filed or that a prosecutor asked for ten years: {@code fr/procedure-words.tsv}. Thread-safe.
 */
final class Procedures {

  // Words from a carrying verb to its noun: "a porté hier une plainte".
  private static final int REACH = 5;

  private final Set<String> steps = new HashSet<>();
  private final Set<String> carriers = new HashSet<>();

  Procedures() {
    for (LexiconFile.Row row : LexiconFile.read(Procedures.class, "fr/procedure-words.tsv")) {
      (row.get("use").equals("step") ? steps : carriers).add(row.get("word"));
    }
  }

  /** True if {@code answer} denies a charge and {@code other} tells of a step of justice alone. */
  boolean leaves(Utterance answer, Utterance other) {
    boolean charge =
        switch (other.act()) {
          case ACCUSE, ALLEGE, CRITICISE, DENY -> true;
          default -> false;
        };
    if (charge || !deniesCharge(answer) || names(answer)) {
      return false;
    }
    boolean asked =
        other.act() == Act.REQUEST
            && answer.wordsInCommon(other) == 0
            && !answer.reference().acts().contains(Act.REQUEST);
    return asked || tellsStep(other);
  }

  /** True for a denial of a charge: of "les faits", "ces accusations", of having done something. */
  boolean deniesCharge(Utterance answer) {
    if (answer.verbAct() != Act.DENY || answer.draft().negated()) {
      return false;
    }
    Reference reference = answer.reference();
    boolean accusations =
        reference.acts().contains(Act.ACCUSE) && !reference.acts().contains(Act.ASSERT);
    return accusations
        || reference.kind() == Reference.Kind.CHARGE
        || answer.draft().construction() == Construction.INFINITIVE;
  }

  // "dément toute arrestation", "dément avoir été placé en garde à vue"
  private boolean names(Utterance answer) {
    Syntax s = answer.syntax();
    for (int i = 0; i < s.size(); i++) {
      if (steps.contains(s.lemma(i)) && within(answer, s.token(i).span())) {
        return true;
      }
    }
    return false;
  }

  // By its main verb, or by its first noun where it has no verb.
  private boolean tellsStep(Utterance other) {
    Syntax s = other.syntax();
    int noun = -1;
    for (int i = 0; i < s.size(); i++) {
      if (!within(other, s.token(i).span())) {
        continue;
      }
      noun = noun < 0 && s.tagged(i, "NOUN") ? i : noun;
      if (s.finite(i) && !s.inRelative(i)) {
        return step(s, full(s, i));
      }
    }
    return noun >= 0 && steps.contains(s.lemma(noun));
  }

  private boolean step(Syntax s, int verb) {
    if (steps.contains(s.lemma(verb)) || !carriers.contains(s.lemma(verb))) {
      return steps.contains(s.lemma(verb));
    }
    for (int i = verb + 1; i < Math.min(s.size(), verb + REACH); i++) {
      if (s.tagged(i, "NOUN") && steps.contains(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  // "a été hier placé": the full verb behind its auxiliaries
  private static int full(Syntax s, int finite) {
    int at = finite;
    for (int i = finite + 1; i < Math.min(s.size(), finite + REACH); i++) {
      if (s.pastParticiple(i) || s.form(i).equals("été")) {
        at = i;
      } else if (!s.tagged(i, "ADV")) {
        break;
      }
    }
    return at;
  }

  private static boolean within(Utterance claim, Span token) {
    List<Span> content = claim.draft().content();
    return content.stream().anyMatch(c -> c.contains(token));
  }
}
