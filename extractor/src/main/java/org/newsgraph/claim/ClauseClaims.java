package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.ReportingVerb.Frame;
import org.newsgraph.text.Span;

/** The reporting verb with a que-clause: "X affirme que …", "il a été annoncé que …". */
final class ClauseClaims implements VerbConstruction {

  // "a annoncé mercredi soir à la chaîne de télévision américaine PBS que"
  private static final int REACH = 30;

  // "ce que", "plus … que", "afin que": no content
  private static final String[] NOT_A_CLAUSE = {
    "ce",
    "plus",
    "moins",
    "aussi",
    "afin",
    "ainsi",
    "tel",
    "telle",
    "seulement",
    "autre",
    "alors",
    "tandis",
    "bien",
    "dès"
  };

  // "a affirmé dans un communiqué que"
  private static final String OCCASION =
      "communiqué|entretien|interview|tweet|lettre|discours|presse|journalistes|message|matin|soir"
          + "|conférence|radio|télévision|parlement|chaîne|quotidien|journal|lundi|mardi|mercredi"
          + "|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août"
          + "|septembre|octobre|novembre|décembre";

  private final Sources sources;
  private final Extent extent;
  private final Drafts drafts;

  ClauseClaims(Sources sources, Extent extent, Drafts drafts) {
    this.sources = sources;
    this.extent = extent;
    this.drafts = drafts;
  }

  @Override
  public List<Draft> match(Passage p, Cue cue) {
    Optional<Act> act = cue.verb().act(Frame.CLAUSE);
    if (act.isEmpty()) {
      return List.of();
    }
    Syntax s = p.syntax();
    int que = conjunction(p, cue);
    if (que < 0) {
      return List.of();
    }
    List<Span> content = extent.clause(p, cue.at(), que + 1, contentHead(s, cue, que));
    if (cue.group().voice() != VerbGroup.Voice.ACTIVE) {
      boolean impersonal = expletive(s, cue);
      return impersonal && !content.isEmpty()
          ? List.of(drafts.of(Construction.CLAUSE, p, cue, act.get(), agent(s, cue, que), content))
          : List.of();
    }
    Optional<NounPhrase> subject = sources.subject(s, cue.group());
    if (subject.isEmpty() || sources.voice(s, subject.get().head()) == Voices.Voice.NONE) {
      return List.of();
    }
    return drafts.of(Construction.CLAUSE, p, cue, act.get(), subject.get(), content);
  }

  private int conjunction(Passage p, Cue cue) {
    Syntax s = p.syntax();
    int comma = -1;
    for (int i = cue.last() + 1; i < Math.min(s.size(), cue.last() + REACH); i++) {
      boolean que = s.any(i, "que", "qu'");
      if (que && (i <= cue.last() + 2 || conjunctive(s, i) && belongs(s, cue, i))) {
        boolean adverb = i == cue.last() + 2 && s.any(i - 1, "alors", "bien", "aussi", "ainsi");
        if (s.any(i - 1, "ce") && s.any(i - 2, "à") && act(cue) == Act.REQUEST) {
          return i;
        }
        return s.any(i - 1, NOT_A_CLAUSE) && !adverb ? -1 : i;
      }
      if (s.comma(i)) {
        // "affirme, sur la foi d'un rapport, que": the second comma closes the insertion.
        comma = comma < 0 ? i : comma;
      } else if (s.any(i, ";", ":", "«", "\"", "“") || s.finite(i) && comma < 0) {
        return -1;
      }
    }
    return -1;
  }

  // Whatever the tagger says: a relative pronoun stands behind a noun, "en mai 2015 que" does not.
  private static boolean conjunctive(Syntax s, int que) {
    return s.tagged(que, "SCONJ")
        || s.tagged(que - 1, "NUM", "PROPN", "ADV")
        || s.form(que - 1).matches(OCCASION);
  }

  private static Act act(Cue cue) {
    return cue.verb().act(Frame.CLAUSE).orElse(Act.ASSERT);
  }

  private static boolean belongs(Syntax s, Cue cue, int que) {
    int verb = s.head(que);
    for (int steps = 0; verb >= 0 && steps < 4; steps++) {
      if (s.head(verb) == cue.at()) {
        return true;
      }
      verb = s.head(verb);
    }
    // No other verb stands between: the tree is wrong.
    for (int i = cue.last() + 1; i < que; i++) {
      if (s.verb(i) && !s.pastParticiple(i)) {
        return false;
      }
    }
    return true;
  }

  private static int contentHead(Syntax s, Cue cue, int que) {
    for (int c : s.children(cue.at())) {
      if (c > que && (s.is(c, "ccomp") || s.is(c, "xcomp") || s.is(c, "advcl") || s.is(c, "obj"))) {
        return c;
      }
    }
    return s.head(que) > que ? s.head(que) : -1;
  }

  private static boolean expletive(Syntax s, Cue cue) {
    for (int i = Math.max(0, cue.group().first() - 2); i <= cue.at(); i++) {
      if (s.form(i).matches("(-t)?-?il")) {
        return true;
      }
    }
    return false;
  }

  private SourceWords agent(Syntax s, Cue cue, int que) {
    for (int i = cue.last() + 1; i < que; i++) {
      if (s.any(i, "par")) {
        NounPhrase phrase = NounPhrase.from(s, i + 1);
        if (phrase != null) {
          return sources.words(s, phrase);
        }
      }
    }
    return SourceWords.NOBODY;
  }
}
