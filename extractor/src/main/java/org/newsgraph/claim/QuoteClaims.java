package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.ReportingVerb.Frame;
import org.newsgraph.text.Span;

/** A quotation beside its reporting verb: "X a dit : « … »", "« … », X a déclaré à la presse". */
final class QuoteClaims implements VerbConstruction {

  // Words between the verb and the quotation: when, where and to whom.
  private static final int REACH = 12;

  private final Sources sources;
  private final Drafts drafts;

  QuoteClaims(Sources sources, Drafts drafts) {
    this.sources = sources;
    this.drafts = drafts;
  }

  @Override
  public List<Draft> match(Passage p, Cue cue) {
    Optional<Act> act = cue.verb().act(Frame.QUOTE).or(() -> cue.verb().act(Frame.CLAUSE));
    if (act.isEmpty() || cue.group().voice() != VerbGroup.Voice.ACTIVE) {
      return List.of();
    }
    Syntax s = p.syntax();
    List<Span> content = after(p, cue);
    if (content.isEmpty() && cue.group().finite() >= 0) {
      content = before(p, cue);
    }
    if (content.isEmpty()) {
      return List.of();
    }
    Optional<NounPhrase> subject = sources.subject(s, cue.group());
    if (subject.isEmpty() || sources.voice(s, subject.get().head()) == Voices.Voice.NONE) {
      return List.of();
    }
    return drafts.of(Construction.QUOTE, p, cue, act.get(), subject.get(), content);
  }

  private static List<Span> after(Passage p, Cue cue) {
    Syntax s = p.syntax();
    int i = cue.last() + 1;
    while (i < s.size() && s.tagged(i, "ADV") && !s.quoteMark(i)) {
      i++;
    }
    if (i < s.size() && s.opensQuote(i)) {
      int at = s.begin(i);
      boolean sentence = !cue.verb().takesPhrase();
      return p.quotationAt(at)
          .filter(q -> q.outer().begin() == at && (sentence && closes(p, q) || p.clause(q)))
          .map(q -> List.of(q.inner()))
          .orElse(List.of());
    }
    int verb = cue.last();
    for (; i < s.size(); i++) {
      if (s.any(i, ":")) {
        return behind(p, i);
      }
      if (s.opensQuote(i)
          && i - verb < REACH
          && cue.verb().takes(Frame.CLAUSE)
          && !cue.verb().takesPhrase()) {
        // "a dit en conférence de presse « nous partons »"
        int at = s.begin(i);
        return p.quotations().stream()
            .filter(q -> q.outer().begin() == at && p.clause(q))
            .map(q -> List.of(q.inner()))
            .findFirst()
            .orElse(List.of());
      }
      if (s.any(i, ";") || s.finite(i) || s.quoteMark(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  // "publiait « bien volontiers » cette tribune" quotes a word of its own sentence
  private static boolean closes(Passage p, Quotation q) {
    Syntax s = p.syntax();
    int next = s.sentence().firstTokenIn(q.outer());
    while (next >= 0 && next < s.size() && s.begin(next) < q.outer().end()) {
      next++;
    }
    return q.inner().of(p.text()).split("\\s+").length > 2 || !s.tagged(next, "DET", "NOUN", "ADJ");
  }

  /** The quotations behind a colon: one, or several that follow one another in the sentence. */
  static List<Span> behind(Passage p, int colon) {
    List<Span> pieces = new ArrayList<>();
    int from = p.syntax().end(colon);
    for (Quotation q : p.quotations()) {
      if (q.outer().begin() >= from && p.text().substring(from, q.outer().begin()).isBlank()) {
        pieces.add(q.inner());
        from = q.outer().end();
      }
    }
    return pieces;
  }

  // "« … », le conseiller Jon Finer a déclaré à PBS": nothing follows, the quotation precedes.
  private static List<Span> before(Passage p, Cue cue) {
    Syntax s = p.syntax();
    int first = cue.group().first();
    for (int i = first - 1; i > 0 && first - i < 25; i--) {
      if (s.finite(i)) {
        return List.of();
      }
      if (s.closesQuote(i) && (s.comma(i + 1) || s.comma(i - 1))) {
        int end = s.end(i);
        return p.quotations().stream()
            .filter(q -> q.outer().end() == end && q.inner().length() > 20)
            .filter(q -> !WordGroup.THAT.has(s.form(s.sentence().firstTokenIn(q.outer()) - 1)))
            .map(q -> List.of(q.inner()))
            .findFirst()
            .orElse(List.of());
      }
    }
    return List.of();
  }
}
