package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.ReportingVerb.Frame;
import org.newsgraph.text.Span;

/**
 * The reporting verb with a noun phrase for its content: "X annonce l'ouverture d'une enquête", "X
 * parle d'exagérations", "X l'a démenti", "ce que X dément".
 */
final class ObjectClaims implements VerbConstruction {

  private static final String TIME =
      "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|matin|soir";
  private static final String MONTH =
      "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
  // What one affirms as a noun; "a affirmé son autorité" says nothing.
  private static final String WILL =
      "volonté|intention|soutien|détermination|opposition|engagement|souhait|désir|attachement"
          + "|refus|innocence";
  private static final List<Frame> NOUN_FRAMES =
      List.of(
          Frame.OBJECT,
          Frame.OF,
          Frame.AGAINST,
          Frame.CALL,
          Frame.LABEL,
          Frame.BLAME,
          Frame.SELF,
          Frame.PREDICATE);
  private static final Set<Act> ANSWERS = Set.of(Act.DENY, Act.CONFIRM);

  private final Sources sources;
  private final Extent extent;
  private final Drafts drafts;

  ObjectClaims(Sources sources, Extent extent, Drafts drafts) {
    this.sources = sources;
    this.extent = extent;
    this.drafts = drafts;
  }

  @Override
  public List<Draft> match(Passage p, Cue cue) {
    Optional<Frame> frame = frame(cue);
    if (frame.isEmpty() || cue.group().voice() != VerbGroup.Voice.ACTIVE) {
      return List.of();
    }
    Syntax s = p.syntax();
    boolean turned = s.any(cue.group().first() - 1, "que", "qu'");
    Optional<NounPhrase> subject =
        turned ? sources.inverted(s, cue.group(), cue.last()) : sources.subject(s, cue.group());
    if (subject.isEmpty() || !speaks(s, subject.get())) {
      return List.of();
    }
    List<Span> content = content(p, cue, frame.get(), subject.get());
    return drafts.of(
        Construction.OBJECT, p, cue, cue.verb().act(frame.get()).get(), subject.get(), content);
  }

  private boolean speaks(Syntax s, NounPhrase subject) {
    int head = subject.head();
    if (sources.relative(s, head)) {
      int antecedent = sources.antecedent(s, head);
      return antecedent >= 0 && sources.voice(s, antecedent) == Sources.Voice.SURE;
    }
    Sources.Voice voice = sources.voice(s, subject);
    return voice == Sources.Voice.SURE || voice == Sources.Voice.DOCUMENT;
  }

  private static Optional<Frame> frame(Cue cue) {
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
      return p.content(s.begin(cue.at() + 1), s.end(cue.last())).map(List::of).orElse(List.of());
    }
    int i = cue.last() + 1;
    while (i < s.size() && (s.tagged(i, "ADV") && !s.quoteMark(i) || s.any(i, "»", "”"))) {
      i++;
    }
    i = skipInsertion(s, i);
    boolean will = cue.verb().name().endsWith("affirmer");
    if (will && !s.form(i + 1).matches(WILL)) {
      return List.of();
    }
    int start =
        start(s, frame == Frame.OF || frame == Frame.AGAINST ? skipTo(s, i) : i, frame, cue);
    if (start < 0 && s.any(cue.group().first() - 1, "que", "qu'")) {
      return inverted(s, cue);
    }
    if (start >= 0 && !(s.token(start).span().begin() == subject.span(s).begin())) {
      int end = extent.phrase(p, start);
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
        ANSWERS.contains(cue.verb().act(Frame.OBJECT).get())
            && (i >= s.size() || s.tagged(i, "PUNCT", "CCONJ", "ADP", "SCONJ", "NOUN"));
    return bare && cue.group().finite() >= 0 ? List.of(s.token(cue.at()).span()) : List.of();
  }

  // "Un constat que relativise la préfecture"
  private List<Span> inverted(Syntax s, Cue cue) {
    int que = cue.group().first() - 1;
    if (s.any(que - 1, "ce")) {
      return List.of(s.span(que - 1, que));
    }
    for (int i = que - 1; i >= 0 && s.tagged(i, "NOUN", "ADJ"); i--) {
      if (s.tagged(i, "NOUN")) {
        return List.of(s.span(NounPhrase.around(s, i).first(), que - 1));
      }
    }
    return List.of();
  }

  // "évoquait, sur Twitter, de « très nombreuses victimes »"
  private static int skipInsertion(Syntax s, int i) {
    if (s.comma(i)) {
      for (int j = i + 1; j < Math.min(s.size(), i + 14) && !s.verb(j); j++) {
        if (s.comma(j)) {
          return j + 1;
        }
      }
    }
    return i;
  }

  // "a fait état lundi de", "a fait part à des proches de"
  private static int skipTo(Syntax s, int i) {
    int j = s.any(i, "de", "d'", "du", "des", "contre") ? i : skipAddressee(s, i);
    return s.any(j, "de", "d'", "du", "des", "contre") ? j : i;
  }

