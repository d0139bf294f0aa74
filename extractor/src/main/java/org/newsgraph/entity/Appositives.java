package org.newsgraph.entity;

import java.util.List;
import java.util.Set;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.entity.Phrase.Determiner;
import org.newsgraph.mention.MentionType;

/**
 * Descriptions that follow a name: "Jon Finer, conseiller adjoint", "X (LR), maire de Y", "X est le
 * directeur".
 */
final class Appositives {

  private static final Set<String> COPULAS = WordClasses.of("copulas");
  private static final Set<String> CHOOSING = WordClasses.of("choosing");

  private Appositives() {}

  /** Gives {@code owner} the descriptions that follow {@code name}. */
  static void after(Scene scene, Reference name, Draft owner, List<Phrase> phrases) {
    Line line = name.line();
    int next = name.last() + 1;
    while (line.form(next).equals("»") || line.form(next).equals("”")) {
      next++;
    }
    next = afterAside(line, next);
    String mark = line.form(next);
    for (Phrase phrase : phrases) {
      if (phrase.first() <= name.last() || !Appositions.fits(phrase, name, owner)) {
        continue;
      }
      if (phrase.first() == next + 1 && (mark.equals(",") || mark.equals("("))) {
        int tail = Tail.end(line, phrase.last() + 1, phrases);
        String end = line.form(Math.max(tail, phrase.last()) + 1);
        boolean closed = end.isEmpty() || ",.;:)".contains(end) || end.equals("et");
        // "le maire, Étienne Volle, juge" is no judge.
        boolean plain =
            phrase.determiner() == Determiner.NONE
                && (phrase.last() > phrase.headEnd() || PhraseEnd.DE.contains(end));
        if (scene.owner(phrase).isEmpty()
            && (phrase.noun().type() != EntityType.PLACE || phrase.definite())
            && (closed || plain && phrase.noun().sort() == Sort.FUNCTION)
            && !isFollowedByName(line, phrase)) {
          scene.assign(phrase, owner);
          if (tail > 0) {
            scene.describe(line, phrase.first(), tail, phrase, owner);
          }
          further(scene, phrase, owner, phrases);
          return;
        }
      } else if (phrase.noun().sort() == Sort.FUNCTION && isPredicate(line, next, phrase)) {
        owner.functions().add(phrase);
        owner.gender(phrase.noun().gender());
        return;
      }
    }
  }

  /** "X, 46 ans, ingénieur", "X (LR), maire de": the mark that follows age or party. */
  private static int afterAside(Line line, int mark) {
    boolean age =
        line.form(mark).equals(",")
            && line.tag(mark + 1).equals("NUM")
            && line.word(mark + 2).equals("ans")
            && line.form(mark + 3).equals(",");
    if (age) {
      return mark + 3;
    }
    boolean bracket =
        line.form(mark).equals("(")
            && line.form(mark + 2).equals(")")
            && line.form(mark + 3).equals(",");
    return bracket ? mark + 3 : mark;
  }

  /** "X, grande favorite et championne du monde": the second of two functions. */
  private static void further(Scene scene, Phrase one, Draft owner, List<Phrase> phrases) {
    Line line = one.line();
    if (!line.word(one.last() + 1).equals("et")) {
      return;
    }
    for (Phrase phrase : phrases) {
      String end = line.form(phrase.last() + 1);
      if (phrase.first() == one.last() + 2
          && phrase.determiner() == one.determiner()
          && phrase.noun().sort() == Sort.FUNCTION
          && phrase.noun().type() == owner.type()
          && (end.isEmpty() || ",.;:)".contains(end))
          && scene.owner(phrase).isEmpty()) {
        scene.assign(phrase, owner);
      }
    }
  }

  /** "X, le ministre Y": the phrase is Y's. */
  private static boolean isFollowedByName(Line line, Phrase phrase) {
    Reference name = line.nameFrom(phrase.last() + 1);
    return name != null && name.mention().type() == MentionType.PERSON;
  }

  private static boolean isPredicate(Line line, int verb, Phrase phrase) {
    int i = verb;
    boolean copula = false;
    while (i < phrase.first() && i < verb + 5) {
      String lemma = line.token(i).lemma();
      if (COPULAS.contains(lemma)) {
        copula = true;
      } else if (!line.tag(i).equals("ADV")
          && !line.tag(i).equals("AUX")
          && !(copula && CHOOSING.contains(lemma))) {
        return false;
      }
      i++;
    }
    return copula && i == phrase.first();
  }
}
