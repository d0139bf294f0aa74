package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/** What a source says that a preposition names: the clause around "selon X", or behind it. */
final class AccordingContent {

  private final Sources sources;
  private final Extent extent;

  AccordingContent(Sources sources, Extent extent) {
    this.sources = sources;
    this.extent = extent;
  }

  /**
   * The pieces of what the source says, in the order of the text; empty if there are none.
   *
   * @param match the preposition
   * @param phrase the source with all that is said of it
   * @param after first token that no phrase before has taken
   */
  List<Span> of(Passage p, SourcePrepositions.Match match, NounPhrase phrase, int after) {
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
      if (s.any(i, WordGroup.RELATIVE_ONLY) && s.comma(i - 1)) {
        return hasMainVerb(s, start, i) || i + 1 == first ? -1 : i;
      }
    }
    return -1;
  }

  // The relative pronoun right before the phrase, past a comma; -1 if none.
  private static int relativeBefore(Syntax s, int first) {
    int i = s.comma(first - 1) ? first - 2 : first - 1;
    return s.any(i, WordGroup.RELATIVE_SUBJECT) ? i : -1;
  }

  private List<Span> rest(Passage p, int from) {
    Syntax s = p.syntax();
    int next = SourceAsides.skipBrackets(s, from);
    return s.comma(next) && next + 1 < s.size() && !s.any(next + 1, WordGroup.RELATIVE_ONLY)
        ? extent.clause(p, -1, next + 1, mainVerb(s, next + 1))
        : List.of();
  }

  private static boolean opensClause(Syntax s, int start, int first) {
    for (int i = start; i < first; i++) {
      if (!s.tagged(i, "CCONJ", "ADV", "PUNCT")
          && !s.any(i, WordGroup.THAT, "toujours", "mais", "et")) {
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
      boolean turn = s.any(i, WordGroup.TURNING) && (s.comma(i - 1) || i == 0);
      if (turn && i == first - 2 && s.comma(first - 1)) {
        return i + 1;
      }
      if (s.any(i, ";", ":") || s.any(i, WordGroup.THAT, "mais", "et") && next) {
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
