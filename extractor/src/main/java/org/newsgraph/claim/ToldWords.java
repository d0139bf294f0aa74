package org.newsgraph.claim;

import java.util.Optional;

/**
 * Words that somebody told, as a source: "les renseignements confiés par une source au Parisien",
 * "les informations que le procureur a données à l'AFP", "ce que des voisins ont dit".
 *
 * @param teller who told them
 * @param last last token of all of it, the hearer included
 */
record ToldWords(NounPhrase teller, int last) {

  private static final int REACH = 25;

  /** Such words at token {@code first}, empty if there are none. */
  static Optional<ToldWords> at(Syntax s, int first, SpeakerNouns nouns) {
    int noun = s.tagged(first, "DET") ? first + 1 : first;
    while (s.tagged(noun, "ADJ") && noun < first + 3) {
      noun++;
    }
    boolean that = s.any(first, "ce") && s.any(first + 1, WordGroup.THAT);
    boolean words =
        that
            || WordGroup.NEWS_TOLD.has(s.lemma(noun))
            || nouns.at(s, noun).filter(n -> n.what() == SpeakerNouns.What.WORDS).isPresent();
    if (!words) {
      return Optional.empty();
    }
    int que = that ? first + 1 : s.any(noun + 1, WordGroup.THAT) ? noun + 1 : -1;
    int par = s.pastParticiple(noun + 1) && s.any(noun + 2, "par") ? noun + 2 : -1;
    NounPhrase teller = que > 0 || par > 0 ? NounPhrase.from(s, Math.max(que, par) + 1) : null;
    int end = end(s, first);
    if (teller == null || que > 0 && !told(s, teller, end)) {
      return Optional.empty();
    }
    int last =
        Math.min(
            teller.last(), que > 0 ? verb(s, teller.head(), end) - 1 : hearer(s, teller, end) - 1);
    return Optional.of(
        new ToldWords(
            new NounPhrase(teller.first(), teller.head(), Math.max(teller.head(), last)), end - 1));
  }

  // "ce que des voisins ont dit", not "ce que rapportent des médias", which the source reads itself
  private static boolean told(Syntax s, NounPhrase teller, int end) {
    int verb = verb(s, teller.head(), end);
    return verb < end && !s.tagged(teller.first() - 1, "VERB", "AUX");
  }

  private static int verb(Syntax s, int from, int end) {
    int i = from + 1;
    while (i < end && !s.finite(i)) {
      i++;
    }
    return i;
  }

  private static int hearer(Syntax s, NounPhrase teller, int end) {
    for (int i = teller.head() + 1; i < end; i++) {
      if (s.any(i, WordGroup.TO, "auprès")) {
        return i;
      }
    }
    return end;
  }

  private static int end(Syntax s, int first) {
    int i = first + 1;
    while (i < s.size()
        && i - first < REACH
        && !s.comma(i)
        && !s.any(i, ".", ";", ":")
        && !s.quoteMark(i)) {
      i++;
    }
    return i;
  }
}
