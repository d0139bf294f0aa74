package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Tells an act that did not come about by the words before it: "sans avoir tué", "au lieu de
 * frapper", "faute de procès". It reads the order of the words, which a parse seldom keeps when
 * such a clause opens a sentence. See {@code undone-openings.tsv}.
 */
final class UndoneOpening {

  private enum When {
    ALWAYS,
    POUVOIR,
    HINDERED
  }

  private record Opening(List<String> words, String before, EventStatus status, When when) {}

  /**
   * An opening in a sentence.
   *
   * @param at index of its first word
   * @param status what becomes of the act
   */
  record Found(int at, EventStatus status) {}

  private final List<Opening> openings = new ArrayList<>();
  private final Grammar grammar;

  UndoneOpening(Grammar grammar) {
    this.grammar = grammar;
    for (LexiconFile.Row row : LexiconFile.read(UndoneOpening.class, "fr/undone-openings.tsv")) {
      String when = row.get("when");
      openings.add(
          new Opening(
              List.of(row.get("words").split(" ")),
              row.get("before"),
              EventStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT)),
              when.isEmpty() ? When.ALWAYS : When.valueOf(when.toUpperCase(Locale.ROOT))));
    }
  }

  /**
   * The opening before the trigger; empty if it has none.
   *
   * <p>Only of a deed that accuses who does it is it asked whether something hindered it: "a été
   * élu avant de démissionner" tells of two things that happened.
   */
  Optional<Found> before(TriggerMention mention) {
    return mention.verbal()
        ? verb(mention.tree(), mention.head(), mention.type().accuses())
        : noun(mention.tree(), mention);
  }

  /** The opening before the group of an infinitive; empty if it has none or the verb is finite. */
  Optional<Found> verb(Tree tree, int verb) {
    return verb(tree, verb, false);
  }

  private Optional<Found> verb(Tree tree, int verb, boolean deed) {
    int start = verb;
    boolean infinitive = tree.isInfinitive(verb);
    boolean can = false;
    for (int i = verb - 1; i >= 0 && isOfGroup(tree, i); i--) {
      start = i;
      infinitive |= tree.isInfinitive(i);
      can |= tree.lemma(i).equals("pouvoir");
    }
    if (!infinitive) {
      return joined(tree, verb, deed);
    }
    for (Opening opening : openings) {
      int at = start - opening.words().size();
      boolean told =
          switch (opening.when()) {
            case ALWAYS -> true;
            case POUVOIR -> can;
            case HINDERED -> deed && isHindered(tree, verb);
          };
      if (told && !opening.before().equals("noun") && stands(tree, opening, at)) {
        return Optional.of(new Found(at, opening.status()));
      }
    }
    return joined(tree, verb, deed);
  }

  /** "Sans tuer ni blesser": what is coordinated with an infinitive shares its opening. */
  private Optional<Found> joined(Tree tree, int verb, boolean deed) {
    int first = tree.firstConjunct(verb);
    boolean shares = first < verb && tree.isVerb(first) && !Voice.isFinite(tree, verb);
    return shares ? verb(tree, first, deed) : Optional.empty();
  }

  private Optional<Found> noun(Tree tree, TriggerMention mention) {
    int start = mention.head();
    while (start > 0
        && (tree.token(start - 1).tag().equals("ADJ")
            || tree.token(start - 1).tag().equals("NUM")
            || tree.token(start - 1).tag().equals("DET"))) {
      start--;
    }
    // "Sans l'attaque de lundi": what is definite is known to have happened.
    int determiner = tree.child(mention.head(), "det");
    if (determiner >= 0 && !tree.lemma(determiner).equals("un")) {
      return Optional.empty();
    }
    for (Opening opening : openings) {
      int at = start - opening.words().size();
      if (!opening.before().equals("infinitive") && stands(tree, opening, at)) {
        return Optional.of(new Found(at, opening.status()));
      }
    }
    return Optional.empty();
  }

  /** Auxiliaries, modal verbs, pronouns and adverbs between the opening and the verb. */
  private static boolean isOfGroup(Tree tree, int i) {
    String lemma = tree.lemma(i);
    boolean verb =
        lemma.equals("avoir")
            || lemma.equals("être")
            || lemma.equals("pouvoir")
            || lemma.equals("vouloir")
            || lemma.equals("savoir");
    boolean open = tree.isInfinitive(i) || tree.isParticiple(i);
    return verb && open
        || tree.token(i).tag().equals("ADV") && !lemma.equals("sans") && !lemma.equals("loin")
        || tree.token(i).tag().equals("PRON")
            && WordGroup.CLITIC.has(tree.token(i).form().toLowerCase(Locale.FRENCH));
  }

  private static boolean stands(Tree tree, Opening opening, int at) {
    if (at < 0) {
      return false;
    }
    for (int k = 0; k < opening.words().size(); k++) {
      String word = opening.words().get(k);
      String form = tree.token(at + k).form().toLowerCase(Locale.FRENCH);
      if (!form.equals(word) && !(word.equals("de") && WordGroup.OF.has(form))) {
        return false;
      }
    }
    // "Non sans avoir frappé": he did.
    String before = at == 0 ? "" : tree.lemma(at - 1);
    return !before.equals("non") && !before.equals("pas");
  }

  /** "A été arrêté avant de tuer": something befell who would have done it. */
  private boolean isHindered(Tree tree, int verb) {
    int head = tree.token(verb).head();
    return head >= 0 && head < verb && tree.isVerb(head) && grammar.isPassive(tree, head);
  }
}
