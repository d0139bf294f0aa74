package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.text.Span;

/** The prepositions and set phrases that name a source: "selon X, …", "…, à en croire X". */
final class AccordingClaims {

  private final SourcePrepositions prepositions;
  private final Sources sources;
  private final AccordingContent contents;
  private final Drafts drafts;
  private final SpeakerNouns nouns;

  AccordingClaims(
      SourcePrepositions prepositions,
      Sources sources,
      Extent extent,
      Drafts drafts,
      SpeakerNouns nouns) {
    this.nouns = nouns;
    this.prepositions = prepositions;
    this.sources = sources;
    contents = new AccordingContent(sources, extent);
    this.drafts = drafts;
  }

  /** The claims of all source prepositions of the sentence, empty if it has none. */
  List<Draft> find(Passage p) {
    List<Draft> found = new ArrayList<>();
    Syntax s = p.syntax();
    int after = 0;
    for (int i = 0; i < s.size(); i++) {
      Optional<SourcePrepositions.Match> match = prepositions.at(s, i);
      if (match.isEmpty()) {
        continue;
      }
      Optional<ToldWords> told = ToldWords.at(s, match.get().last() + 1, nouns);
      NounPhrase noun = told.map(ToldWords::teller).orElseGet(() -> source(s, match.get()));
      if (noun == null || !accepts(s, match.get(), noun) && !hearsay(s, match.get(), noun)) {
        continue;
      }
      NounPhrase name = SourceAsides.named(s, noun);
      NounPhrase phrase =
          name == null ? noun : new NounPhrase(noun.first(), name.head(), name.last());
      NounPhrase all =
          told.map(t -> new NounPhrase(phrase.first(), phrase.head(), t.last()))
              .orElseGet(() -> withHearer(s, phrase));
      List<Span> content = contents.of(p, match.get(), all, after);
      after = all.last() + 1;
      i = all.last();
      if (!content.isEmpty()) {
        for (SourceWords source : speakers(p, phrase, content)) {
          found.add(
              Drafts.plain(
                  Construction.ACCORDING,
                  s.sentence().index(),
                  Optional.of(s.span(match.get().first(), match.get().last())),
                  Act.ASSERT,
                  source,
                  content));
        }
      }
    }
    return found;
  }

  // "Marin veut des règles qui ne vont, selon lui, pas trop loin": whom the sentence is about. Not
  // in
  // "Marin a, selon lui, tué un gardien": of whom something is said does not say it.
  private List<SourceWords> speakers(Passage p, NounPhrase phrase, List<Span> content) {
    Syntax s = p.syntax();
    if (s.any(phrase.head(), WordGroup.STRESSED_PRONOUN)) {
      Span pronoun = s.token(phrase.head()).span();
      Optional<SourceWords> own =
          SubjectBefore.of(sources, p)
              .filter(w -> w.head().filter(h -> h.end() <= pronoun.begin()).isPresent())
              .filter(w -> content.stream().noneMatch(c -> c.contains(w.head().get())));
      if (own.isPresent()) {
        Span head = own.get().head().get();
        return List.of(SourceWords.standingFor(pronoun, head, own.get().span().orElse(head)));
      }
    }
    return drafts.speakers(s, sources.unwrapped(s, phrase));
  }

  // "Selon un porte-parole à l'AFP, …": to whom it was said is no content
  private static NounPhrase withHearer(Syntax s, NounPhrase phrase) {
    int next = phrase.last() + 1;
    int comma = next;
    while (comma < Math.min(s.size(), next + 6) && !s.comma(comma) && !s.verb(comma)) {
      comma++;
    }
    return s.any(next, WordGroup.TO) && s.comma(comma)
        ? new NounPhrase(phrase.first(), phrase.head(), comma - 1)
        : phrase;
  }

  // "D'après les premières analyses, l'avion aurait heurté": whatever the noun, the conditional
  // tells that it is a source. The list of nouns knows norms and methods no better.
  private boolean hearsay(Syntax s, SourcePrepositions.Match match, NounPhrase phrase) {
    if (!match.needs().equals("any")
        || sources.voice(s, phrase) == Voices.Voice.NONE
        || !s.comma(phrase.last() + 1)
        || match.first() > 1) {
      return false;
    }
    for (int i = phrase.last() + 2; i < s.size(); i++) {
      if (s.any(i, WordGroup.IF) && s.tagged(i, "SCONJ")) {
        return false;
      }
      if (s.finite(i) && !s.inRelative(i)) {
        return s.conditional(i) && s.pastParticiple(i + 1) | s.pastParticiple(i + 2);
      }
    }
    return false;
  }

  private static NounPhrase source(Syntax s, SourcePrepositions.Match match) {
    int i = match.last() + 1;
    if (match.needs().equals("source")) {
      return NounPhrase.from(s, match.last());
    }
    if (s.any(i, "ce") && s.any(i + 1, WordGroup.THAT)) {
      // "selon ce que rapportent des médias belges"
      int verb = i + 2;
      while (verb < s.size() && verb < i + 5 && !s.verb(verb)) {
        verb++;
      }
      while (s.verb(verb + 1)) {
        verb++;
      }
      return NounPhrase.from(s, Circumstances.skip(s, verb + 1));
    }
    if (s.any(i, WordGroup.RELATIVE_SUBJECT)) {
      return new NounPhrase(i, i, i);
    }
    return NounPhrase.from(s, i);
  }

  private boolean accepts(Syntax s, SourcePrepositions.Match match, NounPhrase phrase) {
    if (match.needs().equals("source")) {
      return true;
    }
    if (sources.relative(s, phrase.head())) {
      int antecedent = sources.antecedent(s, phrase.head());
      if (!s.any(phrase.head(), "qui")) {
        // "un scandale, selon lequel": the noun right before, no farther one
        antecedent = phrase.head() - 1;
        while (antecedent > 0
            && phrase.head() - antecedent < 5
            && !s.tagged(antecedent, "NOUN", "PROPN")) {
          antecedent--;
        }
      }
      return antecedent >= 0 && sources.voice(s, antecedent) == Voices.Voice.SURE;
    }
    if (WordGroup.NORM.has(s.lemma(phrase.head()).toLowerCase(Locale.ROOT))
        || s.any(phrase.first() + 1, WordGroup.NORM)) {
      return false;
    }
    Voices.Voice voice = sources.voice(s, phrase);
    if (!match.needs().equals("sure")) {
      return voice == Voices.Voice.SURE || voice == Voices.Voice.DOCUMENT;
    }
    // "Pour X, …": set off by a comma, at the head of its clause
    return voice == Voices.Voice.SURE
        && s.comma(phrase.last() + 1)
        && (match.first() == 0 || s.tagged(match.first() - 1, "PUNCT", "CCONJ"));
  }
}
