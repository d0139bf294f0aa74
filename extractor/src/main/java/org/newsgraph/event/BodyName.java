package org.newsgraph.event;

import java.util.Locale;

/**
 * Tells a noun that only names an office or a body, not what they do: "le juge d'instruction", "la
 * commission d'enquête a estimé", "le président de la cour d'assises". A body that is set up, or
 * before which somebody stands, still tells of the inquiry or the trial.
 */
final class BodyName {

  /** Words between an office and what it is for: "juge antiterroriste d'instruction". */
  private static final int ADJECTIVES = 2;

  private final Prepositions prepositions;
  private final PeopleNouns people;

  BodyName(Prepositions prepositions, PeopleNouns people) {
    this.prepositions = prepositions;
    this.people = people;
  }

  /** True if the trigger is part of a name of an office, or a body that does something else. */
  boolean is(TriggerMention mention) {
    if (mention.verbal()) {
      return false;
    }
    Tree tree = mention.tree();
    int head = mention.head();
    return isOfOffice(tree, head) || DeedGroup.BODY.has(tree.lemma(head)) && acts(tree, head);
  }

  /** "Juge d'instruction", "brigade d'intervention": without an article behind the office. */
  private static boolean isOfOffice(Tree tree, int noun) {
    int of = noun - 1;
    if (of < 1 || tree.child(noun, "det") >= 0 || !WordGroup.OF.has(form(tree, of))) {
      return false;
    }
    int office = of - 1;
    for (int i = 0; i < ADJECTIVES && office > 0 && tree.token(office).tag().equals("ADJ"); i++) {
      office--;
    }
    return DeedGroup.OFFICE.has(tree.lemma(office));
  }

  /** True for who speaks, judges or is but named by a member, not for what is set up. */
  private boolean acts(Tree tree, int body) {
    int head = tree.token(body).head();
    String preposition = prepositions.of(tree, body);
    boolean subject =
        tree.token(body).relation().equals("nsubj")
            && head >= 0
            && tree.isVerb(head)
            && !WordGroup.TAKING_PLACE.has(tree.lemma(head));
    boolean member =
        preposition.equals("de")
            && head >= 0
            && (people.maybe(tree.lemma(head)) || DeedGroup.BODY_WORD.has(tree.lemma(head)));
    return subject || member || preposition.equals("par") || preposition.equals("selon");
  }

  private static String form(Tree tree, int i) {
    return tree.token(i).form().toLowerCase(Locale.FRENCH);
  }
}
