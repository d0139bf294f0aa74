package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.ReportingVerb.Frame;
import org.newsgraph.text.Span;

/** The reporting verb with a que-clause: "X affirme que …", "il a été annoncé que …". */
final class ClauseClaims implements VerbConstruction {

  // "a annoncé mercredi soir à la chaîne de télévision américaine PBS que"
  private static final int REACH = 30;

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
    Optional<Act> act = cue.verb().act(Frame.CLAUSE).or(() -> cue.verb().act(Frame.FINDING));
    if (act.isEmpty()) {
      return List.of();
    }
    Syntax s = p.syntax();
    int que = conjunction(p, cue);
    if (que < 0) {
      return List.of();
    }
    int start = !s.any(que, WordGroup.THAT) ? que : extent.behindSource(s, que + 1);
    List<Span> content = extent.clause(p, cue.at(), start, contentHead(s, cue, que));
    if (cue.group().voice() != VerbGroup.Voice.ACTIVE) {
      SourceWords agent = agent(s, cue, que);
      // "Il est établi que": the article itself states it
      boolean stated = !cue.verb().takes(Frame.CLAUSE) && agent.agentless();
      return expletive(s, cue) && !content.isEmpty() && !stated
          ? List.of(drafts.of(Construction.CLAUSE, p, cue, act.get(), agent, content))
          : List.of();
    }
    Optional<NounPhrase> subject = sources.subject(s, cue.group());
    if (subject.isPresent()
        && s.any(subject.get().head(), WordGroup.IT)
        && s.presentParticiple(cue.at())) {
      // "Selon X, cela reste rare, tout en ajoutant que": X goes on
      return content.isEmpty()
          ? List.of()
          : List.of(
              drafts.of(Construction.CLAUSE, p, cue, act.get(), SourceWords.CARRIED, content));
    }
    if (subject.isEmpty()
        || sources.voice(s, subject.get().head()) == Voices.Voice.NONE
        || s.any(subject.get().head(), "qui") && s.any(subject.get().head() - 1, "ce")
        || !cue.verb().takes(Frame.CLAUSE)
            && sources.voice(s, subject.get().head()) != Voices.Voice.DOCUMENT
        || cue.verb().name().startsWith("laisser")
            && sources.voice(s, subject.get()) == Voices.Voice.UNKNOWN
            && !sources.relative(s, subject.get().head())
        || narrator(s, cue, subject.get().head())) {
      return List.of();
    }
    return drafts.of(Construction.CLAUSE, p, cue, act.get(), subject.get(), content);
  }

  // "On note que", "On constate que": the article itself notes
  private static boolean narrator(Syntax s, Cue cue, int subject) {
    return s.any(subject, "on")
        && VerbClass.NARRATING.has(s.lemma(cue.at()))
        && cue.group().finite() == cue.at();
  }

  private int conjunction(Passage p, Cue cue) {
    Syntax s = p.syntax();
    if (cue.group().pronoun() >= 0 && s.comma(cue.last() + 1)) {
      // "« … », a-t-il dit, en allusion aux costumes que": the words stand before
      return -1;
    }
    int comma = -1;
    for (int i = cue.last() + 1; i < Math.min(s.size(), cue.last() + REACH); i++) {
      boolean asked = act(cue) == Act.QUESTION && s.any(i, WordGroup.IF);
      if ((s.any(i, WordGroup.QUESTION) || asked)
          && i <= cue.last() + 2
          && !s.tagged(i - 1, "ADP")) {
        return i;
      }
      boolean enclosed = s.comma(cue.last() + 1) && i > cue.last() + 1;
      if (otherCue(p, cue, i) || s.presentParticiple(i) && s.any(i - 1, "en", ",") && !enclosed) {
        return -1;
      }
      boolean que = s.any(i, WordGroup.THAT);
      boolean behind =
          Circumstances.skip(s, cue.last() + 1) == i
              || s.comma(cue.last() + 1) && s.comma(i - 1) && i - cue.last() < 16;
      if (que && s.comma(i - 1) && relativeBehindInfinitive(s, cue, i)) {
        return -1;
      }
      if (que && (i <= cue.last() + 2 || (behind || conjunctive(s, i)) && belongs(s, cue, i))) {
        boolean adverb = i == cue.last() + 2 && s.any(i - 1, WordGroup.SPEECH_ADVERB);
        if (s.any(i - 1, "ce") && s.any(i - 2, "à") && act(cue) == Act.REQUEST) {
          return i;
        }
        boolean pour = cue.verb().name().endsWith("pour");
        return s.any(i - 1, WordGroup.NO_CLAUSE) && !adverb && !pour ? -1 : i;
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

  // "dément avoir frappé la centrale, que Moscou l'accuse de viser": the comma opens no content
  private static boolean relativeBehindInfinitive(Syntax s, Cue cue, int que) {
    for (int i = cue.last() + 1; i < que - 1; i++) {
      if (s.infinitive(i) && !s.tagged(i - 1, "ADP")) {
        return !s.comma(cue.last() + 1) && cue.verb().takes(Frame.INFINITIVE);
      }
    }
    return false;
  }

  // "écrit-il sur Twitter, ajoutant que": the clause is the second verb's
  private static boolean otherCue(Passage p, Cue cue, int i) {
    return p.cues().stream()
        .anyMatch(
            c ->
                c.at() == i
                    && c.at() > cue.last()
                    && c.verb().takes(Frame.CLAUSE)
                    && c.group().voice() == VerbGroup.Voice.ACTIVE);
  }

  // Whatever the tagger says: a relative pronoun stands behind a noun, "en mai 2015 que" does not.
  private static boolean conjunctive(Syntax s, int que) {
    return s.tagged(que, "SCONJ")
        || s.tagged(que - 1, "NUM", "PROPN", "ADV")
        || s.any(que - 1, WordGroup.OCCASION)
        || s.any(que - 1, WordGroup.WEEKDAY)
        || s.any(que - 1, WordGroup.MONTH);
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
    // What two commas enclose does not count: "a rapporté, citant le ministère, que".
    int from = cue.last() + 1;
    boolean enclosed = s.comma(from) && s.comma(que - 1);
    for (int i = from; i < que && !enclosed; i++) {
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
