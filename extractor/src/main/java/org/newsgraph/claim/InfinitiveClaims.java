package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.ReportingVerb.Frame;
import org.newsgraph.text.Span;

/** The reporting verb with an infinitive: "X assure avoir …", "X demande à Y de …". */
final class InfinitiveClaims implements VerbConstruction {

  private final EmptyObjects empty = new EmptyObjects();
  private final Sources sources;
  private final Extent extent;
  private final Drafts drafts;

  InfinitiveClaims(Sources sources, Extent extent, Drafts drafts) {
    this.sources = sources;
    this.extent = extent;
    this.drafts = drafts;
  }

  @Override
  public List<Draft> match(Passage p, Cue cue) {
    Optional<Act> act = cue.verb().act(Frame.INFINITIVE);
    if (act.isEmpty() || cue.group().voice() != VerbGroup.Voice.ACTIVE) {
      return List.of();
    }
    Syntax s = p.syntax();
    int start = start(s, cue);
    if (start < 0 || empty.at(s, cue.verb().name(), start)) {
      return List.of();
    }
    Optional<NounPhrase> subject = sources.subject(s, cue.group());
    if (subject.isEmpty()
        || sources.voice(s, subject.get().head()) == Voices.Voice.NONE
        || VerbClass.REFUSING.has(cue.verb().name()) && s.presentParticiple(cue.at())) {
      // "refusant de présenter son titre" does so and says nothing
      return List.of();
    }
    boolean order = s.any(start - 1, WordGroup.PLAIN_OF) && act.get() == Act.ASSERT;
    int head = start;
    while (head < s.size() && !s.infinitive(head)) {
      head++;
    }
    List<Span> content =
        s.quoted(start) && !s.quoted(cue.at())
            ? p.quotationAt(s.begin(start)).map(q -> List.of(q.inner())).orElse(List.of())
            : upTo(end(s, head), p, extent.clause(p, cue.at(), start, head < s.size() ? head : -1));
    return drafts.of(
        Construction.INFINITIVE, p, cue, order ? Act.REQUEST : act.get(), subject.get(), content);
  }

  // "a refusé d'obéir et Marin l'a démis": an infinitive is coordinated with no finite verb
  private static int end(Syntax s, int head) {
    for (int i = head + 1; i < s.size(); i++) {
      if (s.quoted(i)) {
        continue;
      }
      if (s.any(i, WordGroup.RELATIVE_OR_THAT, "si")) {
        break;
      }
      boolean finite = s.finite(i + 1) || s.clitic(i + 1) && s.finite(i + 2);
      if (s.tagged(i, "CCONJ") && PhraseExtent.verbFollows(s, i) || s.comma(i) && finite) {
        return i;
      }
    }
    return s.size();
  }

  private static List<Span> upTo(int end, Passage p, List<Span> content) {
    Syntax s = p.syntax();
    if (end >= s.size()) {
      return content;
    }
    List<Span> cut = new ArrayList<>();
    for (Span piece : content) {
      if (piece.end() <= s.begin(end)) {
        cut.add(piece);
      } else if (piece.begin() < s.begin(end)) {
        p.content(piece.begin(), s.end(end - 1)).ifPresent(cut::add);
      }
    }
    return cut;
  }

  /** First token of the infinitive with its negation and clitics, -1 if none follows. */
  private static int start(Syntax s, Cue cue) {
    int i = cue.last() + 1;
    while (i < s.size() && s.tagged(i, "ADV") && !s.any(i, WordGroup.NE)) {
      i++;
    }
    if (s.any(i, WordGroup.BEFORE_OWN)
        && s.any(i + 1, WordGroup.OWN)
        && s.any(i + 2, WordGroup.OWN_PART)) {
      i += 3;
    }
    if (s.any(i, "le") && s.lemma(i + 1).equals("tenir")) {
      // "dit le tenir de X" names a source behind the source.
      return -1;
    }
    int bare = infinitiveAt(s, i);
    if (bare >= 0) {
      return bare;
    }
    // "a affirmé jeudi à Reuters avoir", "a confié, dans un communiqué, vouloir"
    int behind = Circumstances.skip(s, s.comma(i) ? i + 1 : i);
    if (behind > i && infinitiveAt(s, s.comma(behind) ? behind + 1 : behind) >= 0) {
      return s.comma(behind) ? behind + 1 : behind;
    }
    // "a assuré au journal de 20 heures, jeudi, être prêt": behind an insertion
    for (int j = i + 1; j < Math.min(s.size(), i + 16) && !s.finite(j) && !s.any(j, ":"); j++) {
      if (s.comma(j) && s.any(j + 1, WordGroup.AFTER_INSERTION) && infinitiveAt(s, j + 1) >= 0) {
        return j + 1;
      }
    }
    // "a demandé jeudi à ses alliés de": up to the "de" before an infinitive
    for (int j = i; j < Math.min(s.size(), i + 14); j++) {
      if (s.any(j, WordGroup.PLAIN_OF) && infinitiveAt(s, j + 1) >= 0) {
        if (s.any(j - 1, WordGroup.BEFORE_OF) || s.any(j - 1, WordGroup.FROM_OF)) {
          return -1;
        }
        return s.tagged(j - 1, "NOUN") && j > i && !addressed(s, i, j) ? -1 : j + 1;
      }
      int past = s.comma(j) && j > i && addressed(s, i, j) ? behindAside(s, j) : -1;
      if (past > 0) {
        return past;
      }
      boolean opens = s.opensQuote(j) && s.any(j - 1, WordGroup.TO);
      if (s.finite(j) && !s.inRelative(j)
          || s.comma(j)
          || s.quoteMark(j) && !opens
          || s.any(j, WordGroup.THAT, ":")) {
        return -1;
      }
    }
    return -1;
  }

  // "a demandé à une commission, composée de cinq prélats, d'enquêter": -1 if the comma opens no
  // words that say more of the one spoken to
  private static int behindAside(Syntax s, int comma) {
    boolean relative = s.any(comma + 1, WordGroup.RELATIVE_OR_THAT);
    for (int j = comma + 1; j < Math.min(s.size() - 2, comma + 45); j++) {
      if (s.comma(j) && s.any(j + 1, WordGroup.PLAIN_OF) && infinitiveAt(s, j + 2) >= 0) {
        return j + 2;
      }
      if (s.finite(j) && !relative || s.any(j, ";", ":")) {
        return -1;
      }
    }
    return -1;
  }

  // "a demandé à l'armée de": what stands between is an addressee, not an object
  private static boolean addressed(Syntax s, int from, int to) {
    return (s.any(from, WordGroup.TO, "hier") || s.any(from, WordGroup.WEEKDAY)) && to - from < 12;
  }

  private static int infinitiveAt(Syntax s, int i) {
    int j = i;
    while (j < s.size()
        && j < i + 5
        && (s.any(j, WordGroup.NEGATED_INFINITIVE)
            || s.clitic(j)
            || s.quoteMark(j)
            || s.tagged(j, "ADV"))) {
      j++;
    }
    return s.infinitive(j) ? i : -1;
  }
}
