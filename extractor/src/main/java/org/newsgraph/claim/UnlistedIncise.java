package org.newsgraph.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A verb behind a quotation and before its subject reports, whatever verb it is: "« … », s'étrangle
 * le maire".
 */
final class UnlistedIncise {

  private static final ReportingVerb ANY =
      new ReportingVerb("", new EnumMap<>(Map.of(ReportingVerb.Frame.QUOTE, Act.ASSERT)));

  private final InciseClaims incise;

  UnlistedIncise(InciseClaims incise) {
    this.incise = incise;
  }

  /** The claims of verbs right behind a closing quote mark, empty if there are none. */
  List<Draft> find(Passage p) {
    Syntax s = p.syntax();
    for (int i = 1; i < s.size(); i++) {
      if (!s.verb(i) || p.quotationAt(s.begin(i)).isPresent()) {
        continue;
      }
      VerbGroup group = VerbGroup.at(s, i);
      int before = group.first() - 1;
      boolean quoted = before > 0 && s.comma(before) && s.closesQuote(before - 1);
      boolean full = s.tagged(i, "VERB") || !s.verb(i + 1) && !s.pastParticiple(i + 1);
      if (quoted && full) {
        List<Draft> drafts = incise.match(p, new Cue(ANY, group, group.last()));
        if (!drafts.isEmpty()) {
          return drafts;
        }
      }
    }
    return List.of();
  }
}
