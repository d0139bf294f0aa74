package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Words outside the trigger lexicon that may name a happening of no class: "la fermeture a
 * surpris", "relogées". Whether one does is for the learned weights of {@link Salience} to say.
 */
final class FurtherWords {

  private final TriggerLexicon lexicon;
  private final PeopleNouns people;
  private final Set<String> things = new HashSet<>();

  FurtherWords(TriggerLexicon lexicon, PeopleNouns people) {
    this.lexicon = lexicon;
    this.people = people;
    for (LexiconFile.Row row : LexiconFile.read(FurtherWords.class, "fr/thing-nouns.tsv")) {
      things.add(row.get("noun"));
    }
  }

  /**
   * The verbs and nouns of a sentence that no trigger of {@code listed} covers, in the order of the
   * text; empty if none.
   */
  List<TriggerMention> of(Tree tree, List<TriggerMention> listed) {
    Set<Integer> taken = listed.stream().map(TriggerMention::head).collect(Collectors.toSet());
    List<TriggerMention> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int word = i;
      if (!taken.contains(i)
          && listed.stream().noneMatch(m -> m.span().contains(tree.token(word).span()))) {
        at(tree, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<TriggerMention> at(Tree tree, int i) {
    String tag = tree.token(i).tag();
    String relation = tree.token(i).relation();
    boolean verb = tag.equals("VERB");
    boolean word = verb || tag.equals("NOUN");
    // A person, a thing or a day is nobody's happening.
    if (!word
        || relation.startsWith("aux")
        || relation.equals("cop")
        || !verb && (people.has(tree.lemma(i)) || isThing(tree, i))) {
      return Optional.empty();
    }
    return Optional.of(
        new TriggerMention(
            tree, i, TriggerWords.span(tree, i, i), lexicon.further(tree.lemma(i), verb)));
  }

  private boolean isThing(Tree tree, int noun) {
    return things.contains(tree.lemma(noun)) || WordGroup.DAY.has(tree.lemma(noun));
  }
}