  private static int start(Syntax s, int i, Frame frame, Cue cue) {
    return switch (frame) {
      case OF -> s.any(i, "de", "d'", "du", "des") ? i + (s.any(i, "des", "du") ? 0 : 1) : -1;
      case AGAINST -> s.any(i, "contre") ? i + 1 : -1;
      case CALL -> call(s, i, cue);
      case LABEL -> label(s, i);
      case BLAME -> phraseAt(s, i);
      case PREDICATE ->
          s.tagged(i, "ADJ", "NOUN", "DET", "ADV") || s.pastParticiple(i) || s.opensQuote(i)
              ? i
              : -1;
      default -> phraseAt(s, skipAddressee(s, i));
    };
  }

  private static int phraseAt(Syntax s, int i) {
    if (s.any(i, "de", "d'") && s.opensQuote(i + 1)) {
      return i + 1;
    }
    if (s.form(i + 1).matches("années?|ans?|mois|semaines?|jours?|fois|soir|matin|nuit")) {
      return -1;
    }
    boolean partitive = s.any(i, "du", "des", "de", "d'") && s.tagged(i, "DET");
    boolean noun =
        s.tagged(i, "DET", "NUM", "PROPN")
            || s.quoteMark(i) && s.opensQuote(i)
            || s.any(i, "être", "toute", "tout", "leur", "leurs") && !s.verb(i)
            || s.tagged(i, "ADJ") && s.tagged(i + 1, "NOUN")
            || s.any(i, "que");
    return (noun || partitive) && !s.any(i, "que", "ce") || demonstrative(s, i) ? i : -1;
  }

  private static boolean demonstrative(Syntax s, int i) {
    return s.any(i, "ce", "cet", "cette", "ces") && s.tagged(i + 1, "NOUN", "ADJ");
  }

  // "a annoncé jeudi à la presse l'ouverture"
  private static int skipAddressee(Syntax s, int i) {
    int j = i;
    for (int steps = 0; steps < 3; steps++) {
      if (s.any(j, "le") && s.tagged(j + 1, "NUM") && s.form(j + 2).matches(MONTH)) {
        j += s.tagged(j + 3, "NUM") ? 4 : 3;
        continue;
      }
      if (s.form(j).matches(TIME)) {
        j++;
        j = s.any(j, "matin", "soir", "midi", "après-midi") ? j + 1 : j;
        continue;
      }
      boolean addressee =
          s.any(j, "à", "au", "aux", "devant", "auprès", "par", "dans", "sur", "en", "lors");
      if (!addressee) {
        return j;
      }
      int k = j + 1;
      while (k < s.size() && k - j < 8 && !s.tagged(k, "NOUN", "PROPN")) {
        if (s.verb(k) || s.tagged(k, "PUNCT")) {
          return j;
        }
        k++;
      }
      while (k + 1 < s.size() && s.tagged(k + 1, "PROPN", "ADJ", "NUM")) {
        k++;
      }
      j = k + 1;
    }
    return j;
  }

  private static int call(Syntax s, int i, Cue cue) {
    // "s'est engagé à vive allure" promises nothing
    boolean promise = cue.verb().act(Frame.CALL).filter(a -> a == Act.PROMISE).isPresent();
    if (promise && !s.infinitive(i + 1) && !s.infinitive(i + 2)) {
      return -1;
    }
    if (s.any(i, "à", "au", "aux")) {
      return s.any(i, "à") ? i + 1 : i;
    }
    int phrase = phraseAt(s, i);
    for (int j = i; phrase >= 0 && j < Math.min(s.size(), i + 25); j++) {
      if (s.any(j, "à", "de", "d'")
          && (s.infinitive(j + 1) || s.clitic(j + 1) && s.infinitive(j + 2))) {
        return phrase;
      }
      if (s.finite(j) || s.any(j, ";", ":")) {
        return -1;
      }
    }
    return -1;
  }

  // "a qualifié cette hypothèse de « pure spéculation »"
  private static int label(Syntax s, int i) {
    for (int j = i; j < Math.min(s.size(), i + 15); j++) {
      if (s.any(j, "de", "d'", "comme") && j >= i) {
        return s.any(i, "de", "d'", "comme") ? i + 1 : i;
      }
      if (s.finite(j) || s.any(j, ";", ":")) {
        return -1;
      }
    }
    return -1;
  }

  /** A content that stands before the verb: the clitic, or "ce que". */
  private static Optional<Span> earlier(Syntax s, Cue cue, NounPhrase subject) {
    boolean answer = ANSWERS.contains(cue.verb().act(Frame.OBJECT).get());
    if (answer && cue.group().clitic() >= 0) {
      return Optional.of(s.token(cue.group().clitic()).span());
    }
    int before = subject.first() - (s.any(subject.first() - 1, "ce") ? 2 : 1);
    if (before > 0 && s.any(before, "que", "qu'") && s.any(before - 1, "ce")) {
      return Optional.of(s.span(before - 1, before));
    }
    if (before > 0
        && s.any(before, "que", "qu'")
        && s.is(cue.at(), "acl")
        && s.head(cue.at()) >= 0
        && s.head(cue.at()) < before) {
      NounPhrase antecedent = NounPhrase.around(s, s.head(cue.at()));
      return Optional.of(s.span(antecedent.first(), Math.min(antecedent.last(), before - 1)));
    }
    return Optional.empty();
  }
}
