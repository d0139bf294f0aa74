package org.newsgraph.claim;

import java.util.ArrayList;
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
            || quotationBefore(p).isPresent() && before < 1;
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
        || s.any(cue.last() + 1, "que", "qu'", ":")) {
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
    List<Span> content = content(p, cue, subject.get());
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
      closes = !s.any(i, "qui", "que", "qu'", "dont") && !s.tagged(i, "SCONJ");
    }
    return closes && mainVerbIn(s, 0, first - 1);
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
    boolean clause = mainVerbIn(s, start(p, cue), cue.group().first());
    // "songe" in "Le ministre songe à partir, rapporte Reuters" is a noun to some taggers.
    boolean longEnough = cue.group().first() - start(p, cue) > 4 && named(s, subject);
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

  private List<Span> content(Passage p, Cue cue, NounPhrase subject) {
    Syntax s = p.syntax();
    int first = cue.group().first();
    List<Span> pieces = new ArrayList<>();
    int after = Math.max(cue.last(), subject.last() > cue.last() ? subject.last() : 0) + 1;
    Optional<Quotation> around = p.quotationAt(s.begin(first));
    if (around.isPresent() && around.get().inner().begin() < s.begin(first)) {
      // "« Trois ans de sursis, ajoute-t-il. Trois ans ! »"
      Quotation q = around.get();
      p.piece(q.inner().begin(), s.begin(first)).ifPresent(pieces::add);
      after = Circumstances.skip(s, after);
      after = s.any(after, ".") ? after + 1 : after;
      if (after < s.size() && s.begin(after) < q.inner().end()) {
        p.piece(s.begin(after), q.inner().end()).ifPresent(pieces::add);
      } else if (q.inner().end() > s.sentence().span().end()) {
        p.piece(s.sentence().span().end(), q.inner().end()).ifPresent(pieces::add);
      }
      return pieces;
    }
    int start = start(p, cue);
    if (start >= first - 1 && quotationBefore(p).isPresent()) {
      pieces.add(quotationBefore(p).get().inner());
    } else {
      p.content(s.begin(start), s.begin(first)).ifPresent(pieces::add);
    }
    adjoining(p, pieces);
    if (continues(p, cue, start, after)) {
      int end = after + 1;
      while (end < s.size() && !s.any(end, ";") && !startsCue(p, cue, end)) {
        end++;
      }
      p.content(s.begin(after + 1), s.end(end - 1)).ifPresent(pieces::add);
    }
    return pieces;
  }

  // "« Bien entendu. » « Moi, je me souviens », a-t-il dit": nothing but blanks between the two
  private static void adjoining(Passage p, List<Span> pieces) {
    for (int i = p.quotations().size() - 1; i > 0 && !pieces.isEmpty(); i--) {
      Quotation last = p.quotations().get(i);
      Quotation before = p.quotations().get(i - 1);
      boolean touches =
          last.inner().equals(pieces.get(0))
              && before.outer().end() <= last.outer().begin()
              && p.text()
                  .substring(before.outer().end(), last.outer().begin())
                  .matches("[ \u00a0]+");
      if (touches) {
        pieces.add(0, before.inner());
      }
    }
  }

  private boolean continues(Passage p, Cue cue, int start, int after) {
    Syntax s = p.syntax();
    if (!s.comma(after) && !s.opensQuote(after)) {
      return false;
    }
    int next = s.comma(after) ? after + 1 : after;
    if (s.opensQuote(next)) {
      return true;
    }
    boolean barrier =
        s.any(
                next,
                "qui",
                "tandis",
                "alors",
                "avant",
                "en",
                "tout",
                "lequel",
                "laquelle",
                "dont",
                "selon")
            || s.any(next, "pour") && s.any(next + 1, "qui", "lequel", "laquelle")
            || s.presentParticiple(next)
            || s.pastParticiple(next)
            || s.tagged(next, "CCONJ");
    if (barrier) {
      return false;
    }
    // "Il faut, poursuit le rapport, réformer", "Le juge, écrit Le Parisien, a refusé"
    boolean torn =
        s.infinitive(next)
            || s.finite(next) && s.tagged(next, "AUX", "VERB")
            || s.clitic(next) && s.finite(next + 1);
    if (torn && !s.any(next, "que", "qu'")) {
      return true;
    }
    return cue.group().pronoun() >= 0 || !mainVerbIn(s, start, cue.group().first());
  }

  private static boolean startsCue(Passage p, Cue cue, int i) {
    Syntax s = p.syntax();
    return s.comma(i)
        && p.cues().stream().anyMatch(c -> c.at() > cue.at() && c.group().first() == i + 1);
  }

  /** First token of the words before the cue: behind a semicolon or an incise before this one. */
  private static int start(Passage p, Cue cue) {
    Syntax s = p.syntax();
    for (int i = cue.group().first() - 2; i > 0; i--) {
      boolean quote = p.quotationAt(s.begin(i)).isPresent();
      int at = i;
      // "X a pris ses distances : le pont tiendra, a-t-on précisé"
      boolean colon =
          s.any(i, ":") && (s.opensQuote(i + 1) || p.cues().stream().anyMatch(c -> c.last() < at));
      if (!quote && (s.any(i, ";") || colon)) {
        return i + 1;
      }
      if (!quote
          && s.comma(i)
          && p.cues().stream()
              .anyMatch(
                  c ->
                      c.at() < cue.at()
                          && c.group().first() == at + 1
                          && c.group().pronoun() >= 0)) {
        return i;
      }
    }
    return behindContrast(s, cue);
  }

  // "Contrairement à ce qu'affirme le maire, le pont tient bon, assure X"
  private static int behindContrast(Syntax s, Cue cue) {
    for (int i = 1; i < cue.group().first() - 2 && s.any(0, "contrairement"); i++) {
      if (s.comma(i)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean mainVerbIn(Syntax s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.finite(i) && !s.inRelative(i)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Quotation> quotationBefore(Passage p) {
    int begin = p.syntax().sentence().span().begin();
    return p.quotations().stream()
        .filter(q -> q.outer().end() <= begin && q.outer().end() >= begin - 3)
        .findFirst();
  }
}
