package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * How far a content goes: up to the place where the sentence turns back to its narrator or to
 * another source.
 *
 * <p>The tree says which verb belongs to the content, but French news sentences are long and the
 * tree is right for about six words in seven; so a content ends only at a place that looks like an
 * end (a comma, a conjunction, a semicolon) and never because of an attachment alone.
 */
final class Extent {

  private final SourcePrepositions prepositions;
  private final PhraseExtent phrases;

  Extent(SourcePrepositions prepositions) {
    this.prepositions = prepositions;
    phrases = new PhraseExtent(prepositions);
  }

  /** End, exclusive, of the noun phrase content that begins at token {@code start}. */
  int phrase(Passage p, int start) {
    return phrases.end(p, start);
  }

  /**
   * The pieces of a clause that begins at token {@code start} and is governed by the cue.
   *
   * @param cue token of the reporting verb, -1 if there is none
   * @param content head token of the content in the tree, -1 if unknown
   */
  List<Span> clause(Passage p, int cue, int start, int content) {
    Syntax s = p.syntax();
    List<Span> pieces = new ArrayList<>();
    int from = start;
    int end = cue < 0 ? Integer.MAX_VALUE : quotationEnd(p, s.begin(cue));
    boolean verb = cue < 0;
    for (int i = start; i < s.size(); i++) {
      if (s.begin(i) >= end) {
        // Said inside of a quotation: its end is the end.
        add(p, s, from, i, pieces);
        return pieces;
      }
      // "que le suspect, identifié hier, a publié des menaces": no clause ends before its verb
      verb |= s.verb(i) && !s.pastParticiple(i) || s.opensQuote(i);
      boolean quoted = p.quotationAt(s.begin(i)).isPresent() && !s.quoteMark(i);
      if (quoted && !incise(p, cue, i)) {
        continue;
      }
      if (i > from && secondClause(s, i)) {
        add(p, s, from, i, pieces);
        from = s.tagged(i, "CCONJ") ? i + 2 : i + 1;
        i = from;
      } else if (incise(p, cue, i)) {
        add(p, s, from, i, pieces);
        int next = inciseEnd(p, i);
        from = next;
        i = next;
      } else if (i > start && (verb || !s.comma(i)) && breaks(p, cue, i, content)) {
        add(p, s, from, i, pieces);
        return pieces;
      }
    }
    add(p, s, from, s.size(), pieces);
    return pieces;
  }

  /**
   * First token of a clause behind the source with which it opens: "que, selon ses sources, le
   * pont".
   */
  int behindSource(Syntax s, int start) {
    int first = s.comma(start) ? start + 1 : start;
    if (prepositions.at(s, first).isEmpty()) {
      return start;
    }
    for (int i = first; i < Math.min(s.size(), first + 15); i++) {
      if (s.comma(i)) {
        return i + 1;
      }
    }
    return start;
  }

  // "pour" before an infinitive names no source
  private boolean source(Syntax s, int i) {
    return prepositions.at(s, i).filter(m -> !m.needs().equals("sure")).isPresent();
  }

  private static int quotationEnd(Passage p, int offset) {
    return p.quotationAt(offset).map(q -> q.inner().end()).orElse(Integer.MAX_VALUE);
  }

  private static void add(Passage p, Syntax s, int from, int to, List<Span> pieces) {
    if (from < to && from < s.size()) {
      Optional<Quotation> around = p.quotationAt(s.begin(from));
      boolean within =
          around.isPresent()
              && around.get().outer().begin() < s.sentence().span().begin()
              && from > 0
              && s.end(to - 1) <= around.get().inner().end();
      // Said inside of a quotation that began sentences ago: these words alone
      (within ? p.piece(s.begin(from), s.end(to - 1)) : p.content(s.begin(from), s.end(to - 1)))
          .ifPresent(pieces::add);
    }
  }

