package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/** A quotation on its own with the speaker's name under it: "« … »", then "— Penny Oleksiak". */
final class SignedQuotes {

  /** The claim of a line that signs the quotation right before it, empty if it does not. */
  Optional<Draft> find(Passage p, List<Quotation> all) {
    Syntax s = p.syntax();
    if (!s.form(0).matches("[—–-]") || s.size() < 2) {
      return Optional.empty();
    }
    NounPhrase name = NounPhrase.from(s, 1);
    if (name == null) {
      return Optional.empty();
    }
    int begin = s.sentence().span().begin();
    Span content = null;
    for (Quotation q : all) {
      if (q.outer().end() <= begin
          && p.text().substring(q.outer().end(), begin).matches("[\\s.\\u00a0]*")) {
        content = q.inner();
      }
    }
    return Optional.ofNullable(content)
        .map(
            c ->
                Drafts.plain(
                    Construction.QUOTE,
                    s.sentence().index(),
                    Optional.empty(),
                    Act.ASSERT,
                    SourceWords.of(name.span(s), name.headSpan(s)),
                    List.of(c)));
  }
}
