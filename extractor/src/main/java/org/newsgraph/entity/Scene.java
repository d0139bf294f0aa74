package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.language.Analysis;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;
import org.newsgraph.text.Span;

/**
 * The article as the sieves see it: its lines, names and phrases, and who they belong to so far.
 */
final class Scene {

  private final Analysis analysis;
  private final List<Line> lines;
  private final List<Reference> names;
  private final List<Phrase> phrases;
  private final Map<Reference, Draft> owners = new IdentityHashMap<>();
  private final Map<Phrase, Draft> phraseOwners = new IdentityHashMap<>();
  private final Map<Draft, Draft> merged = new IdentityHashMap<>();
  private final Map<Span, Draft> bySpan = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  Scene(Analysis analysis, List<Line> lines, List<Reference> names, List<Phrase> phrases) {
    this.analysis = analysis;
    this.lines = lines;
    this.names = List.copyOf(names);
    this.phrases = List.copyOf(phrases);
  }

  Analysis analysis() {
    return analysis;
  }

  List<Line> lines() {
    return lines;
  }

  /** The names in the order of the text. */
  List<Reference> names() {
    return names;
  }

  /** The noun phrases in the order of the text; they may nest. */
  List<Phrase> phrases() {
    return phrases;
  }

  /** All entities so far, those merged into others left out. */
  List<Draft> drafts() {
    return drafts.stream().filter(d -> !merged.containsKey(d)).toList();
  }

  /** A new entity without mentions. */
  Draft create() {
    Draft draft = new Draft();
    drafts.add(draft);
    return draft;
  }

  /** The entity to which {@code reference} belongs, empty if to none yet. */
  Optional<Draft> owner(Reference reference) {
    return Optional.ofNullable(owners.get(reference)).map(this::survivor);
  }

  /**
   * The entity to which {@code phrase} refers, or to which another reading of the same words
   * refers; empty if to none yet.
   */
  Optional<Draft> owner(Phrase phrase) {
    Draft draft = phraseOwners.get(phrase);
    return Optional.ofNullable(draft == null ? bySpan.get(span(phrase)) : draft)
        .map(this::survivor);
  }

  private static Span span(Phrase phrase) {
    return phrase.line().span(phrase.first(), phrase.last());
  }

  void assign(Reference reference, Draft draft) {
    Draft to = survivor(draft);
    to.add(reference);
    owners.put(reference, to);
    bySpan.put(reference.span(), to);
  }

  /**
   * Makes {@code phrase} a description of {@code draft}, with a mention of its own; does nothing if
   * the same words already refer to another entity.
   */
  void assign(Phrase phrase, Draft draft) {
    Draft to = survivor(draft);
    if (!isFree(span(phrase), to)) {
      return;
    }
    refer(phrase, to);
    if (phrase.noun().type() == EntityType.PERSON) {
      to.functions().add(phrase);
    } else if (!isPart(phrase)) {
      to.bodies().addAll(phrase.noun().bodies());
    }
    if (to.country().isEmpty()) {
      phrase.country().ifPresent(to::country);
    }
    to.gender(phrase.noun().gender());
  }

  /** "la direction de la régie" is not "la régie", nor "l'entreprise". */
  private static boolean isPart(Phrase phrase) {
    return phrase.noun().sort() == HeadNoun.Sort.INSTITUTION
        && phrase.noun().bodies().contains("company");
  }

  /**
   * Makes {@code phrase} a mention of {@code draft} that tells nothing about it: what is only
   * inferred makes nobody a minister.
   */
  void refer(Phrase phrase, Draft draft) {
    Draft to = survivor(draft);
    if (isFree(span(phrase), to)) {
      phraseOwners.put(phrase, to);
      describe(phrase.line(), phrase.first(), phrase.last(), phrase, to);
    }
  }

  /** Adds the tokens from {@code first} to {@code last} as a description of {@code draft}. */
  void describe(Line line, int first, int last, Phrase phrase, Draft draft) {
    Span span = line.span(first, last);
    MentionType type =
        switch (phrase.noun().type()) {
          case PERSON -> MentionType.PERSON;
          case PLACE ->
              draft.type() == EntityType.ORGANIZATION
                  ? MentionType.ORGANIZATION
                  : MentionType.LOCATION;
          default -> MentionType.ORGANIZATION;
        };
    add(line, first, last, new Mention(span, type, MentionKind.DESCRIPTION, 0.8), draft);
  }

  /**
   * Adds the title from token {@code title} on with {@code name} as a description of the person.
   */
  void titled(Reference name, int title, Draft draft) {
    Span span = name.line().span(title, name.last());
    Mention mention = new Mention(span, MentionType.PERSON, MentionKind.DESCRIPTION, 0.9);
    add(name.line(), title, name.last(), mention, draft);
  }

  /**
   * Adds {@code mention}, which covers the tokens from {@code first} to {@code last}. Words that
   * already refer to another entity stay with it: the sieves run in order of precision.
   */
  Reference add(Line line, int first, int last, Mention mention, Draft draft) {
    String key = NormalForm.of(mention.span().of(analysis.text()));
    Reference reference =
        new Reference(mention, line, first, last, key, Optional.empty(), Optional.empty());
    Draft to = survivor(draft);
    if (isFree(mention.span(), to)) {
      bySpan.put(mention.span(), to);
      to.add(reference);
    }
    return reference;
  }

  /** True if the words at {@code span} refer to nobody else than {@code draft}. */
  private boolean isFree(Span span, Draft draft) {
    Draft other = bySpan.get(span);
    return other == null || survivor(other) == draft;
  }

  /** Makes one of two entities; the one of the earlier mention stays. */
  void merge(Draft a, Draft b) {
    Draft one = survivor(a);
    Draft two = survivor(b);
    if (one != two) {
      one.absorb(two);
      merged.put(two, one);
    }
  }

  /** What {@code draft} has become: itself, or the entity into which it was merged. */
  Draft survivor(Draft draft) {
    Draft current = draft;
    Draft next = merged.get(current);
    while (next != null) {
      current = next;
      next = merged.get(current);
    }
    return current;
  }
}
