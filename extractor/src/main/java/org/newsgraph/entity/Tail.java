package org.newsgraph.entity;

import java.util.List;
import java.util.Set;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.mention.MentionType;

/**
 * What may stand between a function and its bearer, or after a function until the next mark,
 * without belonging to the function's own complement: "pour la Syrie", "en titre", "chargé des
 * transports", "et du centre".
 */
final class Tail {

  private static final int LENGTH = 10;

  private static final Set<String> LEADS = WordClasses.of("tail-leads");
  private static final Set<String> CHARGED = WordClasses.of("charged");

  private Tail() {}

  /** True if the tokens from {@code from} to {@code to} are such words. */
  static boolean is(Line line, int from, int to, List<Phrase> phrases) {
    if (from < 0 || from > to || to - from >= LENGTH || !leads(line, from)) {
      return false;
    }
    for (int i = from; i <= to; i++) {
      Reference name = line.nameAt(i);
      boolean person = name != null && name.mention().type() == MentionType.PERSON;
      if (person || name == null && !isNominal(line, i)) {
        return false;
      }
    }
    boolean open = line.tag(to).matches("ADP|DET|CCONJ");
    return !open
        && phrases.stream()
            .noneMatch(
                p -> p.noun().sort() == Sort.FUNCTION && p.headEnd() >= from && p.headEnd() <= to);
  }

  /** Index of the last token of such words from {@code from} on, up to the next mark; else -1. */
  static int end(Line line, int from, List<Phrase> phrases) {
    int to = from;
    while (to < line.size() && to - from < LENGTH && !line.isPunctuation(to)) {
      to++;
    }
    return is(line, from, to - 1, phrases) ? to - 1 : -1;
  }

  private static boolean leads(Line line, int i) {
    // "et du centre", but not "et son épouse"
    boolean and = line.word(i).equals("et");
    return LEADS.contains(line.word(i)) && (!and || PhraseEnd.DE.contains(line.word(i + 1)));
  }

  private static boolean isNominal(Line line, int i) {
    return switch (line.tag(i)) {
      case "ADP", "DET", "NOUN", "ADJ", "PROPN", "NUM", "X" -> true;
      case "CCONJ" -> line.word(i).equals("et");
      case "VERB" -> CHARGED.contains(line.word(i));
      default -> false;
    };
  }
}
