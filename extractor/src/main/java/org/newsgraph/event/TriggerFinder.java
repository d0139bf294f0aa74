package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.Span;

/** Finds the places of a sentence that name an event, by the lexicon and its conditions. */
final class TriggerFinder {

  /** Words that may stand between the parts of a verbal expression: "mis hier en examen". */
  private static final int VERB_GAP = 3;

  /** The same for nouns: "prise d'otages" stands together, but for an adjective. */
  private static final int NOUN_GAP = 1;

  /** How many words around a trigger count as its surroundings besides its dependents. */
  private static final int WINDOW = 10;

  private final TriggerLexicon lexicon = new TriggerLexicon();
  private final Grammar grammar = new Grammar(new Prepositions());
  private final PeopleNouns people = new PeopleNouns();

  /** The triggers in the order of the text, empty if none. */
  List<TriggerMention> find(Tree tree) {
    List<TriggerMention> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < tree.size(); i++) {
      if (i < free) {
        continue;
      }
      Optional<TriggerMention> mention = at(tree, i);
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

  /** "La manifestation a réuni": a weak verb that only carries an event noun is none itself. */
  private static boolean carries(TriggerMention verb, List<TriggerMention> all) {
    if (!verb.verbal() || verb.trigger().weight() > 0 && verb.type() != EventType.THREAT) {
      return false;
    }
    Tree tree = verb.tree();
    for (TriggerMention noun : all) {
      int i = tree.firstConjunct(noun.head());
      boolean argument =
          tree.sentence().is(i, "nsubj")
              || tree.sentence().is(i, "obj")
              || tree.sentence().is(i, "obl:arg")
              || tree.sentence().is(i, "iobj");
      if (!noun.verbal() && argument && tree.token(i).head() == verb.head()) {
        return true;
      }
    }
    return false;
  }

  private Optional<TriggerMention> at(Tree tree, int i) {
    String tag = tagOf(tree, i);
    List<Trigger> candidates = lexicon.startingWith(tag, tree.lemma(i));
    if (candidates.isEmpty()) {
      return unlisted(tree, i);
    }
    Set<String> near = new HashSet<>();
    Set<String> around = new HashSet<>();
    surroundings(tree, i, near, around);
    if (tag.equals("VERB")) {
      addPeople(tree, i, around);
    }
    boolean reflexive = tag.equals("VERB") && isReflexive(tree, i);
    for (Trigger trigger : candidates) {
      if (reflexive && trigger.words().size() == 1) {
        continue;
      }
      int last = lastWord(tree, i, trigger);
      if (last >= 0
          && (trigger.with().isEmpty() || meets(trigger.with(), around))
          && !meets(trigger.without(), near)) {
        return Optional.of(new TriggerMention(tree, i, span(tree, i, last), trigger));
      }
    }
    return tag.equals("VERB") ? unlisted(tree, i) : unsupported(tree, i, candidates, near);
  }

  /** A listed noun whose surroundings do not name what it needs may still tell of its event. */
  private static Optional<TriggerMention> unsupported(
      Tree tree, int i, List<Trigger> candidates, Set<String> near) {
    return candidates.stream()
        .filter(t -> t.words().size() == 1 && !meets(t.without(), near))
        .findFirst()
        .map(t -> new TriggerMention(tree, i, span(tree, i, i), t.unsupported()));
  }

  /** A verb outside the lexicon that tells what happened: finite past, in a main clause. */
  private Optional<TriggerMention> unlisted(Tree tree, int i) {
    if (!tree.token(i).tag().equals("VERB") || !tellsPast(tree, i)) {
      return Optional.empty();
    }
    return lexicon
        .unlisted(tree.lemma(i))
        .map(trigger -> new TriggerMention(tree, i, span(tree, i, i), trigger));
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
    return simple || tree.isPastParticiple(i) && Grammar.isFinite(tree, i);
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

  private static boolean meets(Set<String> some, Set<String> others) {
    for (String word : some) {
      if (others.contains(word)) {
        return true;
      }
    }
    return false;
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
      case "de" -> form.equals("d'") || form.equals("d’") || form.equals("du");
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

  /**
   * Collects lemmas and forms around {@code i}: direct neighbours and dependents into {@code near},
   * those and everything a little further into {@code around}.
   */
  private static void surroundings(Tree tree, int i, Set<String> near, Set<String> around) {
    for (int j = Math.max(0, i - 1); j <= Math.min(tree.size() - 1, i + 2); j++) {
      add(tree, j, i, near);
    }
    if (tree.token(i).morphology().number().equals("Plur")) {
      near.add("@plural");
    }
    for (int c : tree.children(i)) {
      add(tree, c, i, near);
      if (tree.token(c).tag().equals("PROPN")) {
        near.add("@name");
      }
      if (tree.isInfinitive(c)) {
        near.add("@inf");
      }
      if (tree.token(c).relation().equals("nummod")) {
        near.add("@number");
      }
      for (int d : tree.children(c)) {
        add(tree, d, i, around);
      }
    }
    int head = tree.token(i).head();
    if (head >= 0) {
      add(tree, head, i, near);
    }
    for (int j = Math.max(0, i - WINDOW); j <= Math.min(tree.size() - 1, i + WINDOW); j++) {
      add(tree, j, i, around);
    }
    around.addAll(near);
  }

  /** Marks a verb that befalls people by what kind of construction it does so. */
  private void addPeople(Tree tree, int verb, Set<String> around) {
    if (grammar.object(tree, verb).stream().anyMatch(o -> isPerson(tree, o))) {
      around.add(grammar.isPassive(tree, verb) ? "@undergone" : "@whom");
    }
  }

  private boolean isPerson(Tree tree, int i) {
    String tag = tree.token(i).tag();
    return tag.equals("PROPN")
        || tag.equals("PRON") && WordGroup.PERSONAL.has(tree.lemma(i))
        || people.has(tree.lemma(i));
  }

  private static void add(Tree tree, int j, int i, Set<String> words) {
    if (j != i) {
      words.add(tree.lemma(j));
      words.add(tree.token(j).form().toLowerCase(Locale.FRENCH));
    }
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
