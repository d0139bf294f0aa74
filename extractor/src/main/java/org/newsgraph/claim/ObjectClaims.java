package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.ReportingVerb.Frame;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.text.Span;

/**
 * The reporting verb with a noun phrase for its content: "X annonce l'ouverture d'une enquête", "X
 * parle d'exagérations", "X l'a démenti", "ce que X dément".
 */
final class ObjectClaims implements VerbConstruction {

  private static final List<Frame> NOUN_FRAMES =
      List.of(
          Frame.OBJECT,
          Frame.OF,
          Frame.AGAINST,
          Frame.CALL,
          Frame.LABEL,
          Frame.BLAME,
          Frame.SELF,
          Frame.PREDICATE,
          Frame.JUDGEMENT);
  private static final Set<Act> ANSWERS = Set.of(Act.DENY, Act.CONFIRM);

  private final Set<String> inquiries = new HashSet<>();
  private final PointingPhrase pointing = new PointingPhrase();
  private final EmptyObjects empty = new EmptyObjects();
  private final ObjectNouns objects = new ObjectNouns();
  private final Sources sources;
  private final Extent extent;
  private final Drafts drafts;

  ObjectClaims(Sources sources, Extent extent, Drafts drafts) {
    this.sources = sources;
    this.extent = extent;
    this.drafts = drafts;
    for (Row row : LexiconFile.read(ObjectClaims.class, "fr/inquiry-nouns.tsv")) {
      inquiries.add(row.get("noun"));
    }
  }

  @Override
  public List<Draft> match(Passage p, Cue cue) {
    Optional<Frame> frame = frame(p.syntax(), cue);
    if (frame.isEmpty() || cue.group().voice() != VerbGroup.Voice.ACTIVE) {
      return List.of();
    }
    Syntax s = p.syntax();
    if (VerbClass.TALKING.has(cue.verb().name()) && s.presentParticiple(cue.at())) {
      // "…, en parlant de ses loisirs" says what the words before were about
      return List.of();
    }
    boolean turned = s.any(cue.group().first() - 1, WordGroup.THAT);
    Optional<NounPhrase> subject =
        turned ? sources.inverted(s, cue.group(), cue.last()) : sources.subject(s, cue.group());
    if (subject.isEmpty() || !speaks(s, subject.get())) {
      return List.of();
    }
    if (frame.get() == Frame.OBJECT && inquiries.contains(s.lemma(subject.get().head()))) {
      // "L'enquête a révélé des traces de sang": found, not said
      return List.of();
    }
    List<Span> content = content(p, cue, frame.get(), subject.get());
    Act act = cue.verb().act(frame.get()).get();
    List<Draft> found =
        new ArrayList<>(drafts.of(Construction.OBJECT, p, cue, act, subject.get(), content));
    if (!found.isEmpty() && objects.counts(cue.verb().name())) {
      SecondCount.behind(s, sources, cue.last() + 1)
          .ifPresent(
              second -> {
                List<Span> number = List.of(s.span(second.first(), second.last()));
                found.addAll(drafts.of(Construction.OBJECT, p, cue, act, second.source(), number));
              });
    }
    return found;
  }

  private boolean speaks(Syntax s, NounPhrase subject) {
    int head = subject.head();
    if (sources.relative(s, head)) {
      int antecedent = sources.antecedent(s, head);
      return antecedent >= 0 && sources.voice(s, antecedent) == Voices.Voice.SURE;
    }
    Voices.Voice voice = sources.voice(s, subject);
    return voice == Voices.Voice.SURE || voice == Voices.Voice.DOCUMENT;
  }

