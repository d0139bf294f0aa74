package org.newsgraph.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Tells a deed that the sentence names only to deny or doubt it: "il est faux que X ait tué", "rien
 * ne prouve que X a tué", "l'idée que X a tué", "X dément avoir tué". It reads the order of the
 * words, as a parse seldom keeps such a clause below its governor. See {@code doubting-words.tsv}.
 */
final class Disbelief {

  private enum Kind {
    DENIAL,
    ASSERTION,
    IDEA
  }

  /** Words between "que" and the verb of its clause: a subject with an apposition is longer. */
  private static final int CLAUSE = 12;

  /** Words between the governor and "que": "exclut pour l'instant que". */
  private static final int APART = 4;

  /** Words before the governor among which its negation stands: "n'a pas permis d'établir". */
  private static final int NEGATED = 8;

  private final Map<String, Kind> words = new HashMap<>();

  Disbelief() {
    for (LexiconFile.Row row : LexiconFile.read(Disbelief.class, "fr/doubting-words.tsv")) {
      words.put(row.get("word"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
  }

  /** {@code told}, or what the governor makes of a deed that would else be a fact or a plan. */
  EventStatus of(TriggerMention mention, EventStatus told) {
    // "N'a pas permis d'établir que X a tué": no plan, as it is told in the past.
    boolean open =
        told == EventStatus.FACT || told == EventStatus.PLANNED && mention.isToldAsPast();
    if (!open || !mention.verbal()) {
      return told;
    }
    Tree tree = mention.tree();
    int verb = mention.head();
    int start = groupStart(tree, verb);
    boolean infinitive = tree.isInfinitive(start) || tree.isInfinitive(verb);
    int before = infinitive ? beforeInfinitive(tree, start) : that(tree, start);
    return before < 0 ? told : governed(tree, before, infinitive ? 1 : APART).orElse(told);
  }

  /** First word of the verb with its auxiliaries, pronouns and adverbs. */
  private static int groupStart(Tree tree, int verb) {
    int start = verb;
    while (start > 0 && isOfGroup(tree, start - 1)) {
      start--;
    }
    while (start < verb && !tree.isVerb(start)) {
      start++;
    }
    return start;
  }

  private static boolean isOfGroup(Tree tree, int i) {
    String lemma = tree.lemma(i);
    return lemma.equals("avoir")
        || lemma.equals("être")
        || WordGroup.CLITIC.has(form(tree, i))
        || tree.token(i).tag().equals("ADV");
  }

  /** Last word before an infinitive and its "de", -1 if none. */
  private static int beforeInfinitive(Tree tree, int start) {
    int before = start - 1;
    return before >= 0 && WordGroup.OF.has(form(tree, before)) ? before - 1 : before;
  }

  /** Last word before the "que" that opens the clause of a verb; -1 if none does. */
  private static int that(Tree tree, int start) {
    for (int i = start - 1; i > 0 && start - i <= CLAUSE; i--) {
      if (WordGroup.THAT.has(form(tree, i))) {
        return i - 1;
      }
      if (tree.isVerb(i) && Voice.isFinite(tree, i)) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<EventStatus> governed(Tree tree, int before, int apart) {
    for (int i = before; i >= 0 && before - i < apart; i--) {
      Kind kind = words.getOrDefault(form(tree, i), words.get(tree.lemma(i)));
      if (kind != null) {
        return status(kind, isNegated(tree, i));
      }
      if (tree.token(i).form().equals(",") || tree.isVerb(i) && i < before - 1) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<EventStatus> status(Kind kind, boolean negated) {
    return switch (kind) {
      // "Il ne nie pas avoir tué", "la police n'exclut pas que".
      case DENIAL -> Optional.of(negated ? EventStatus.POSSIBLE : EventStatus.NEGATED);
      case ASSERTION -> negated ? Optional.of(EventStatus.POSSIBLE) : Optional.empty();
      case IDEA -> Optional.of(EventStatus.POSSIBLE);
    };
  }

  /** True if a negation stands before the governor in its own clause, or "pas" beside it. */
  private static boolean isNegated(Tree tree, int governor) {
    for (int i = governor - 1; i >= 0 && governor - i <= NEGATED; i--) {
      String form = form(tree, i);
      if (WordGroup.NOT.has(form)) {
        return true;
      }
      if (WordGroup.THAT.has(form) || form.equals(",") || form.equals(";") || form.equals(":")) {
        return false;
      }
    }
    return false;
  }

  private static String form(Tree tree, int i) {
    return tree.token(i).form().toLowerCase(Locale.FRENCH);
  }
}
