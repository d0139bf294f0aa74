package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.ReportingVerb.Frame;
import org.newsgraph.text.Span;

/**
 * Accusations and suspicions, active and passive: "X accuse Y d'avoir …", "Y est soupçonné de …",
 * "il lui est reproché de …".
 *
 * <p>Nobody accuses in the passive without agent: the source is vague.
 */
final class ChargeClaims implements VerbConstruction {

  private final Sources sources;
  private final Extent extent;
  private final Drafts drafts;

  ChargeClaims(Sources sources, Extent extent, Drafts drafts) {
    this.sources = sources;
    this.extent = extent;
    this.drafts = drafts;
  }

  @Override
  public List<Draft> match(Passage p, Cue cue) {
    boolean charge = cue.verb().takes(Frame.CHARGE);
    Optional<Act> act = cue.verb().act(charge ? Frame.CHARGE : Frame.BLAME);
    if (act.isEmpty()) {
      return List.of();
    }
    Syntax s = p.syntax();
    boolean passive = cue.group().voice() != VerbGroup.Voice.ACTIVE;
    if (!charge && !passive) {
      return List.of();
    }
    int de = charge(s, cue, passive);
    if (de < 0) {
      return List.of();
    }
    int start = passive ? de : target(s, cue, de);
    int end = extent.phrase(p, de);
    Optional<Span> content = p.content(s.begin(start), s.end(end - 1));
    if (content.isEmpty()) {
      return List.of();
    }
    if (passive) {
      SourceWords source = agent(s, cue, de);
      if (act.get() == Act.THREATEN && source.agentless()) {
        // "menacé de fermeture": by no one's words
        return List.of();
      }
      return List.of(
          drafts.of(Construction.CHARGE, p, cue, act.get(), source, List.of(content.get())));
    }
    Optional<NounPhrase> subject = sources.subject(s, cue.group());
    if (subject.isEmpty() || sources.voice(s, subject.get().head()) == Voices.Voice.NONE) {
      return List.of();
    }
    return drafts.of(Construction.CHARGE, p, cue, act.get(), subject.get(), List.of(content.get()));
  }

  /** The "de" that opens the charge, -1 if none. */
  private static int charge(Syntax s, Cue cue, boolean passive) {
    int reach = passive ? 12 : 20;
    int noun = -1;
    int bare = -1;
    for (int i = cue.last() + 1; i < Math.min(s.size(), cue.last() + reach); i++) {
      if (s.any(i, WordGroup.OF)) {
        boolean infinitive =
            s.any(i, WordGroup.PLAIN_OF)
                && (s.infinitive(i + 1)
                    || (s.clitic(i + 1) || s.tagged(i + 1, "ADV")) && s.infinitive(i + 2)
                    || (s.clitic(i + 1) || s.tagged(i + 1, "ADV")) && s.infinitive(i + 3));
        if (infinitive) {
          return i;
        }
        // "l'armée de crimes de guerre": the charge stands without article
        boolean charged =
            s.any(i, WordGroup.PLAIN_OF) && s.tagged(i + 1, "NOUN", "ADJ") && i > cue.last() + 1;
        bare = bare < 0 && charged ? i : bare;
        boolean own = s.head(i) == cue.at() || s.head(i) >= 0 && s.head(s.head(i)) == cue.at();
        noun =
            noun < 0 && (i == ObjectStart.skipInsertion(s, cue.last() + 1) || own && !passive)
                ? i
                : noun;
      }
      if (s.finite(i) && !passive || s.any(i, ";", ":", "que") || s.comma(i) && passive) {
        break;
      }
    }
    return noun < 0 && cue.verb().takes(Frame.CHARGE) ? bare : noun;
  }

  // The target belongs to the content when it stands behind an active verb.
  private static int target(Syntax s, Cue cue, int de) {
    int first = ObjectStart.skipInsertion(s, cue.last() + 1);
    while (first < de && s.tagged(first, "ADV")) {
      first++;
    }
    boolean partitive = s.any(first, WordGroup.PARTITIVE) && first < de;
    return de > first && (s.tagged(first, "DET", "PROPN", "NOUN", "NUM") || partitive) ? first : de;
  }

  private SourceWords agent(Syntax s, Cue cue, int de) {
    for (int i = cue.last() + 1; i < de; i++) {
      if (s.any(i, "par")) {
        NounPhrase phrase = NounPhrase.from(s, i + 1);
        if (phrase != null) {
          return sources.words(
              s, new NounPhrase(i + 1, phrase.head(), Math.min(phrase.last(), de - 1)));
        }
      }
    }
    return SourceWords.NOBODY;
  }
}
