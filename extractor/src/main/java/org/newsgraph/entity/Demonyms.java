package org.newsgraph.entity;

import java.util.Set;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.entity.Phrase.Determiner;
import org.newsgraph.mention.MentionType;

/** Nationalities by which an article speaks of one person. */
final class Demonyms {

  /** Words of one person before the nationality that show no gender. */
  private static final Set<String> BEFORE = WordClasses.of("before-a-nationality");

  private final Countries countries = Countries.all();

  /** "l'Australienne Melissa Hauschildt", "le Français": one person, not "les Français". */
  boolean isDemonym(Line line, int i) {
    Reference next = line.nameFrom(i + 1);
    boolean person = next != null && next.mention().type() == MentionType.PERSON;
    return (Character.isUpperCase(line.form(i).charAt(0)) || person && isBare(line, i))
        && line.nameAt(i) == null
        && isSingular(line, i - 1)
        && countries.ofAdjective(line.word(i)).isPresent();
  }

  /** "l'espagnole Caroline Routier", but not "le nageur français Florent Manaudou". */
  private static boolean isBare(Line line, int i) {
    return line.tag(i - 1).equals("DET") || line.tag(i - 1).equals("ADP");
  }

  private static boolean isSingular(Line line, int before) {
    String word = line.word(before);
    return Genders.ofDeterminer(word) != Gender.UNKNOWN
        || BEFORE.contains(word)
        || PhraseReader.TEMPORAL.contains(word)
            && PhraseReader.determiner(line, before - 1) != Determiner.NONE;
  }

  /** The noun at token {@code i}, which is one. */
  HeadNoun noun(Line line, int i) {
    Gender shown = Genders.ofDeterminer(line.word(i - 1));
    Gender gender = shown == Gender.UNKNOWN ? countries.genderOfAdjective(line.word(i)) : shown;
    return new HeadNoun(
        HeadNoun.DEMONYM,
        Sort.FUNCTION,
        EntityType.PERSON,
        gender,
        false,
        HeadNoun.DEMONYM,
        Set.of(),
        true,
        false,
        false);
  }
}