  private static Optional<Frame> frame(Syntax s, Cue cue) {
    if (cue.verb().takes(Frame.FIGURE) && FigurePhrase.at(s, cue.last() + 1) >= 0) {
      return Optional.of(Frame.FIGURE);
    }
    for (Frame frame : NOUN_FRAMES) {
      if (cue.verb().takes(frame)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  private List<Span> content(Passage p, Cue cue, Frame frame, NounPhrase subject) {
    Syntax s = p.syntax();
    if (frame == Frame.SELF) {
      // "a opposé un démenti", "proférant des menaces": the noun of the set phrase
      boolean further = s.any(cue.last() + 1, WordGroup.TO, "contre");
      int end = further ? extent.phrase(p, cue.last() + 1) : cue.last() + 1;
      return p.content(s.begin(cue.at() + 1), s.end(end - 1)).map(List::of).orElse(List.of());
    }
    int i = cue.last() + 1;
    while (i < s.size() && (s.tagged(i, "ADV") && !s.quoteMark(i) || s.any(i, "»", "”"))) {
      i++;
    }
    i = ObjectStart.skipInsertion(s, i);
    if (frame == Frame.OBJECT && s.any(cue.group().first() - 1, WordGroup.THAT)) {
      // "ce qu'a confirmé le ministre", "Un bilan que conteste la préfecture"
      return inverted(s, cue);
    }
    int start = ObjectStart.of(s, i, frame, cue);
    boolean unsaid = start >= 0 && empty.at(s, cue.verb().name(), start);
    if (unsaid || frame == Frame.OBJECT && !objects.fit(s, cue.verb().name(), start)) {
      return List.of();
    }
    if (start >= 0 && !(s.token(start).span().begin() == subject.span(s).begin())) {
      int from = frame == Frame.CALL ? ObjectStart.pivot(s, start) : start;
      int end = Math.min(extent.phrase(p, from), pointing.end(s, start));
      if (objects.counts(cue.verb().name())) {
        int other =
            SecondCount.behind(s, sources, cue.last() + 1).map(c -> c.source().first()).orElse(end);
        end = Math.min(end, s.comma(other - 1) ? other - 1 : other);
      }
      return p.content(s.begin(start), s.end(end - 1)).map(List::of).orElse(List.of());
    }
    if (frame != Frame.OBJECT) {
      return List.of();
    }
    Optional<Span> earlier = earlier(s, cue, subject);
    if (earlier.isPresent()) {
      return List.of(earlier.get());
    }
    boolean bare =
        !VerbClass.REFUSING.has(cue.verb().name())
            && ANSWERS.contains(cue.verb().act(Frame.OBJECT).get())
            && (i >= s.size() || s.tagged(i, "PUNCT", "CCONJ", "ADP", "SCONJ", "NOUN"));
    return bare && cue.group().finite() >= 0 ? List.of(s.token(cue.at()).span()) : List.of();
  }

  // "Un constat que relativise la préfecture"
  private List<Span> inverted(Syntax s, Cue cue) {
    int que = cue.group().first() - 1;
    if (s.any(que - 1, "ce")) {
      if (s.any(que - 2, WordGroup.BEFORE_WHAT)) {
        // "contrairement à ce qu'affirme X": what X says stands nowhere
        return List.of();
      }
      return List.of(s.span(que - 1, que));
    }
    for (int i = que - 1; i >= 0 && s.tagged(i, "NOUN", "ADJ"); i--) {
      if (s.tagged(i, "NOUN")) {
        return List.of(s.span(NounPhrase.around(s, i).first(), que - 1));
      }
    }
    return List.of();
  }

  /** A content that stands before the verb: the clitic, or "ce que". */
  private static Optional<Span> earlier(Syntax s, Cue cue, NounPhrase subject) {
    boolean answer = ANSWERS.contains(cue.verb().act(Frame.OBJECT).get());
    if (answer && cue.group().clitic() >= 0) {
      return Optional.of(s.token(cue.group().clitic()).span());
    }
    int before = subject.first() - (s.any(subject.first() - 1, "ce") ? 2 : 1);
    if (before > 0 && s.any(before, WordGroup.THAT) && s.any(before - 1, "ce")) {
      return Optional.of(s.span(before - 1, before));
    }
    if (before > 0
        && !s.infinitive(cue.last() + 1)
        && s.any(before, WordGroup.THAT)
        && s.is(cue.at(), "acl")
        && s.head(cue.at()) >= 0
        && s.head(cue.at()) < before) {
      NounPhrase antecedent = NounPhrase.around(s, s.head(cue.at()));
      return Optional.of(s.span(antecedent.first(), Math.min(antecedent.last(), before - 1)));
    }
    return Optional.empty();
  }
}
