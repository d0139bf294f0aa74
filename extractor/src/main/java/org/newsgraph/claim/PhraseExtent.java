package org.newsgraph.claim;

/**
 * How far a noun phrase goes that is a content: over relative clauses, lists, insertions between
 * commas and whatever stands in quote marks, up to the next clause or source.
 */
final class PhraseExtent {

  private final SourcePrepositions prepositions;

  PhraseExtent(SourcePrepositions prepositions) {
    this.prepositions = prepositions;
  }

  /** End, exclusive, of the noun phrase content that begins at token {@code start}. */
  int end(Passage p, int start) {
    Syntax s = p.syntax();
    boolean relative = false;
    for (int i = start + 1; i < s.size(); i++) {
      if (insideQuotation(p, s.begin(i))) {
        continue;
      }
      relative |= s.any(i, WordGroup.RELATIVE_OR_THAT, "si");
      int behind = insertionEnd(s, i);
      if (behind > i) {
        i = behind;
        continue;
      }
      if (s.any(i, ";", ":", ".", "?", "!", "(", "…", "–", "—")
          || s.comma(i) && !enumerates(s, i)
          || s.tagged(i, "CCONJ") && (verbFollows(s, i) || s.any(i, "mais", "car"))
          || s.any(i, "il") && s.any(i + 1, "y") && s.any(i + 2, "a")
          || turnsPhrase(s, i)
          || s.presentParticiple(i) && (s.any(i - 1, "en") || s.any(start, WordGroup.THIS))
          || s.finite(i) && !relative
          || source(s, i)) {
        return s.any(i - 1, WordGroup.GERUND) && s.presentParticiple(i) ? i - 1 : i;
      }
    }
    return s.size();
  }

  // "pour" before an infinitive names no source
  private boolean source(Syntax s, int i) {
    return prepositions.at(s, i).filter(m -> !m.needs().equals("sure")).isPresent();
  }

  private static boolean insideQuotation(Passage p, int offset) {
    return p.quotationAt(offset)
        .filter(q -> q.outer().begin() < offset && offset < q.outer().end() - 1)
        .isPresent();
  }

  // "(EI)", ", à des niveaux divers,": the last token of such words at i, i if there are none
  private int insertionEnd(Syntax s, int i) {
    String close = s.any(i, "(") ? ")" : s.comma(i) ? "," : "";
    boolean words = s.tagged(i + 1, "ADP") && !source(s, i + 1);
    if (close.isEmpty() || close.equals(",") && !words) {
      return i;
    }
    for (int j = i + 1; j < Math.min(s.size() - 1, i + 9); j++) {
      if (s.any(j, close)) {
        return j;
      }
      if (s.finite(j) || s.infinitive(j) || s.tagged(j, "SCONJ") || s.quoteMark(j)) {
        break;
      }
    }
    return i;
  }

  // "sans préciser", "alors que": not "sans vote", "pendant des années"
  private static boolean turnsPhrase(Syntax s, int i) {
    if (!s.any(i, WordGroup.PHRASE_TURN)) {
      return false;
    }
    return s.any(i, "quand", "lorsque")
        || s.any(i + 1, WordGroup.THAT)
        || s.infinitive(i + 1)
        || s.clitic(i + 1);
  }

  private static boolean enumerates(Syntax s, int i) {
    if (s.any(i + 1, WordGroup.ESPECIALLY)
        || s.any(i + 1, "en") && s.any(i + 2, WordGroup.IN_PARTICULAR)
        || s.any(i + 1, "y") && s.any(i + 2, "compris")
        || apposition(s, i)) {
      return true;
    }
    if (s.any(i + 1, WordGroup.ADDING)) {
      // "de 29 morts, et de 166 blessés", ", ainsi que d'avoir livré des secrets"
      int of = s.any(i + 1, "ainsi") ? i + 3 : i + 2;
      return s.tagged(of, "ADP") && (!s.any(i + 1, "et") || !verbFollows(s, i + 1));
    }
    for (int j = i + 1; j < Math.min(s.size(), i + 9); j++) {
      boolean verb = s.finite(j) || s.infinitive(j) || s.presentParticiple(j);
      if (!s.quoted(j) && (verb || s.tagged(j, "SCONJ", "PRON"))) {
        return false;
      }
      if (!s.quoted(j) && s.any(j, WordGroup.ADDING)) {
        boolean opens =
            s.tagged(i + 1, "DET", "NUM", "NOUN", "PROPN", "ADJ", "ADP") || s.opensQuote(i + 1);
        return opens && !verbFollows(s, j);
      }
    }
    return false;
  }

  // "la démission de son chancelier, l'Allemand Paul Marin": no verb up to the next mark
  private static boolean apposition(Syntax s, int comma) {
    boolean opens =
        s.any(comma + 1, WordGroup.SINGULAR_ARTICLE, "les")
            && s.tagged(comma + 2, "NOUN", "ADJ", "PROPN")
            && s.tagged(comma - 1, "PROPN", "NOUN");
    for (int j = comma + 1; opens && j < Math.min(s.size(), comma + 16); j++) {
      if (s.any(j, ",", ".", ";")) {
        return true;
      }
      if (s.finite(j)
          || s.infinitive(j)
          || s.presentParticiple(j)
          || s.tagged(j, "SCONJ", "PRON")) {
        return false;
      }
    }
    return false;
  }

  // "et a …", "et le ministre a …"
  static boolean verbFollows(Syntax s, int conjunction) {
    for (int j = conjunction + 1; j < Math.min(s.size(), conjunction + 8); j++) {
      if (s.any(j, WordGroup.RELATIVE_OR_THAT, ",", ";", ".")) {
        return false;
      }
      boolean participle = s.pastParticiple(j) && s.tagged(j, "VERB") && !s.quoteMark(j - 1);
      if (s.finite(j) || participle && j <= conjunction + 2) {
        return true;
      }
    }
    return false;
  }
}
