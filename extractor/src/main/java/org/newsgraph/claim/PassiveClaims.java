package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.ReportingVerb.Frame;
import org.newsgraph.text.Span;

/**
 * The passive with its agent: "Cette affirmation a été démentie par le Kremlin", "l'aide promise
 * par Paris". Coordinated participles share the subject: "… et a été minimisée par X".
 */
final class PassiveClaims implements VerbConstruction {

  private final Sources sources;
  private final Drafts drafts;

  PassiveClaims(Sources sources, Drafts drafts) {
    this.sources = sources;
    this.drafts = drafts;
  }

  @Override
  public List<Draft> match(Passage p, Cue cue) {
    VerbGroup group = cue.group();
    Optional<Act> act = cue.verb().act(Frame.OBJECT).or(() -> cue.verb().act(Frame.LABEL));
    if (act.isEmpty() || group.voice() == VerbGroup.Voice.ACTIVE || group.negated()) {
      return List.of();
    }
    Syntax s = p.syntax();
    Optional<NounPhrase> agent = agent(s, cue);
    if (agent.isEmpty() || sources.voice(s, agent.get().head()) != Sources.Voice.SURE) {
      return List.of();
    }
    Optional<Span> content = subject(p, cue);
    return content
        .map(c -> drafts.of(Construction.PASSIVE, p, cue, act.get(), agent.get(), List.of(c)))
        .orElse(List.of());
  }

  private Optional<NounPhrase> agent(Syntax s, Cue cue) {
    for (int i = cue.last() + 1; i < Math.min(s.size(), cue.last() + 12); i++) {
      if (s.any(i, "par")) {
        NounPhrase phrase = NounPhrase.from(s, i + 1);
        // "par la suite", "à plusieurs reprises": go on looking
        if (phrase != null && sources.voice(s, phrase.head()) == Sources.Voice.SURE) {
          return Optional.of(phrase);
        }
      }
      if (s.finite(i) || s.any(i, ";", ":", ".")) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> subject(Passage p, Cue cue) {
    Syntax s = p.syntax();
    int verb = cue.at();
    for (int steps = 0; verb >= 0 && steps < 4; steps++) {
      for (int c : s.children(verb)) {
        if (s.is(c, "nsubj") && c < cue.group().first()) {
          return noun(p, c);
        }
      }
      if (s.is(verb, "acl") && s.head(verb) >= 0) {
        return noun(p, s.head(verb));
      }
      if (!s.is(verb, "conj")) {
        break;
      }
      verb = s.head(verb);
    }
    if (s.tagged(cue.group().first() - 1, "CCONJ")) {
      // "… et a été minimisée par X": the subject of the passive before
      Optional<Cue> other = Optional.empty();
      for (Cue c : p.cues()) {
        boolean earlier = c.at() < cue.at() && c.group().voice() == VerbGroup.Voice.PASSIVE;
        other = earlier ? Optional.of(c) : other;
      }
      return other.flatMap(c -> subject(p, c));
    }
    for (int i = cue.group().first() - 1; i >= 0 && cue.group().first() - i < 12; i--) {
      if (s.tagged(i, "NOUN") && !NounPhrase.behindPreposition(s, i)) {
        return noun(p, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> noun(Passage p, int head) {
    Syntax s = p.syntax();
    NounPhrase phrase = NounPhrase.around(s, head);
    int last = phrase.last();
    // Without the participle that made the phrase a content.
    for (Cue cue : p.cues()) {
      last = cue.group().first() > head ? Math.min(last, cue.group().first() - 1) : last;
    }
    return s.verb(head)
        ? Optional.empty()
        : p.content(s.begin(phrase.first()), s.end(Math.max(head, last)));
  }
}
