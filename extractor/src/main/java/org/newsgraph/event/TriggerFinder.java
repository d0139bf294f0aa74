package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.text.Span;

/** Finds the places of a sentence that name an event, by the lexicon and its conditions. */
final class TriggerFinder {

  /** Words that may stand between the parts of a verbal expression: "mis hier en examen". */
  private static final int VERB_GAP = 3;

  /** The same for nouns: "prise d'otages" stands together, but for an adjective. */
  private static final int NOUN_GAP = 1;

  private final TriggerLexicon lexicon = new TriggerLexicon();
  private final Grammar grammar = new Grammar(new Prepositions());
  private final PeopleNouns people = new PeopleNouns();
  private final CarriedNouns carriedNouns = new CarriedNouns(lexicon, grammar);

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
    return found.stream().filter(m -> !carries(m, found)).toList();
  }

  /**
   * "La manifestation a réuni": a weak verb that only carries an event noun is none itself, nor one
   * that says less surely than the noun what both name.
   */
  private boolean carries(TriggerMention verb, List<TriggerMention> all) {
    if (!verb.verbal()) {
      return false;
    }
    Tree tree = verb.tree();
    for (TriggerMention noun : all) {
      int i = tree.topNoun(noun.head());
      boolean argument =
          tree.sentence().is(i, "nsubj")
              || tree.sentence().is(i, "obj")
              || tree.sentence().is(i, "obl:arg")
              || tree.sentence().is(i, "iobj");
      boolean weak =
          verb.trigger().weight() == 0
              || verb.type() == EventType.THREAT
              || verb.trigger().words().size() == 1 && carriedNouns.isCarrier(tree, verb.head());
      boolean less =
          noun.type() == verb.type()
              && verb.trigger().words().size() == 1
              && verb.trigger().weight() < Math.min(3, noun.trigger().weight() + 1);
      boolean names = noun.trigger().weight() > 0 && (weak || less);
      if (!noun.verbal() && names && argument && tree.token(i).head() == verb.head()) {
        return true;
      }
      // "Une marche, interdite par le préfet, a réuni": the parse may lose the subject.
      boolean lost =
          noun.head() < verb.head()
              && tree.child(verb.head(), "nsubj") < 0
              && Voice.isFinite(tree, verb.head());
      if (!noun.verbal() && noun.trigger().weight() > 0 && less && lost) {
        return true;
      }
    }
    return false;
  }

  private Optional<TriggerMention> at(Tree tree, int i, boolean sport, EntityIndex entities) {
    String tag = tagOf(tree, i);
    List<Trigger> candidates = lexicon.startingWith(tag, tree.lemma(i));
    if (tag.equals("ADJ") && isParticipleLike(tree, i)) {
      tag = "VERB";
      candidates = lexicon.startingWith(tag, tree.lemma(i).replaceAll("é$", "er"));
    }
    if (candidates.isEmpty()) {
      return tag.equals("NOUN") ? carried(tree, i) : unlisted(tree, i);
    }
    Surroundings surroundings = new Surroundings(tree, i, sport);
    boolean verb = tag.equals("VERB");
    if (verb) {
      surroundings.addObjects(grammar, people, entities);
    }
    boolean reflexive = verb && isReflexive(tree, i);
    for (Trigger trigger : candidates) {
      if (reflexive && trigger.words().size() == 1) {
        continue;
      }
      int last = lastWord(tree, i, trigger);
      if (last >= 0 && surroundings.suit(trigger)) {
        return Optional.of(new TriggerMention(tree, i, span(tree, i, last), trigger));
      }
    }
    return verb
        ? unsuited(tree, i, reflexive ? List.of() : candidates, surroundings)
        : unsupported(tree, i, candidates, surroundings);
  }

  /** "Quarante policiers blessés": a participle that the tagger takes for an adjective. */
  private static boolean isParticipleLike(Tree tree, int i) {
    return tree.lemma(i).endsWith("é")
        && !WordGroup.ADJECTIVE.has(tree.lemma(i))
        && tree.token(i).relation().startsWith("a")
        && tree.token(i).head() >= 0
        && tree.token(i).head() < i;
  }

  /** A listed noun whose surroundings do not name what it needs may still tell of its event. */
  private Optional<TriggerMention> unsupported(
      Tree tree, int i, List<Trigger> candidates, Surroundings surroundings) {
    List<Trigger> single = candidates.stream().filter(t -> t.words().size() == 1).toList();
    boolean one = single.stream().map(Trigger::type).distinct().count() == 1;
    return single.stream()
        .filter(t -> !surroundings.exclude(t))
        .findFirst()
        .map(t -> one ? t : lexicon.carried(tree.lemma(i), false).unsupported())
        .map(t -> new TriggerMention(tree, i, span(tree, i, i), t.unsupported()));
  }

  /** The same for a verb, which keeps its class only if it has no other. */
  private Optional<TriggerMention> unsuited(
      Tree tree, int i, List<Trigger> candidates, Surroundings surroundings) {
    List<Trigger> single = candidates.stream().filter(t -> t.words().size() == 1).toList();
    boolean one = single.stream().map(Trigger::type).distinct().count() == 1;
    if (one && tells(tree, i) && single.stream().noneMatch(surroundings::exclude)) {
      return Optional.of(
          new TriggerMention(tree, i, span(tree, i, i), single.get(0).unsupported()));
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
        .map(trigger -> new TriggerMention(tree, i, span(tree, i, i), trigger));
  }

  private Optional<TriggerMention> carried(Tree tree, int i) {
    return carriedNouns
        .at(tree, i, people)
        .map(trigger -> new TriggerMention(tree, i, span(tree, i, i), trigger));
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

  /** The part of speech under which the lexicon may know the word. */
  private static String tagOf(Tree tree, int i) {
    String tag = tree.token(i).tag();
    boolean participle = tree.isParticiple(i) && (tag.equals("ADJ") || tag.equals("NOUN"));
    if (participle && tree.token(i).relation().startsWith("a")) {
      return "VERB";
    }
    // "Se faire exploser": a treebank counts causative "faire" among the auxiliaries.
    if (tag.equals("AUX") && tree.lemma(i).equals("faire")) {
      return "VERB";
    }
    // A headline's first word has a capital whatever it is.
    return tag.equals("PROPN") && i == 0 ? "NOUN" : tag;
  }

  /** Index of the last word of {@code trigger} when it starts at {@code i}, -1 if it does not. */
  private static int lastWord(Tree tree, int i, Trigger trigger) {
    List<String> words = trigger.words();
    int next = 1;
    if (words.get(0).equals("se")) {
      if (!isReflexive(tree, i)) {
        return -1;
      }
      next = 2;
    }
    int at = i;
    int gap = trigger.verbal() ? VERB_GAP : NOUN_GAP;
    for (; next < words.size(); next++) {
      int limit = Math.min(tree.size() - 1, at + 1 + gap);
      int j = at + 1;
      while (j <= limit && !is(tree, j, words.get(next))) {
        j++;
      }
      if (j > limit) {
        return -1;
      }
      at = j;
    }
    return at;
  }

  private static boolean is(Tree tree, int i, String word) {
    if (tree.lemma(i).equals(word)) {
      return true;
    }
    String form = tree.token(i).form().toLowerCase(Locale.FRENCH);
    if (form.equals(word)) {
      return true;
    }
    return switch (word) {
      case "de" ->
          form.equals("d'") || form.equals("d’") || form.equals("du") || form.equals("des");
      case "à" -> form.equals("au") || form.equals("aux");
      case "le" ->
          form.equals("la") || form.equals("l'") || form.equals("l’") || form.equals("les");
      case "un" -> form.equals("une") || form.equals("des");
      case "son" -> form.equals("sa") || form.equals("ses") || form.equals("leur");
      default -> false;
    };
  }

  private static boolean isReflexive(Tree tree, int i) {
    for (int c : tree.children(i)) {
      if (tree.lemma(c).equals("se") || tree.lemma(c).startsWith("s'")) {
        return true;
      }
    }
    for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
      String form = tree.token(j).form().toLowerCase(Locale.FRENCH);
      if (form.equals("se") || form.equals("s'") || form.equals("s’")) {
        return true;
      }
      if (!tree.token(j).tag().equals("AUX") && !tree.token(j).tag().equals("ADV")) {
        return false;
      }
    }
    return false;
  }

  /** The words from the first auxiliary of a verb, or from the noun, to the last word. */
  private static Span span(Tree tree, int i, int last) {
    int first = i;
    for (int c : tree.children(i)) {
      if (c < first && i - c <= VERB_GAP + 1 && tree.token(c).relation().startsWith("aux")) {
        first = c;
      }
    }
    return tree.token(first).span().cover(tree.token(last).span());
  }
}
