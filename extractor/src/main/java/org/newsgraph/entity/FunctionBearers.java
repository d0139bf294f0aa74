package org.newsgraph.entity;

import java.util.Optional;

/** Tells whether a description fits somebody by the functions in which the article showed him. */
final class FunctionBearers {

  private final Scene scene;

  FunctionBearers(Scene scene) {
    this.scene = scene;
  }

  /** True if the article has said that {@code draft} is what {@code phrase} says. */
  boolean holds(Draft draft, Phrase phrase) {
    for (Phrase function : draft.functions()) {
      if (function.noun().id().equals(phrase.noun().id())
          && agreeInGender(draft, phrase)
          && agreeInForm(draft, function, phrase)
          && agree(function, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** "le président" may be a woman, "la présidente" no man. */
  static boolean agreeInGender(Draft draft, Phrase phrase) {
    return draft.gender() == phrase.noun().gender()
        || draft.gender() == Gender.UNKNOWN
        || phrase.noun().gender() != Gender.FEMININE;
  }

  /** Whom the article calls "la tenante du titre" is not "le tenant du titre" as well. */
  private static boolean agreeInForm(Draft draft, Phrase known, Phrase phrase) {
    return known.noun().gender() == phrase.noun().gender()
        || known.noun().gender() != draft.gender()
        || phrase.noun().gender() == Gender.UNKNOWN
        || draft.gender() == Gender.UNKNOWN;
  }

  /** True if what the two phrases say beyond their noun does not exclude each other. */
  private boolean agree(Phrase known, Phrase phrase) {
    if (phrase.bare()) {
      return true;
    }
    if (known.country().isPresent()
        && phrase.country().isPresent()
        && !known.country().get().id().equals(phrase.country().get().id())) {
      return false;
    }
    Optional<Draft> one = known.body().flatMap(scene::owner);
    Optional<Draft> two = phrase.body().flatMap(scene::owner);
    boolean sameBody = one.isPresent() && two.isPresent() && one.get() == two.get();
    if (!sameBody
        && one.isPresent()
        && two.isPresent()
        && !(known.country().isPresent() && phrase.country().isPresent())) {
      return false;
    }
    // "le président de la République" is not "le président du Conseil italien".
    if (one.isPresent() != two.isPresent()
        && !(one.isPresent() ? phrase : known).modifiers().isEmpty()) {
      return false;
    }
    return known.modifiers().isEmpty()
        || phrase.modifiers().isEmpty()
        || known.modifiers().containsAll(phrase.modifiers())
        || phrase.modifiers().containsAll(known.modifiers());
  }

  /** True if the noun may be said of somebody of that gender, where both are known. */
  static boolean isSameGender(Draft draft, Phrase phrase) {
    return draft.gender() == phrase.noun().gender()
        || draft.gender() == Gender.UNKNOWN
        || phrase.noun().gender() == Gender.UNKNOWN;
  }
}
