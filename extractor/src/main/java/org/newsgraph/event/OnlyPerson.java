package org.newsgraph.event;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.EntityType;
import org.newsgraph.entity.Gender;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.text.Span;

/**
 * Finds the one person whom a pronoun can mean because nobody else was spoken of just before. Where
 * a second person stands, named or not ("un homme", "le maire"), there is none: who was arrested,
 * charged or killed must not be guessed.
 */
final class OnlyPerson {

  /** Sentences before that of the pronoun in which others may have been spoken of. */
  private static final int BACK = 2;

  private final PeopleNouns people;

  OnlyPerson(PeopleNouns people) {
    this.people = people;
  }

  /**
   * Whom a pronoun at {@code token} can only mean; empty if nobody or several.
   *
   * @param gender the gender of the pronoun, unknown if it does not show
   * @param not entities of the cast that it does not mean, such as the subject of "X l'a vu"
   */
  Optional<EntityIndex.Found> before(
      Tree tree, int token, Gender gender, Set<Integer> not, EntityIndex entities) {
    int last = tree.sentence().index();
    Span pronoun = tree.token(token).span();
    Set<Integer> seen = new HashSet<>();
    EntityIndex.Found only = null;
    for (int s = last; s >= Math.max(0, last - BACK); s--) {
      for (EntityIndex.Found found : entities.in(s)) {
        boolean person =
            found.entity().type() == EntityType.PERSON
                || found.entity().type() == EntityType.ANONYMOUS_SOURCE;
        if (person
            && found.span().end() <= pronoun.begin()
            && !not.contains(found.entity().index())
            && agrees(found.entity().gender(), gender)) {
          seen.add(found.entity().index());
          only = found;
        }
      }
      if (seen.size() > 1 || namesOthers(entities, s, pronoun, gender)) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(only);
  }

  /** True if sentence {@code s} speaks before {@code pronoun} of a person outside of the cast. */
  private boolean namesOthers(EntityIndex entities, int s, Span pronoun, Gender gender) {
    Sentence sentence = entities.sentence(s);
    for (Token token : sentence.tokens()) {
      if (token.span().begin() >= pronoun.begin()) {
        return false;
      }
      boolean one =
          token.tag().equals("NOUN")
              && !token.morphology().number().equals("Plur")
              && people.maybe(token.lemma())
              && agrees(of(token.morphology().gender()), gender);
      if (one && entities.in(s).stream().noneMatch(f -> f.span().contains(token.span()))) {
        return true;
      }
    }
    return false;
  }

  static Gender of(String morphology) {
    return switch (morphology) {
      case "Masc" -> Gender.MASCULINE;
      case "Fem" -> Gender.FEMININE;
      default -> Gender.UNKNOWN;
    };
  }

  private static boolean agrees(Gender a, Gender b) {
    return a == b || a == Gender.UNKNOWN || b == Gender.UNKNOWN;
  }
}
