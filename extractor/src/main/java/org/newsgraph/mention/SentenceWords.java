package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.WordGroups;

/** The attributes of the words of one sentence, as numbers that stand for values. */
final class SentenceWords {

  private static final int LOOK_BACK = 5;

  private static final Set<String> PARTICLES =
      WordGroups.read(SentenceWords.class, "fr/word-groups.tsv").words("particle");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final WordValues values;

  SentenceWords(
      Analysis analysis,
      Sentence sentence,
      NameLists lists,
      NameCues cues,
      CommonWords dictionary,
      DocumentWords document) {
    this.sentence = sentence;
    tokens = sentence.tokens();
    values = new WordValues(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      form(i, dictionary);
      String cue = cues.cue(tokens.get(i).lemma());
      put(Attribute.CUE, i, cue);
      document(i, document);
    }
    runs(cues);
    links(lists);
    frames();
    new ListedWords(tokens, values).write(analysis.text(), lists);
    new AnnouncedWords(tokens, values, cues).write(document);
  }

  /** By attribute and word; 0 where a word lacks the attribute. */
  int[][] values() {
    return values.byAttribute();
  }

  private void put(Attribute attribute, int i, String value) {
    values.put(attribute, i, value);
  }

  private void form(int i, CommonWords dictionary) {
    Token token = tokens.get(i);
    String form = token.form();
    String plain = WordShape.plain(form);
    put(Attribute.WORD, i, form);
    put(Attribute.PLAIN, i, plain);
    put(Attribute.LEMMA, i, lemma(i));
    put(Attribute.TAG, i, token.tag());
    put(Attribute.SHAPE, i, WordShape.of(form));
    int length = plain.length();
    if (Character.isLetter(plain.charAt(0))) {
      put(Attribute.PREFIX2, i, plain.substring(0, Math.min(2, length)));
      put(Attribute.PREFIX3, i, plain.substring(0, Math.min(3, length)));
      put(Attribute.PREFIX4, i, plain.substring(0, Math.min(4, length)));
      put(Attribute.SUFFIX1, i, plain.substring(Math.max(0, length - 1)));
      put(Attribute.SUFFIX2, i, plain.substring(Math.max(0, length - 2)));
      put(Attribute.SUFFIX3, i, plain.substring(Math.max(0, length - 3)));
      put(Attribute.SUFFIX4, i, plain.substring(Math.max(0, length - 4)));
      String lower = form.toLowerCase(Locale.FRENCH).replace('’', '\'');
      String classes = dictionary.classes(lower);
      String proper = lower.equals(form) ? "" : dictionary.classes(form);
      put(Attribute.CLASSES, i, classes + "/" + proper);
    }
    String place = i == 0 ? "first" : afterOpening(i) ? "opening" : "inside";
    put(Attribute.CASE, i, kindOfCase(form) + place);
  }

  private static String kindOfCase(String form) {
    if (!Character.isLetter(form.charAt(0))) {
      return Character.isDigit(form.charAt(0)) ? "digit" : "sign";
    }
    if (!WordShape.isCapitalised(form)) {
      return "lower";
    }
    boolean all = form.length() > 1 && form.equals(form.toUpperCase(Locale.FRENCH));
    return all ? "all" : form.length() == 1 ? "letter" : "capital";
  }

  private boolean afterOpening(int i) {
    String before = tokens.get(i - 1).form();
    return "«“\"'([-–—:".contains(before);
  }

  private String lemma(int i) {
    return tokens.get(i).lemma().toLowerCase(Locale.FRENCH);
  }

  private void document(int i, DocumentWords document) {
    String form = tokens.get(i).form();
    if (WordShape.isCapitalised(form)) {
      String plain = WordShape.plain(form);
      values.put(Attribute.ELSEWHERE, i, document.elsewhere(plain));
      values.put(Attribute.COMPANY, i, document.company(plain));
      put(Attribute.FULL_NAME, i, document.fullName(plain));
    }
  }

  private void runs(NameCues cues) {
    Runs runs = new Runs(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      int noun = nounBefore(i);
      put(Attribute.NOUN_LEFT, i, noun < 0 ? "none" : lemma(noun));
      if (!WordShape.isCapitalised(tokens.get(i).form())) {
        continue;
      }
      int first = runs.first(i);
      int end = runs.end(i);
      put(Attribute.RUN_LEFT, i, first > 0 ? lemma(first - 1) : "none");
      put(Attribute.RUN_LEFT2, i, first > 1 ? lemma(first - 2) : "none");
      put(Attribute.RUN_RIGHT, i, end < tokens.size() ? lemma(end) : "none");
      put(Attribute.RUN_RIGHT2, i, end + 1 < tokens.size() ? lemma(end + 1) : "none");
      put(Attribute.RUN_FIRST, i, tokens.get(first).form());
      put(Attribute.RUN_LAST, i, tokens.get(end - 1).form());
      int length = Math.min(4, end - first);
      put(Attribute.RUN_PLACE, i, Math.min(3, i - first) + "of" + length);
      int before = nounBefore(first);
      put(Attribute.RUN_CUE, i, before < 0 ? "" : cues.cue(lemma(before)));
    }
  }

  /** Marks particles between two runs, the end of the run before and the whole run after. */
  private void links(NameLists lists) {
    Runs runs = new Runs(tokens);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (!isParticle(i) || isParticle(i - 1) || !isCapitalised(i - 1)) {
        continue;
      }
      int after = i + 1;
      while (after < tokens.size() && isParticle(after)) {
        after++;
      }
      if (after == tokens.size() || !isCapitalised(after)) {
        continue;
      }
      int first = runs.first(i - 1);
      boolean given =
          lists
              .kinds(WordShape.plain(tokens.get(first).form()))
              .contains(NameLists.Kind.FIRST_NAME);
      String link = (given ? "given" : "other") + Math.min(3, i - first) + lemma(i);
      put(Attribute.LINK, i - 1, "before " + link);
      for (int j = i; j < runs.end(after); j++) {
        put(Attribute.LINK, j, (j < after ? "in " : "after ") + link);
      }
    }
  }

  private boolean isCapitalised(int i) {
    return WordShape.isCapitalised(tokens.get(i).form());
  }

  private boolean isParticle(int i) {
    return PARTICLES.contains(WordShape.plain(tokens.get(i).form())) && !isCapitalised(i);
  }

  /** The noun or verb that the words before {@code i} lead to, -1 if none is near. */
  private int nounBefore(int i) {
    for (int j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
      switch (tokens.get(j).tag()) {
        case "NOUN", "VERB", "PROPN":
          return j;
        case "ADP", "DET", "ADJ", "ADV", "NUM":
          break;
        default:
          return -1;
      }
    }
    return -1;
  }

  private void frames() {
    int colon = -1;
    if (sentence.kind() == BlockKind.HEADLINE) {
      for (int i = 0; i < tokens.size() && colon < 0; i++) {
        colon = tokens.get(i).form().equals(":") ? i : -1;
      }
    }
    int bracket = 0;
    boolean quoted = false;
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      switch (form) {
        case "(", "[" -> bracket++;
        case ")", "]" -> bracket = Math.max(0, bracket - 1);
        case "«", "“" -> quoted = true;
        case "»", "”" -> quoted = false;
        case "\"" -> quoted = !quoted;
        default -> {}
      }
      String frame = (bracket > 0 ? "b" : "") + (quoted ? "q" : "") + (i < colon ? "c" : "");
      put(Attribute.FRAME, i, sentence.kind() == BlockKind.HEADLINE ? frame + "h" : frame);
    }
  }
}
