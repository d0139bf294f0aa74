package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.ReportingVerb.Frame;
import org.newsgraph.text.Span;

/**
 * The passive with its agent: "Cette affirmation a été démentie par le Kremlin", "l'aide promise
 * par Paris". Coordinated participles share the subject: "… et a été minimisée par X".
 */
final class PassiveClaims implements VerbConstruction {

  private final ObjectNouns objects = new ObjectNouns();
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
    if (agent.isEmpty() || sources.voice(s, agent.get().head()) != Voices.Voice.SURE) {
      return List.of();
    }
    if (cue.group().voice() == VerbGroup.Voice.REDUCED
        && (VerbClass.PROPOSING.has(cue.verb().name())
            || s.any(group.first() - 1, WordGroup.DEGREE)
            || s.tagged(group.first() - 1, "CCONJ"))) {
      // "un homme très mentionné par", "et reconnu par", "une loi proposée par": qualities, no
      // speech
      return List.of();
    }
    List<Span> content = new ArrayList<>();
    subject(p, cue).filter(c -> fits(s, cue, c)).ifPresent(content::add);
    if (cue.verb().takes(Frame.LABEL)) {
      label(p, cue).ifPresent(content::add);
    }
    return drafts.of(Construction.PASSIVE, p, cue, act.get(), agent.get(), content);
  }

  // "qualifié de « coup d'État » par ses adversaires", "décrit par la police comme un « engin »"
  private Optional<Span> label(Passage p, Cue cue) {
    Syntax s = p.syntax();
    for (int i = cue.last() + 1; i < Math.min(s.size(), cue.last() + 12); i++) {
      boolean opens = s.any(i, "comme") || s.any(i, WordGroup.PLAIN_OF) && i == cue.last() + 1;
      if (opens) {
        int end = i + 1;
        while (end < s.size()
            && (s.quoted(end)
                || !s.any(end, WordGroup.RELATIVE_OR_THAT, "par", "et", ",", ".", ";"))) {
          end++;
        }
        return end > i + 1 ? p.content(s.begin(i + 1), s.end(end - 1)) : Optional.empty();
      }
      if (s.finite(i) || s.comma(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  // "un bilan fourni par la police" and not "un repas fourni par la police"
  private boolean fits(Syntax s, Cue cue, Span content) {
    return cue.verb().takes(Frame.LABEL)
        || objects.fit(s, cue.verb().name(), s.sentence().firstTokenIn(content));
  }

  private Optional<NounPhrase> agent(Syntax s, Cue cue) {
    for (int i = cue.last() + 1; i < Math.min(s.size(), cue.last() + 12); i++) {
      if (s.any(i, "par")) {
        NounPhrase phrase = NounPhrase.from(s, i + 1);
        // "par la suite", "à plusieurs reprises": go on looking
        boolean bare = s.tagged(i + 1, "NOUN") && sources.entity(s.token(i + 1).span()).isEmpty();
        if (phrase != null && !bare && sources.voice(s, phrase.head()) == Voices.Voice.SURE) {
          return Optional.of(phrase);
        }
      }
      if (s.finite(i) || s.any(i, ";", ":", ".")) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Span> subject(Passage p, Cue cue) {
    Syntax s = p.syntax();
    int first = cue.group().first();
    if (cue.group().voice() == VerbGroup.Voice.REDUCED) {
      // "des informations du « Parisien » confirmées par": not the paper
      boolean tree = s.is(cue.at(), "acl") && !named(s, s.head(cue.at()), cue.at());
      int head = tree ? s.head(cue.at()) : nounBefore(s, first);
      return head < 0 || head >= first || s.verb(head) ? Optional.empty() : noun(p, head, first);
    }
    int verb = cue.at();
    for (int steps = 0; verb >= 0 && steps < 4; steps++) {
      for (int c : s.children(verb)) {
        if (s.is(c, "nsubj") && c < first) {
          // "une mesure qui a été critiquée par"
          int antecedent = sources.relative(s, c) ? sources.antecedent(s, c) : c;
          return antecedent < 0
              ? Optional.empty()
              : noun(p, antecedent, antecedent < c ? c : first);
        }
      }
      if (s.is(verb, "acl") && s.head(verb) >= 0) {
        return noun(p, s.head(verb), first);
      }
      if (!s.is(verb, "conj")) {
        break;
      }
      verb = s.head(verb);
    }
    if (s.tagged(first - 1, "CCONJ")) {
      // "… et a été minimisée par X": the subject of the passive before
      Optional<Cue> other = Optional.empty();
      for (Cue c : p.cues()) {
        boolean earlier = c.at() < cue.at() && c.group().voice() == VerbGroup.Voice.PASSIVE;
        other = earlier ? Optional.of(c) : other;
      }
      return other.flatMap(c -> subject(p, c));
    }
    int head = nounBefore(s, first);
    return head < 0 ? Optional.empty() : noun(p, head, first);
  }

  private static boolean named(Syntax s, int head, int verb) {
    return head >= 0 && s.quoted(head) && !s.quoted(verb);
  }

  private static int nounBefore(Syntax s, int first) {
    for (int i = first - 1; i >= 0 && first - i < 12; i--) {
      if (s.tagged(i, "NOUN") && !named(s, i, first) && !WordGroup.TIME_NOUN.has(s.lemma(i))) {
        return NounPhrase.top(s, i);
      }
      if (s.verb(i) || s.any(i, ";", ":")) {
        break;
      }
    }
    return -1;
  }

  /** The phrase around {@code head} up to the participle or the comma before it. */
  private static Optional<Span> noun(Passage p, int head, int end) {
    Syntax s = p.syntax();
    int last = head;
    while (last + 1 < end
        && !s.finite(last + 1)
        && !s.comma(last + 1)
        && !s.any(last + 1, WordGroup.RELATIVE_OR_THAT, "selon")) {
      last++;
    }
    return p.content(s.begin(NounPhrase.around(s, head).first()), s.end(last));
  }
}
