package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import org.newsgraph.language.Token;

/** What the nouns beside a run of capitals and the words beside an acronym say of a name. */
final class AnnouncedWords {

  private static final int ADJECTIVES = 3;
  private static final int LOOK_AHEAD = 3;

  private final List<Token> tokens;
  private final WordValues values;
  private final NameCues cues;

  AnnouncedWords(List<Token> tokens, WordValues values, NameCues cues) {
    this.tokens = tokens;
    this.values = values;
    this.cues = cues;
  }

  /** Writes the attributes of all words. */
  void write(DocumentWords document) {
    Runs runs = new Runs(tokens);
    for (int i = 0; i < tokens.size(); i = runs.end(i)) {
      if (WordShape.isCapitalised(tokens.get(i).form())) {
        String before = before(i);
        String after = after(runs.end(i));
        for (int j = i; j < runs.end(i); j++) {
          values.put(Attribute.APPOSED, j, before);
          values.put(Attribute.EXPLAINED, j, after);
        }
      }
    }
    for (Acronyms.Expansion expansion : Acronyms.in(tokens)) {
      write(expansion);
    }
    for (int i = 0; i < tokens.size(); i++) {
      values.put(Attribute.ACRONYM, i, document.acronym(tokens.get(i).form()));
    }
  }

  private void write(Acronyms.Expansion expansion) {
    String cue = cue(expansion.first());
    for (int j = expansion.first(); j < expansion.end(); j++) {
      boolean last = j == expansion.end() - 1;
      String at = j == expansion.first() ? "begin " : last ? "last " : "inner ";
      values.put(Attribute.EXPANSION, j, at + cue);
    }
    values.put(Attribute.EXPANSION, expansion.acronym(), "acronym " + cue);
  }

  /** "la banque suisse Reyl", "le collectif « La Piccola Familia »". */
  private String before(int first) {
    int i = first - 1;
    if (i >= 0 && "«“\"".contains(tokens.get(i).form())) {
      i--;
    }
    int last = i;
    while (i >= 0 && i > last - ADJECTIVES && isAdjective(i)) {
      i--;
    }
    boolean name = i > 0 && WordShape.isCapitalised(tokens.get(i).form());
    return i < 0 || name ? "" : cue(i);
  }

  private boolean isAdjective(int i) {
    return tokens.get(i).tag().equals("ADJ") && cue(i).isEmpty();
  }

  /** "Iteka, une association burundaise", "Marca (journal espagnol)". */
  private String after(int end) {
    if (end >= tokens.size() || !",(".contains(tokens.get(end).form())) {
      return "";
    }
    for (int i = end + 1; i < tokens.size() && i <= end + LOOK_AHEAD; i++) {
      switch (tokens.get(i).tag()) {
        case "NOUN":
          return cue(i);
        case "DET", "ADJ", "NUM":
          break;
        default:
          return "";
      }
    }
    return "";
  }

  private String cue(int i) {
    return cues.cue(tokens.get(i).lemma().toLowerCase(Locale.FRENCH));
  }
}
