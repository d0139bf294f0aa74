package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.entity.Cast;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityMention;
import org.newsgraph.entity.Role;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.text.Span;

/** The mentions of a cast by sentence, so that a look-up does not search the whole article. */
final class EntityIndex {

  /**
   * A mention with the entity to which it refers.
   *
   * @param head index of its syntactic head in the sentence
   */
  record Found(Entity entity, EntityMention mention, int head) {

    Span span() {
      return mention.mention().span();
    }
  }

  /** Steps from a noun over words in apposition to the name: "la compagnie low-cost X". */
  private static final int APPOSITIONS = 2;

  private final List<List<Found>> bySentence = new ArrayList<>();
  private final List<Sentence> sentences;
  private final Map<Integer, Entity> byIndex = new HashMap<>();
  private final Map<String, Entity> byAuthority = new HashMap<>();
  private final Map<Integer, List<Role>> roles = new HashMap<>();

  EntityIndex(Analysis analysis, Cast cast) {
    sentences = analysis.sentences();
    for (int i = 0; i < analysis.sentences().size(); i++) {
      bySentence.add(new ArrayList<>(4));
    }
    for (Entity entity : cast.entities()) {
      byIndex.put(entity.index(), entity);
      entity.authority().ifPresent(key -> byAuthority.putIfAbsent(key, entity));
      for (EntityMention mention : entity.mentions()) {
        Optional<Sentence> sentence = analysis.sentenceAt(mention.mention().span());
        sentence.ifPresent(
            s ->
                bySentence
                    .get(s.index())
                    .add(new Found(entity, mention, s.headOf(mention.mention().span()))));
      }
    }
    for (Role role : cast.roles()) {
      roles.computeIfAbsent(role.person(), p -> new ArrayList<>(2)).add(role);
    }
    // The shortest first: "le président américain" contains "américain".
    bySentence.forEach(
        list ->
            list.sort(
                Comparator.comparingInt((Found f) -> f.span().length())
                    .thenComparing(Found::span)));
  }

  /** The entity with this index of the cast. */
  Entity entity(int index) {
    return byIndex.get(index);
  }

  /**
   * The bodies and countries in which the entity with this index holds an office; empty if none.
   */
  List<Entity> bodies(int index) {
    return roles(index).stream()
        .filter(role -> role.body().isPresent())
        .map(role -> byIndex.get(role.body().getAsInt()))
        .toList();
  }

  /** The offices that the entity with this index holds; empty if none. */
  List<Role> roles(int index) {
    return roles.getOrDefault(index, List.of());
  }

  /** Of the country with this Wikidata id the government, empty if the cast has none. */
  Optional<Entity> government(String country) {
    return Optional.ofNullable(byAuthority.get(country + "#government"));
  }

  /** The mentions in a sentence, the shortest first; empty if none. */
  List<Found> in(Tree tree) {
    return in(tree.sentence().index());
  }

  /** The mentions in the sentence with this index, the shortest first; empty if none. */
  List<Found> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** The sentence with this index. */
  Sentence sentence(int index) {
    return sentences.get(index);
  }

  /** True if a description anywhere in the article calls the entity by a noun of {@code nouns}. */
  boolean isCalled(int entity, WordGroup nouns) {
    for (int s = 0; s < sentences.size(); s++) {
      for (Found found : in(s)) {
        if (found.entity().index() == entity
            && found.head() >= 0
            && found.mention().mention().kind() == MentionKind.DESCRIPTION
            && nouns.has(sentences.get(s).tokens().get(found.head()).lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The entity to which the phrase with head {@code i} refers, by its own mention or the name that
   * stands in apposition; empty if none.
   */
  Optional<Found> at(Tree tree, int i) {
    Span head = tree.token(i).span();
    Found covering = null;
    for (Found found : in(tree)) {
      if (found.head() == i) {
        return Optional.of(found);
      }
      if (covering == null && found.span().contains(head)) {
        covering = found;
      }
    }
    if (covering != null) {
      return Optional.of(covering);
    }
    return apposed(tree, i, APPOSITIONS);
  }

  /** "la compagnie low-cost X": the name may hang on another word in apposition. */
  private Optional<Found> apposed(Tree tree, int i, int depth) {
    for (int c : tree.children(i)) {
      String relation = tree.token(c).relation();
      if (relation.equals("appos") || relation.startsWith("flat")) {
        for (Found found : in(tree)) {
          if (found.head() == c) {
            return Optional.of(found);
          }
        }
        Optional<Found> below = depth > 1 && c > i ? apposed(tree, c, depth - 1) : Optional.empty();
        if (below.isPresent()) {
          return below;
        }
      }
    }
    return Optional.empty();
  }
}
