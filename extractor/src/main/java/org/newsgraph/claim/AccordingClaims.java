package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.text.Span;

/** The prepositions and set phrases that name a source: "selon X, …", "…, à en croire X". */
final class AccordingClaims {

  // A norm is no speaker: "selon le Code du travail", "selon l'article 5".
  private static final String NORM =
      "code|loi|article|alinéa|droit|constitution|convention|règlement|règle|traité|protocole|usage"
          + "|tradition|coutume|principe|critère|barème|calendrier|méthode|modalité";

  private final SourcePrepositions prepositions;
  private final Sources sources;
  private final Extent extent;
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
    this.extent = extent;
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
      NounPhrase phrase = told.map(ToldWords::teller).orElseGet(() -> source(s, match.get()));
      if (phrase == null || !accepts(s, match.get(), phrase) && !hearsay(s, match.get(), phrase)) {
        continue;
      }
      NounPhrase all =
          told.map(t -> new NounPhrase(phrase.first(), phrase.head(), t.last()))
              .orElseGet(() -> withHearer(s, phrase));
      List<Span> content = content(p, match.get(), all, after);
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
    if (s.any(phrase.head(), "lui", "elle", "eux", "elles")) {
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
    return s.any(next, "à", "au", "aux") && s.comma(comma)
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
      if (s.any(i, "si", "s'") && s.tagged(i, "SCONJ")) {
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
    if (s.any(i, "ce") && s.any(i + 1, "que", "qu'")) {
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
    if (s.any(i, "lequel", "laquelle", "lesquels", "lesquelles", "qui")) {
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
    if (s.lemma(phrase.head()).toLowerCase(Locale.ROOT).matches(NORM)
        || s.form(phrase.first() + 1).matches(NORM)) {
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

  private List<Span> content(
      Passage p, SourcePrepositions.Match match, NounPhrase phrase, int after) {
    Syntax s = p.syntax();
    int first = match.first();
    int start = clauseStart(p, first, after);
    int next = phrase.last() + 1;
    boolean initial = opensClause(s, start, first) || sources.relative(s, phrase.head());
    List<Span> pieces = new ArrayList<>();
    if (s.opensQuote(next)) {
      // "son projet, selon lui « déresponsabilisant »"
      Optional<Span> quoted = p.quotationAt(s.begin(next)).map(Quotation::inner);
      if (quoted.isPresent() && !initial) {
        return List.of(quoted.get());
      }
    }
    int relative = relativeBefore(s, first);
    if (relative >= 0) {
      // "Le pilote, qui, d'après la police, était ivre, est mort"
      int begin = s.comma(next) ? next + 1 : next;
      int end = begin;
      while (end < s.size() && (!s.comma(end) || s.quoted(end))) {
        end++;
      }
      if (begin < end) {
        p.content(s.begin(begin), s.end(end - 1)).ifPresent(pieces::add);
      }
      return pieces;
    }
    int aside = relativeAround(s, start, first);
    if (aside >= 0) {
      // "Marin, dont les gardes ont tiré d'après l'ONU, a reçu le consul"
      return p.content(s.begin(aside), s.end(first - 1)).map(List::of).orElse(List.of());
    }
    if (initial) {
      next = SourceAsides.skip(p.syntax(), next);
      List<Span> clause = extent.clause(p, -1, next, mainVerb(s, next));
      boolean opens = sources.relative(s, phrase.head()) && !hasMainVerb(s, 0, first);
      return opens ? upToMain(p, next, clause) : clause;
    }
    p.content(s.begin(start), s.end(first - 1)).ifPresent(pieces::add);
    if (!hasMainVerb(s, start, first)) {
      pieces.addAll(rest(p, next));
    } else if (s.comma(next) && s.comma(first - 1) && s.verb(first - 2)) {
      // "aurait embauché, selon certains salariés, des « grands frères »"
      pieces.addAll(rest(p, next));
    }
    return pieces;
  }

  // "Depuis les informations selon lesquelles le pont tremble, la ville s'inquiète"
  private static List<Span> upToMain(Passage p, int from, List<Span> clause) {
    Syntax s = p.syntax();
    boolean verb = false;
    for (int i = from; i < s.size(); i++) {
      verb |= s.finite(i);
      int end = s.end(i - 1);
      if (verb && s.comma(i) && !s.quoted(i) && Extent.mainClause(s, i + 1)) {
        return p.content(s.begin(from), end).map(List::of).orElse(clause);
      }
    }
    return clause;
  }

  // The relative pronoun behind a comma in whose clause the phrase stands, with the main verb still
  // to come; -1 if there is none.
  private static int relativeAround(Syntax s, int start, int first) {
    for (int i = first - 1; i > start && !s.comma(i); i--) {
      if (s.any(i, "qui", "dont", "où") && s.comma(i - 1)) {
        return hasMainVerb(s, start, i) || i + 1 == first ? -1 : i;
      }
    }
    return -1;
  }

  // The relative pronoun right before the phrase, past a comma; -1 if none.
  private static int relativeBefore(Syntax s, int first) {
    int i = s.comma(first - 1) ? first - 2 : first - 1;
    return s.any(i, "qui", "lequel", "laquelle") ? i : -1;
  }

  private List<Span> rest(Passage p, int from) {
    Syntax s = p.syntax();
    int next = SourceAsides.skipBrackets(s, from);
    return s.comma(next) && next + 1 < s.size() && !s.any(next + 1, "qui", "dont")
        ? extent.clause(p, -1, next + 1, mainVerb(s, next + 1))
        : List.of();
  }

  private static boolean opensClause(Syntax s, int start, int first) {
    for (int i = start; i < first; i++) {
      if (!s.tagged(i, "CCONJ", "ADV", "PUNCT")
          && !s.any(i, "toujours", "mais", "et", "que", "qu'")) {
        return false;
      }
    }
    return true;
  }

  private static int clauseStart(Passage p, int first, int after) {
    Syntax s = p.syntax();
    for (int i = first - 1; i >= after; i--) {
      if (p.quotationAt(s.begin(i)).isPresent()) {
        continue;
      }
      boolean next = i == first - 1 || i == first - 2 && s.comma(first - 1);
      boolean turn = s.any(i, "puis", "mais", "or", "car", "et") && (s.comma(i - 1) || i == 0);
      if (turn && i == first - 2 && s.comma(first - 1)) {
        return i + 1;
      }
      if (s.any(i, ";", ":") || s.any(i, "mais", "et", "que", "qu'") && next) {
        return i + 1;
      }
    }
    return after;
  }

  private static boolean hasMainVerb(Syntax s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.finite(i) && !s.inRelative(i)) {
        return true;
      }
    }
    return false;
  }

  private static int mainVerb(Syntax s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.token(i).head() < 0) {
        return i;
      }
    }
    return -1;
  }
}
