package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.SpeechNouns.Form;
import org.newsgraph.text.Span;

/**
 * Claims that a noun names: "l'annonce par Paris d'un retrait", "les accusations de Washington
 * contre Téhéran", "l'appel du pape à la paix", "des rumeurs selon lesquelles le roi est mort".
 */
final class NominalClaims {

  // From the noun to the words that tell who or what.
  private static final int REACH = 14;

  private final SpeechNouns nouns = new SpeechNouns();
  private final Sources sources;
  private final Extent extent;
  private final Drafts drafts;

  NominalClaims(Sources sources, Extent extent, Drafts drafts) {
    this.sources = sources;
    this.extent = extent;
    this.drafts = drafts;
  }

  /** The claims that nouns of the sentence name, empty if none. */
  List<Draft> find(Passage p) {
    Syntax s = p.syntax();
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Optional<SpeechNouns.Noun> noun = nouns.at(s, i);
      if (noun.isPresent() && !s.quoted(i)) {
        found.addAll(claims(p, i, noun.get()));
      }
    }
    return found;
  }

  private List<Draft> claims(Passage p, int noun, SpeechNouns.Noun what) {
    Syntax s = p.syntax();
    int which = relative(s, noun);
    if (which > 0 && what.forms().contains(Form.CLAUSE)) {
      List<Span> content = extent.clause(p, -1, which + 1, -1);
      return draft(p, noun, what.act(), by(s, noun, which), content);
    }
    int end = end(s, noun);
    int par = find(s, noun, end, "par");
    if (par > 0 && what.forms().contains(Form.PAR)) {
      return par(p, noun, what.act(), par);
    }
    if (what.forms().contains(Form.AGAINST)) {
      return against(p, noun, what, end);
    }
    if (what.forms().contains(Form.CALL)) {
      return call(p, noun, what.act(), end);
    }
    if (what.forms().contains(Form.CHARGE) || what.forms().contains(Form.OF)) {
      return charge(p, noun, what);
    }
    return List.of();
  }

  // "rumeurs selon lesquelles": the relative pronoun, -1 if none
  private static int relative(Syntax s, int noun) {
    for (int i = noun + 1; i < Math.min(s.size(), noun + REACH); i++) {
      if (s.any(i, "selon") && s.any(i + 1, WordGroup.RELATIVE_AFTER)) {
        return i + 1;
      }
      if (s.any(i, ";", ":", ".")) {
        break;
      }
    }
    return -1;
  }

  private Optional<NounPhrase> by(Syntax s, int noun, int to) {
    for (int i = noun + 1; i < to; i++) {
      if (s.any(i, WordGroup.OF, "par")) {
        NounPhrase phrase = NounPhrase.from(s, i + 1);
        if (phrase != null && phrase.head() < to && speaks(s, phrase)) {
          return Optional.of(cut(phrase, to - 1));
        }
      }
    }
    return Optional.empty();
  }

  // A phrase that ends at token "last" at the latest, but with its head.
  private static NounPhrase cut(NounPhrase phrase, int last) {
    return new NounPhrase(
        phrase.first(), phrase.head(), Math.max(phrase.head(), Math.min(phrase.last(), last)));
  }

  private boolean speaks(Syntax s, NounPhrase phrase) {
    return sources.voice(s, phrase.head()) == Voices.Voice.SURE;
  }

  private static int end(Syntax s, int noun) {
    int i = noun + 1;
    while (i < Math.min(s.size(), noun + REACH)
        && !s.finite(i)
        && !s.comma(i)
        && !s.any(i, WordGroup.RELATIVE_OR_THAT, ";", ":", ".")) {
      i++;
    }
    return i;
  }

  private static int find(Syntax s, int noun, int end, String word) {
    for (int i = noun + 1; i < end; i++) {
      if (s.any(i, word)) {
        return i;
      }
    }
    return -1;
  }

  // "l'annonce par X de Y", "la revendication de Y par X"
  private List<Draft> par(Passage p, int noun, Act act, int par) {
    Syntax s = p.syntax();
    NounPhrase source = NounPhrase.from(s, par + 1);
    if (source == null || !speaks(s, source)) {
      return List.of();
    }
    if (par > noun + 1) {
      boolean of = s.any(noun + 1, WordGroup.OF);
      return of
          ? draft(
              p,
              noun,
              act,
              Optional.of(source),
              p.content(s.begin(noun + 2), s.end(par - 1)).map(List::of).orElse(List.of()))
          : List.of();
    }
    for (int i = source.head() + 1; i < Math.min(s.size(), source.head() + 6); i++) {
      if (s.any(i, WordGroup.OF) && sources.voice(s, i + 2) != Voices.Voice.SURE) {
        NounPhrase cut = cut(source, i - 1);
        int end = extent.phrase(p, i + 1);
        return draft(
            p,
            noun,
            act,
            Optional.of(cut),
            p.content(s.begin(i + 1), s.end(end - 1)).map(List::of).orElse(List.of()));
      }
    }
    return List.of();
  }

  // "les accusations de X contre Y", "les critiques du ministre contre la loi"
  private List<Draft> against(Passage p, int noun, SpeechNouns.Noun what, int end) {
    Act act = what.act();
    Syntax s = p.syntax();
    int contre = find(s, noun, end, "contre");
    contre = contre < 0 ? find(s, noun, end, "envers") : contre;
    Optional<NounPhrase> source = contre < 0 ? Optional.empty() : by(s, noun, contre);
    if (source.isEmpty()) {
      return act == Act.ACCUSE ? charge(p, noun, what) : List.of();
    }
    return behindSource(p, noun, act, source.get(), contre);
  }

  // "l'appel du pape à la paix"
  private List<Draft> call(Passage p, int noun, Act act, int end) {
    Syntax s = p.syntax();
    for (int i = noun + 2; i < end; i++) {
      if (s.any(i, WordGroup.TO)) {
        Optional<NounPhrase> source = by(s, noun, i);
        return source.isEmpty() ? List.of() : behindSource(p, noun, act, source.get(), i);
      }
    }
    return List.of();
  }

  /** What the noun's source, which ends before {@code preposition}, says from there on. */
  private List<Draft> behindSource(
      Passage p, int noun, Act act, NounPhrase source, int preposition) {
    Syntax s = p.syntax();
    int last = extent.phrase(p, preposition + 1);
    return draft(
        p,
        noun,
        act,
        Optional.of(cut(source, preposition - 1)),
        p.content(s.begin(preposition), s.end(last - 1)).map(List::of).orElse(List.of()));
  }

  // "des accusations de fraude": nobody in particular accuses
  private List<Draft> charge(Passage p, int noun, SpeechNouns.Noun what) {
    Syntax s = p.syntax();
    // "la rumeur d'un envoi de soldats"
    boolean article =
        what.forms().contains(Form.OF)
            && s.any(noun + 2, WordGroup.ONE)
            && s.tagged(noun + 3, "NOUN");
    int head = article ? noun + 3 : noun + 2;
    boolean bare = s.any(noun + 1, WordGroup.PLAIN_OF) && s.tagged(head, "NOUN");
    boolean speaker = bare && sources.voice(s, head) == Voices.Voice.SURE;
    if (!bare || speaker) {
      return List.of();
    }
    int last = head + 1;
    while (s.tagged(last, "ADP", "NOUN", "PROPN", "DET", "NUM")
        || s.tagged(last, "ADJ") && !s.pastParticiple(last)) {
      last++;
    }
    while (s.tagged(last - 1, "ADP", "DET")) {
      last--;
    }
    // "lancées par l'opposition"
    NounPhrase accuser =
        s.pastParticiple(last) && s.any(last + 1, "par") ? NounPhrase.from(s, last + 2) : null;
    return draft(
        p,
        noun,
        what.act(),
        Optional.ofNullable(accuser).filter(n -> speaks(s, n)),
        p.content(s.begin(noun + 1), s.end(last - 1)).map(List::of).orElse(List.of()));
  }

  private List<Draft> draft(
      Passage p, int noun, Act act, Optional<NounPhrase> source, List<Span> content) {
    if (content.isEmpty()) {
      return List.of();
    }
    Syntax s = p.syntax();
    List<SourceWords> speakers =
        source.map(n -> drafts.speakers(s, n)).orElse(List.of(SourceWords.NOBODY));
    List<Draft> found = new ArrayList<>();
    for (SourceWords words : speakers) {
      found.add(
          Drafts.plain(
              Construction.NOMINAL,
              s.sentence().index(),
              Optional.of(s.token(noun).span()),
              act,
              words,
              content));
    }
    return found;
  }
}
