package org.newsgraph.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.text.Span;

/**
 * The charge that a sentence names in passing: "visé par une plainte pour viol", "des accusations
 * de favoritisme". Who then denies "les faits" denies that: {@code fr/charge-nouns.tsv}.
 * Thread-safe.
 */
final class NamedCharge {

  // Words that the one charged may take: "plainte contre le maire de Brest, X, pour".
  private static final int REACH = 16;

  private final Map<String, String> uses = new HashMap<>();

  NamedCharge() {
    for (LexiconFile.Row row : LexiconFile.read(NamedCharge.class, "fr/charge-nouns.tsv")) {
      uses.put(row.get("word"), row.get("use"));
    }
  }

  /**
   * The claim that {@code denier} did what the sentence of {@code p} names a charge for.
   *
   * @param denier index in the cast; it must be named there, and not as the one who complains
   * @return empty if the sentence names no charge or not the denier
   */
  Optional<Draft> in(Passage p, int denier, CastIndex cast) {
    Syntax s = p.syntax();
    boolean party =
        cast.in(s.sentence().span()).stream().anyMatch(f -> f.entity().index() == denier);
    for (int i = 0; party && i < s.size(); i++) {
      int noun = s.quoted(i) ? -1 : offence(s, i);
      if (noun >= 0 && !complains(s, i, denier, cast)) {
        int end = noun + 1;
        while (end < s.size()
            && (s.tagged(end, "ADJ")
                || s.any(end, WordGroup.PLAIN_OF) && s.tagged(end + 1, "NOUN"))) {
          end += s.tagged(end, "ADJ") ? 1 : 2;
        }
        Span words = s.span(noun, end - 1);
        return Optional.of(
            Drafts.plain(
                Construction.PRESUPPOSED,
                s.sentence().index(),
                Optional.of(s.span(i, i)),
                Act.ACCUSE,
                SourceWords.NOBODY,
                List.of(words)));
      }
    }
    return Optional.empty();
  }

  // Token of the offence for which the noun at token "i" stands, -1 if none.
  private int offence(Syntax s, int i) {
    if (!s.tagged(i, "NOUN")) {
      return -1;
    }
    if (isUsed(s, i, "de")) {
      return s.any(i + 1, WordGroup.PLAIN_OF) ? bare(s, i + 2) : -1;
    }
    for (int j = i + 1; isUsed(s, i, "pour") && j < Math.min(s.size(), i + REACH); j++) {
      if (s.any(j, "pour")) {
        return bare(s, j + 1);
      }
      if (s.finite(j) || s.any(j, ";", ":")) {
        return -1;
      }
    }
    return -1;
  }

  private int bare(Syntax s, int i) {
    return s.tagged(i, "NOUN") && !isUsed(s, i, "none") ? i : -1;
  }

  private boolean isUsed(Syntax s, int i, String use) {
    return use.equals(uses.get(s.lemma(i)));
  }

  // "Delmas a porté plainte pour dénonciation calomnieuse": he charges, he is not charged
  private static boolean complains(Syntax s, int noun, int denier, CastIndex cast) {
    int verb = s.head(noun);
    int subject = verb >= 0 && s.is(noun, "obj") ? s.child(verb, "nsubj") : -1;
    for (int j = noun - 1; subject < 0 && j >= 0 && noun - j < 4; j--) {
      subject = s.verb(j) && VerbClass.LODGING.has(s.lemma(j)) ? s.child(j, "nsubj") : -1;
    }
    return subject >= 0
        && cast.in(s.span(s.left(subject), subject)).stream()
            .anyMatch(f -> f.entity().index() == denier);
  }
}
