package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the places of a sentence that name an event, by the lexicon and its conditions. */
final class TriggerFinder {

  private final TriggerLexicon lexicon = new TriggerLexicon();
  private final Prepositions prepositions = new Prepositions();
  private final Grammar grammar = new Grammar(prepositions);
  private final PeopleNouns people = new PeopleNouns();
  private final CarriedNouns carriedNouns = new CarriedNouns(lexicon, grammar);
  private final CarryingVerbs carrying = new CarryingVerbs(carriedNouns);
  private final BodyName bodies = new BodyName(prepositions, people);
  private final Idioms idioms = new Idioms(prepositions, grammar, people);
  private final FurtherWords furtherWords = new FurtherWords(lexicon, people);

  /** The triggers in the order of the text, empty if none. */
  List<TriggerMention> find(Tree tree, EntityIndex entities) {
    List<TriggerMention> found = new ArrayList<>();
    boolean sport =
        IntStream.range(0, tree.size()).anyMatch(i -> WordGroup.SPORT.has(tree.lemma(i)));
    int free = 0;
    for (int i = 0; i < tree.size(); i++) {
      if (i < free) {
        continue;
      }
      Optional<TriggerMention> mention = at(tree, i, sport, entities);
      if (mention.isPresent()) {
        found.add(mention.get());
        int end = mention.get().span().end();
        while (free < tree.size() && tree.token(free).span().begin() < end) {
          free++;
        }
      }
    }
    return found.stream()
        .filter(m -> !carrying.carries(m, found))
        .filter(m -> !Counterfactual.is(m))
        .filter(m -> !bodies.is(m))
        .toList();
  }

  /**
   * Other words of the sentence that may name a happening of no class, in the order of the text;
   * empty if none.
   *
   * @param listed what {@link #find} found
   * @param which of them are worth a look
   */
  List<TriggerMention> further(
      Tree tree, List<TriggerMention> listed, Predicate<TriggerMention> which) {
    return furtherWords.of(tree, listed).stream()
        .filter(which)
        .filter(m -> !carrying.carries(m, listed))
        .filter(m -> !Counterfactual.is(m))
        .filter(m -> !bodies.is(m))
        .toList();
  }

  private Optional<TriggerMention> at(Tree tree, int i, boolean sport, EntityIndex entities) {
    String tag = TriggerWords.tagOf(tree, i);
    List<Trigger> candidates = known(tag, tree, i);
    if (tag.equals("ADJ") && TriggerWords.isParticipleLike(tree, i)) {
      tag = "VERB";
      candidates = lexicon.startingWith(tag, tree.lemma(i).replaceAll("é$", "er"));
    }
    if (candidates.isEmpty()) {
      return tag.equals("NOUN") ? carried(tree, i) : unlisted(tree, i);
    }
    boolean verb = tag.equals("VERB");
    if (verb) {
      candidates = idioms.leave(candidates, tree, i, entities);
      if (candidates.isEmpty()) {
        return Optional.empty();
      }
    }
    Surroundings surroundings = new Surroundings(tree, i, sport);
    if (verb) {
      surroundings.addObjects(grammar, people, entities);
    }
    boolean reflexive = verb && TriggerWords.isReflexive(tree, i);
    for (Trigger trigger : candidates) {
      if (reflexive && trigger.words().size() == 1) {
        continue;
      }
      int last = TriggerWords.lastWord(tree, i, trigger);
      if (last >= 0 && surroundings.suit(trigger)) {
        return Optional.of(new TriggerMention(tree, i, TriggerWords.span(tree, i, last), trigger));
      }
    }
    return verb
        ? unsuited(tree, i, reflexive ? List.of() : candidates, surroundings)
        : unsupported(tree, i, candidates, surroundings);
  }

