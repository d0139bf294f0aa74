package org.newsgraph.entity;

import java.util.HashSet;
import java.util.Set;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.mention.MentionType;

/** Finds how far a noun phrase reaches beyond its head: adjectives, complements, brackets. */
final class PhraseEnd {

  /** What follows a function and is easily taken for a participle. */
  private static final Set<String> PART_OF_TITLE = WordClasses.of("part-of-title");

  static final Set<String> DE = WordClasses.of("of");

  private static final Set<String> A = WordClasses.of("to");

  private static final Set<String> ARTICLES = WordClasses.of("articles");

  /** "En chef", "par intérim". */
  private static final Set<String> MANNERS = WordClasses.of("manners-of-office");

  private static final Set<String> BEFORE_DE = WordClasses.of("before-of");

  private static final Set<String> COORDINATED = WordClasses.of("with-two-fields");

  private final NounTable nouns;
  private final Countries countries = Countries.all();
  private final Set<String> verbForms = new HashSet<>();

  PhraseEnd(NounTable nouns) {
    this.nouns = nouns;
    for (Row row : LexiconFile.read(PhraseEnd.class, "fr/verb-forms.tsv")) {
      row.list("forms").forEach(form -> verbForms.add(NormalForm.keepingArticle(form)));
    }
  }

  /** Index of the last token of the phrase whose head {@code noun} ends at {@code headEnd}. */
  int end(Line line, HeadNoun noun, int headEnd) {
    int last = headEnd;
    Reference around = line.nameAt(headEnd);
    if (around != null) {
      last = around.last();
    }
    while (true) {
      int next = last + 1;
      int end = modifierEnd(line, noun, next);
      if (end < next) {
        return last;
      }
      last = end;
    }
  }

  /** Last token of the modifier that begins at {@code i}, less than {@code i} if there is none. */
  private int modifierEnd(Line line, HeadNoun noun, int i) {
    int none = i - 1;
    if (i >= line.size()) {
      return none;
    }
    Reference name = line.nameFrom(i);
    if (name != null) {
      // "le candidat LR", "le groupe EI": only a short name of another kind is a modifier.
      boolean party =
          name.mention().type() == MentionType.ORGANIZATION && name.first() == name.last();
      return noun.sort() == Sort.FUNCTION && party ? name.last() : none;
    }
    String word = line.word(i);
    // "le parquet de Bourges dès février": without its accent the word is "des".
    if (DE.contains(word) && !line.form(i).equalsIgnoreCase("dès")) {
      return complementEnd(line, i + 1);
    }
    if (A.contains(word) && noun.takesA()) {
      return complementEnd(line, i + 1);
    }
    if (word.equals("et") && COORDINATED.contains(noun.id()) && DE.contains(line.word(i + 1))) {
      return complementEnd(line, i + 2);
    }
    if (MANNERS.contains(word + " " + line.word(i + 1))) {
      return i + 1;
    }
    if (BEFORE_DE.contains(word) && DE.contains(line.word(i + 1))) {
      return complementEnd(line, i + 2);
    }
    boolean bracket = line.form(i).equals("(") && line.form(i + 2).equals(")");
    if (bracket && (DE.contains(line.word(i + 3)) || isAdjective(line, i + 1))) {
      return i + 2;
    }
    return isAdjective(line, i) ? i : none;
  }

  /** "le porte-parole de la préfecture dément": a verb that the tagger took for a noun. */
  private boolean isVerb(Line line, int i) {
    return verbForms.contains(line.word(i))
        && Character.isLowerCase(line.form(i).charAt(0))
        && !line.tag(i - 1).equals("DET")
        && !line.tag(i - 1).equals("ADP");
  }

  private boolean isAdjective(Line line, int i) {
    if (isVerb(line, i)) {
      return false;
    }
    String tag = line.tag(i);
    if (PART_OF_TITLE.contains(line.word(i))) {
      return true;
    }
    if (tag.equals("ADJ") && line.nameAt(i) == null) {
      return !line.token(i).morphology().verbForm().equals("Part");
    }
    return (tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("X"))
        && !line.form(i).isEmpty()
        && Character.isLowerCase(line.form(i).charAt(0))
        && countries.ofAdjective(line.word(i)).isPresent();
  }

  /** Last token of the complement whose preposition ends before {@code start}; else before it. */
  private int complementEnd(Line line, int start) {
    int none = start - 2;
    int i = start;
    if (ARTICLES.contains(line.word(i))) {
      i++;
    }
    int last = none;
    boolean noun = false;
    while (i < line.size()) {
      Reference name = line.nameFrom(i);
      if (name != null) {
        if (noun && name.mention().type() == MentionType.PERSON) {
          // "l'armée du président Bachar al-Assad": the noun before the name is the name's.
          return isFunction(line, last) ? none : last;
        }
        if (noun && !name.equals(line.nameAt(start)) && !isKind(line, last)) {
          break;
        }
        noun = true;
        i = name.last();
      } else if (isVerb(line, i)) {
        return noun ? last : none;
      } else {
        switch (line.tag(i)) {
          case "NOUN", "PROPN", "X", "SYM" -> noun = true;
          case "ADJ", "NUM" -> {
            if (line.token(i).morphology().verbForm().equals("Part")) {
              return noun ? last : none;
            }
          }
          default -> {
            return noun ? last : none;
          }
        }
      }
      last = i;
      i++;
    }
    return noun ? last : none;
  }

  /** "délégué de la conserverie Armorine": the noun says what the name is. */
  private boolean isKind(Line line, int i) {
    return nouns.at(line, i).filter(m -> m.noun().sort() == Sort.BODY).isPresent();
  }

  private boolean isFunction(Line line, int i) {
    return nouns.at(line, i).filter(m -> m.noun().sort() == Sort.FUNCTION).isPresent();
  }
}