  private boolean breaks(Passage p, int cue, int i, int content) {
    Syntax s = p.syntax();
    if (s.any(i, ";") || s.any(i, ":") && quotationFollows(p, i)) {
      return true;
    }
    if (s.any(i, "tout") && s.any(i + 1, "en") && s.presentParticiple(i + 2)) {
      return true;
    }
    boolean conjunction = s.tagged(i, "CCONJ");
    if (!s.comma(i) && !conjunction) {
      return s.any(i, WordGroup.TURN) && turns(s, cue, i, content);
    }
    int next = s.comma(i) && s.tagged(i + 1, "CCONJ") ? i + 2 : i + 1;
    if (s.comma(i) && next == i + 1 && subordinate(s, cue) && mainClause(s, next)) {
      return true;
    }
    if (s.comma(i) && fronted(s, cue) && s.finite(next)) {
      // "Après avoir rappelé que le pont est fermé, annonce des travaux"
      return true;
    }
    if (s.comma(i)
        && inRelative(s, cue)
        && (s.finite(next) || s.clitic(next) && s.finite(next + 1))) {
      // "Le suspect, qui affirme être innocent, a été relâché"
      return true;
    }
    if (s.comma(i)
        && (source(s, next)
            || s.any(next, "ce") && s.any(next + 1, WordGroup.THAT, "qui")
            || s.any(next, WordGroup.TURN) && turns(s, cue, next, content))) {
      return true;
    }
    Optional<Boolean> sister = SisterCues.breaks(p, cue, next, conjunction, content);
    if (sister.isPresent()) {
      return sister.get();
    }
    int verb = verbAfter(s, next);
    return conjunction && verb >= 0 && s.is(verb, "conj") && s.head(verb) == cue;
  }

  // "a annoncé qu'il est trop tôt : « Nous aurons des informations », a-t-il dit": two claims
  private static boolean quotationFollows(Passage p, int colon) {
    int next = p.syntax().begin(colon + 1);
    return p.quotations().stream().anyMatch(q -> q.outer().begin() == next && p.clause(q));
  }

  private static boolean inRelative(Syntax s, int cue) {
    int i = cue - 1;
    while (i > 0
        && (s.verb(i) || s.clitic(i) || s.tagged(i, "ADV") || s.any(i, WordGroup.ON, "l'"))) {
      i--;
    }
    return s.any(i, WordGroup.RELATIVE_ONLY) && s.comma(i - 1);
  }

  private static boolean fronted(Syntax s, int cue) {
    return cue > 0 && !s.finite(cue) && s.any(cue - 1, WordGroup.BEFORE_VERB, ",");
  }

  // "Même si X a annoncé que le pont ferme, la ville …": the main clause is the narrator's
  private static boolean subordinate(Syntax s, int cue) {
    for (int i = cue - 1; i >= 0; i--) {
      if (s.comma(i) || s.any(i, WordGroup.RELATIVE_OR_THAT, ":", ";")) {
        return i > 0 && s.any(i, WordGroup.THAT) && s.any(i - 1, WordGroup.THAT_ADVERB) && i <= 3;
      }
      if (i <= 1 && s.any(i, WordGroup.SUBORDINATOR)) {
        return true;
      }
    }
    return false;
  }

  /** True if a subject and its finite verb begin at token {@code from}, which follows a comma. */
  static boolean mainClause(Syntax s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 12); i++) {
      if (s.comma(i) || s.any(i, WordGroup.RELATIVE_OR_THAT) || s.tagged(i, "CCONJ")) {
        return false;
      }
      if (s.finite(i)) {
        return i > from;
      }
    }
    return false;
  }

  private static boolean turns(Syntax s, int cue, int i, int content) {
    int verb = verbAfter(s, i);
    if (s.any(i, "sans")) {
      return verb >= 0 && verb - i <= 3 && !SisterCues.inside(s, content, verb);
    }
    return verb >= 0
        && s.head(verb) == cue
        && (s.any(i, "tandis", "pendant") || s.any(i, "alors") && s.any(i + 1, WordGroup.THAT));
  }

  // "que A et que B"
  private static boolean secondClause(Syntax s, int i) {
    return s.tagged(i, "CCONJ") && s.any(i + 1, WordGroup.THAT) && s.tagged(i + 1, "SCONJ");
  }

  /** True if a comma at {@code i} opens an inserted cue: ", a-t-il ajouté". */
  private static boolean incise(Passage p, int cue, int i) {
    Syntax s = p.syntax();
    if (!s.comma(i)) {
      return false;
    }
    for (Cue other : p.cues()) {
      if (other.at() != cue && other.group().first() == i + 1 && other.group().pronoun() >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int inciseEnd(Passage p, int i) {
    Syntax s = p.syntax();
    int j = i + 1;
    while (j < s.size() && !s.comma(j)) {
      j++;
    }
    return j;
  }

  private static int verbAfter(Syntax s, int from) {
    for (int j = from; j < Math.min(s.size(), from + 15); j++) {
      if (s.verb(j)) {
        return s.tagged(j, "AUX") && s.head(j) > j ? s.head(j) : j;
      }
    }
    return -1;
  }
}
