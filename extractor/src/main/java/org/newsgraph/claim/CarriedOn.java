package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * Sentences that go on with the words of the source before: a further quotation, or a conditional
 * right behind an attributed sentence of the same paragraph.
 *
 * <p>Only then: a sentence that merely follows may as well be the narrator's.
 */
final class CarriedOn {

  // "« Mohamed R. »" names, "une « taupe »" winks: fewer words are no quotation by themselves.
  private static final int LEAST_WORDS = 3;

  /**
   * The claim of a sentence that attributes nothing itself, empty if it does not go on.
   *
   * @param sameParagraph true if the sentence before is of the same paragraph; from another one
   *     only a conditional goes on: "Il serait âgé de 30 ans."
   * @param quotedBefore true if the last claim of that sentence quotes
   */
  Optional<Draft> find(Passage p, boolean sameParagraph, boolean quotedBefore) {
    Syntax s = p.syntax();
    Span sentence = s.sentence().span();
    List<Span> content = new ArrayList<>();
    boolean direct =
        p.quotations().stream()
            .anyMatch(
                q ->
                    q.outer().begin() - 1 <= sentence.begin()
                        && q.outer().end() + 1 >= sentence.end()
                        && StandingQuotes.alone(p.text(), q));
    if (direct && sameParagraph) {
      p.content(sentence.begin(), sentence.end()).ifPresent(content::add);
    } else if (sameParagraph && quotedBefore && quotes(p)) {
      p.content(sentence.begin(), sentence.end()).ifPresent(content::add);
    } else if (conditional(s)) {
      p.content(sentence.begin(), sentence.end()).ifPresent(content::add);
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Drafts.plain(
                Construction.CARRIED,
                s.sentence().index(),
                Optional.empty(),
                Act.ASSERT,
                SourceWords.CARRIED,
                content));
  }

  private static boolean quotes(Passage p) {
    Span sentence = p.syntax().sentence().span();
    for (Quotation q : p.quotations()) {
      int words = q.inner().of(p.text()).split("\\s+").length;
      int first = p.syntax().sentence().firstTokenIn(q.outer());
      // "classé comme « arme de destruction massive »", "pour « association de malfaiteurs »"
      boolean label = p.syntax().any(first - 1, WordGroup.HELD) || p.syntax().any(first - 2, "(");
      if (sentence.contains(q.outer()) && words >= LEAST_WORDS && (!label || p.clause(q))) {
        return true;
      }
    }
    return false;
  }

  private static boolean conditional(Syntax s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.any(i, WordGroup.IF) && s.tagged(i, "SCONJ")) {
        // "Si c'était vrai, il s'agirait de": a hypothesis
        return false;
      }
      int verb = s.is(i, "aux") || s.is(i, "cop") ? s.head(i) : i;
      if (s.conditional(i)
          && verb >= 0
          && s.head(verb) < 0
          && !Stance.modal(s, i)
          && !Stance.modal(s, i + 1)) {
        return s.pastParticiple(i + 1)
            || s.pastParticiple(i + 2)
            || s.pastParticiple(i + 3)
            || verb == i
            || s.is(i, "cop");
      }
    }
    return false;
  }
}
