package org.newsgraph.entity;

import java.util.Optional;

/**
 * A mention, person or thing to which a pronoun may point back.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param draft whose mention it is, empty if nobody's
 * @param person true if it is a person
 * @param gender its gender as far as known
 * @param subject true if it is the subject of its clause
 * @param pronoun true if it is a pronoun itself
 */
record Antecedent(
    int first,
    int last,
    Optional<Draft> draft,
    boolean person,
    Gender gender,
    boolean subject,
    boolean pronoun) {

  private static final int SUBJECT = 3;
  private static final int PERSON = 2;
  private static final int KNOWN_GENDER = 1;
  private static final int DISTANCE = 2;

  /** True if the pronoun can mean it by its gender and by what it does. */
  boolean agrees(PointingPronoun asking) {
    boolean thing = draft.isEmpty() && !person;
    // "il pensait que ce dernier …" means somebody else.
    return !(thing && (asking.acts() || asking.latter()))
        && !(pronoun && asking.latter())
        && agree(gender, asking.gender());
  }

  /** True if {@code known} may be {@code asked}. */
  static boolean agree(Gender known, Gender asked) {
    return known == asked || known == Gender.UNKNOWN;
  }

  /** True if it is not too many sentences back, {@code distance}, for the asking. */
  boolean isNear(int distance, PointingPronoun asking) {
    return switch (distance) {
      case 0 -> true;
      case 1 -> asking.latter() || subject || person && asking.acts() && gender == asking.gender();
      case 2 -> subject && person && asking.acts() && !asking.latter();
      default -> false;
    };
  }

  /** How likely the pronoun means it; the highest of those in reach wins. */
  int score(int distance, PointingPronoun asking) {
    int score = -DISTANCE * distance;
    if (asking.latter()) {
      return score * 100 + first + (gender == asking.gender() ? 5 : 0);
    }
    score += subject ? SUBJECT : 0;
    score += person ? PERSON : 0;
    score += gender == asking.gender() ? KNOWN_GENDER : 0;
    return score;
  }
}