  /**
   * The entries of a word by its lemma, or by its form if a noun was taken for a participle: "la
   * coulée" is no feminine of "coulé".
   */
  private List<Trigger> known(String tag, Tree tree, int i) {
    List<Trigger> byLemma = lexicon.startingWith(tag, tree.lemma(i));
    String form = tree.token(i).form().toLowerCase(Locale.FRENCH);
    return byLemma.isEmpty() && tag.equals("NOUN") && tree.lemma(i).endsWith("é")
        ? lexicon.startingWith(tag, form.replaceAll("s$", ""))
        : byLemma;
  }

  /**
   * A listed noun whose surroundings do not name what it needs may still tell of its event, of no
   * class if it has several.
   */
  private Optional<TriggerMention> unsupported(
      Tree tree, int i, List<Trigger> candidates, Surroundings surroundings) {
    List<Trigger> single = candidates.stream().filter(t -> t.words().size() == 1).toList();
    boolean one = single.stream().map(Trigger::type).distinct().count() == 1;
    if (!one && prepositions.isSite(tree.lemma(i))) {
      // "L'entrée d'un bar" is where something is, without a word that makes it an act.
      return Optional.empty();
    }
    return single.stream()
        .filter(t -> !surroundings.exclude(t))
        .findFirst()
        .map(t -> one ? t : lexicon.carried(tree.lemma(i), false).unsupported())
        .map(t -> new TriggerMention(tree, i, TriggerWords.span(tree, i, i), t.unsupported()));
  }

  /**
   * The same for a verb, which keeps its class only if it has no other, and names nothing of a
   * class if it names no happening by itself: "a dénoncé l'accord" ends it, "la violence" does not.
   */
  private Optional<TriggerMention> unsuited(
      Tree tree, int i, List<Trigger> candidates, Surroundings surroundings) {
    List<Trigger> single = candidates.stream().filter(t -> t.words().size() == 1).toList();
    boolean one = single.stream().map(Trigger::type).distinct().count() == 1;
    boolean named =
        one
            && (lexicon.unlisted(tree.lemma(i)).isPresent()
                || single.get(0).type() == EventType.OTHER);
    if (named && tells(tree, i) && single.stream().noneMatch(surroundings::exclude)) {
      return Optional.of(
          new TriggerMention(tree, i, TriggerWords.span(tree, i, i), single.get(0).unsupported()));
    }
    return unlisted(tree, i);
  }

  /** A verb outside the lexicon that tells what happened, or happens in the main clause. */
  private Optional<TriggerMention> unlisted(Tree tree, int i) {
    if (!tree.token(i).tag().equals("VERB") || !tells(tree, i)) {
      return Optional.empty();
    }
    return lexicon
        .unlisted(tree.lemma(i))
        .map(trigger -> new TriggerMention(tree, i, TriggerWords.span(tree, i, i), trigger));
  }

  private Optional<TriggerMention> carried(Tree tree, int i) {
    return carriedNouns
        .at(tree, i, people)
        .map(trigger -> new TriggerMention(tree, i, TriggerWords.span(tree, i, i), trigger));
  }

  private static boolean tells(Tree tree, int i) {
    boolean main = Voice.isFinite(tree, i) && !tree.isSubordinate(tree.firstConjunct(i));
    return !isInserted(tree, i) && (main || tellsPast(tree, i));
  }

  /**
   * "…, a-t-il conclu": whose pronoun stands behind a verb or its auxiliary tells what was said.
   */
  private static boolean isInserted(Tree tree, int i) {
    for (int j = Math.max(1, i - 1); j <= Math.min(tree.size() - 1, i + 1); j++) {
      String form = tree.token(j).form();
      if (j != i && form.length() > 1 && form.startsWith("-")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A past of any clause, also of hearsay ("aurait appelé") and after "avoir" ("d'avoir revendu").
   */
  private static boolean tellsPast(Tree tree, int i) {
    return isPast(tree, i) || tree.isPastParticiple(i) && tree.child(i, "aux:tense") >= 0;
  }

  private static boolean isPast(Tree tree, int i) {
    boolean simple =
        tree.token(i).morphology().verbForm().equals("Fin")
            && tree.token(i).morphology().tense().equals("Past");
    return simple || tree.isPastParticiple(i) && Voice.isFinite(tree, i);
  }
}
