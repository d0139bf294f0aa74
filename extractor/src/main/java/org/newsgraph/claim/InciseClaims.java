package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.ReportingVerb.Frame;
import org.newsgraph.text.Span;

/**
 * The reporting verb behind or inside of the words, with its subject after it: "…, a annoncé le
 * parquet", "« …, ajoute-t-il. … »".
 */
final class InciseClaims implements VerbConstruction {

  // "a félicité Paul Marin": whom one praises does not speak
  private static final Set<Act> PERSONAL = Set.of(Act.PRAISE, Act.CRITICISE, Act.DENY);

  private final Sources sources;
  private final Drafts drafts;

  InciseClaims(Sources sources, Drafts drafts) {
    this.sources = sources;
    this.drafts = drafts;
  }

  @Override
  public List<Draft> match(Passage p, Cue cue) {
    Syntax s = p.syntax();
    VerbGroup group = cue.group();
    int before = group.first() - 1;
    boolean quoted =
        before >= 0 && (s.closesQuote(before) || s.closesQuote(before - 1))
            || InciseExtent.quotationBefore(p).isPresent() && before < 1;
    int opened = s.begin(group.first());
    if (group.voice() != VerbGroup.Voice.ACTIVE
        || p.quotations().stream().anyMatch(q -> q.inner().begin() == opened)
        || group.finite() < 0
        || before >= 0
            && !s.comma(before)
            && !s.quoteMark(before)
            && !s.any(before, "?", "!", "–")
            && !unmarked(s, cue)
        || before < 0 && !quoted
        || s.any(cue.last() + 1, WordGroup.THAT, ":")) {
      return List.of();
    }
    if (!cue.verb().takes(Frame.QUOTE) && !cue.verb().takes(Frame.CLAUSE)) {
      return List.of();
    }
    if (!quoted && ObjectStart.called(s, cue)) {
      // "L'envoyée, Jeanne Volle, a appelé Paris à agir": Paris does not speak
      return List.of();
    }
    Optional<NounPhrase> subject = sources.inverted(s, group, cue.last());
    if (subject.isEmpty() || !fits(p, cue, subject.get(), quoted)) {
      return List.of();
    }
    List<Span> content = InciseExtent.content(p, cue, subject.get());
    Act act = cue.verb().act(Frame.QUOTE).or(() -> cue.verb().act(Frame.CLAUSE)).orElse(Act.ASSERT);
    return drafts.of(Construction.INCISE, p, cue, act, subject.get(), content);
  }

  // "La piste aurait été écartée a fait savoir la police": the comma forgotten, cue and subject
  // close the sentence
  private boolean unmarked(Syntax s, Cue cue) {
    int first = cue.group().first();
    boolean person = cue.verb().act(Frame.OBJECT).filter(PERSONAL::contains).isPresent();
    boolean behindVerb = s.pastParticiple(first - 1) || s.tagged(first - 1, "ADJ", "ADV");
    if (person || !behindVerb || !cue.verb().takes(Frame.CLAUSE) || s.finite(first - 1)) {
      return false;
    }
    Optional<NounPhrase> subject = sources.inverted(s, cue.group(), cue.last());
    boolean closes =
        subject.isPresent()
            && subject.get().first() == cue.last() + 1
            && subject.get().last() >= s.size() - 2
            && known(sources.voice(s, subject.get()));
    for (int i = 0; i < first && closes; i++) {
      closes = !s.any(i, WordGroup.RELATIVE_OR_THAT) && !s.tagged(i, "SCONJ");
    }
    return closes && InciseExtent.mainVerbIn(s, 0, first - 1);
  }

  // "Le groupe, basé à Lyon, a annoncé une perte" has its subject before the verb.
  private boolean fits(Passage p, Cue cue, NounPhrase subject, boolean quoted) {
    Syntax s = p.syntax();
    if (cue.group().pronoun() >= 0) {
      return true;
    }
    Voices.Voice voice = sources.voice(s, subject);
    if (quoted) {
      return known(voice) || voice == Voices.Voice.UNKNOWN && mostlyQuoted(p, cue);
    }
    if (known(voice) && inserted(p, cue, subject)) {
      return true;
    }
    if (!known(voice)) {
      return false;
    }
    boolean subjectBefore = false;
    for (int c : s.children(cue.at())) {
      subjectBefore |= s.is(c, "nsubj") && c < cue.group().first() && !s.verb(c);
    }
    boolean clause = InciseExtent.mainVerbIn(s, InciseExtent.start(p, cue), cue.group().first());
    // "songe" in "Le ministre songe à partir, rapporte Reuters" is a noun to some taggers.
    boolean longEnough = cue.group().first() - InciseExtent.start(p, cue) > 4 && named(s, subject);
    return (clause || longEnough && !subjectBefore)
        && !(subjectBefore && cue.verb().takes(Frame.OBJECT) && !named(s, subject));
  }

  private static boolean known(Voices.Voice voice) {
    return voice == Voices.Voice.SURE || voice == Voices.Voice.DOCUMENT;
  }

  // "Le juge, écrit Le Parisien, a refusé": between two commas, whatever stands before
  private static boolean inserted(Passage p, Cue cue, NounPhrase subject) {
    Syntax s = p.syntax();
    boolean person =
        cue.verb().takes(Frame.CHARGE)
            || cue.verb().takes(Frame.CALL)
            || cue.verb().takes(Frame.LABEL)
            || cue.verb().act(Frame.OBJECT).filter(PERSONAL::contains).isPresent();
    return !person
        && s.comma(cue.group().first() - 1)
        && s.comma(subject.last() + 1)
        && subject.first() <= cue.last() + 2
        && subject.last() + 2 < s.size();
  }

  // "La ministre, redoutant un « bilan lourd », a demandé des mesures": the quotation is no
  // sentence
  private static boolean mostlyQuoted(Passage p, Cue cue) {
    Syntax s = p.syntax();
    int quoted = 0;
    for (int i = 0; i < cue.group().first(); i++) {
      quoted += s.quoted(i) ? 1 : 0;
    }
    return 2 * quoted >= cue.group().first();
  }

  private boolean named(Syntax s, NounPhrase subject) {
    return sources.entity(subject.headSpan(s)).isPresent() || s.tagged(subject.head(), "PROPN");
  }
}
