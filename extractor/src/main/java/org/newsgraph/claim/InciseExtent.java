package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/** How far the words go into which a reporting verb is inserted: "…, dit-il, …". */
final class InciseExtent {

  private InciseExtent() {}

  /** The pieces of the words that the cue takes with {@code subject} as its source. */
  static List<Span> content(Passage p, Cue cue, NounPhrase subject) {
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

  private static boolean continues(Passage p, Cue cue, int start, int after) {
    Syntax s = p.syntax();
    if (!s.comma(after) && !s.opensQuote(after)) {
      return false;
    }
    int next = s.comma(after) ? after + 1 : after;
    if (s.opensQuote(next)) {
      return true;
    }
    boolean barrier =
        s.any(next, WordGroup.BEHIND_INCISE)
            || s.any(next, "pour") && s.any(next + 1, WordGroup.RELATIVE_SUBJECT)
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
    if (torn && !s.any(next, WordGroup.THAT)) {
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
  static int start(Passage p, Cue cue) {
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

  /** True if a finite verb outside of a relative clause stands between the two tokens. */
  static boolean mainVerbIn(Syntax s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.finite(i) && !s.inRelative(i)) {
        return true;
      }
    }
    return false;
  }

  /** The quotation that ends right before the sentence, empty if none. */
  static Optional<Quotation> quotationBefore(Passage p) {
    int begin = p.syntax().sentence().span().begin();
    return p.quotations().stream()
        .filter(q -> q.outer().end() <= begin && q.outer().end() >= begin - 3)
        .findFirst();
  }
}
