package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.HeadNoun.Sort;

/**
 * A definite description without a name refers to the one last spoken of whom it fits: "le chef de
 * l'EI", "le ministre", "l'agence de presse", "le groupe", "le pays".
 */
final class Descriptions implements Sieve {

  /** A body of unknown kind is "le groupe" only if it was named in this or the last sentence. */
  private static final int NEAR = 1;

  private static final Set<String> OPEN_KINDS = Set.of("company", "armed", "ngo");

  @Override
  public void apply(Scene scene) {
    Map<String, List<Draft>> byFunction = new HashMap<>();
    for (Draft draft : scene.drafts()) {
      for (Phrase function : draft.functions()) {
        List<Draft> list = byFunction.computeIfAbsent(function.noun().id(), k -> new ArrayList<>());
        if (!list.contains(draft)) {
          list.add(draft);
        }
      }
    }
    Map<String, Draft> places = new HashMap<>();
    scene.drafts().forEach(d -> d.authority().ifPresent(key -> places.putIfAbsent(key, d)));
    Recent nations = new Recent();
    Map<EntityType, Recent> recent = new HashMap<>();
    for (EntityType type : EntityType.values()) {
      recent.put(type, new Recent());
    }
    int next = 0;
    for (Phrase phrase : scene.phrases()) {
      while (next < scene.names().size() && begins(scene.names().get(next), phrase)) {
        touch(scene, scene.names().get(next), recent);
        next++;
      }
      Optional<Draft> owner = scene.owner(phrase);
      if (owner.isEmpty() && phrase.definite() && !isPartOfName(phrase)) {
        owner = find(scene, phrase, recent, nations, byFunction);
        owner.ifPresent(d -> scene.assign(phrase, d));
      }
      int sentence = phrase.line().sentence().index();
      owner.ifPresent(d -> recent.get(d.type()).touch(d, sentence));
      phrase.country().map(c -> places.get(c.id())).ifPresent(d -> nations.touch(d, sentence));
    }
  }

  private static boolean begins(Reference name, Phrase phrase) {
    int own = phrase.line().sentence().index();
    return name.sentence() < own || name.sentence() == own && name.last() < phrase.headEnd();
  }

  private static void touch(Scene scene, Reference name, Map<EntityType, Recent> recent) {
    scene.owner(name).ifPresent(d -> recent.get(d.type()).touch(d, name.sentence()));
  }

  private static boolean isPartOfName(Phrase phrase) {
    return phrase.line().nameAt(phrase.headEnd()) != null;
  }

  private static Optional<Draft> find(
      Scene scene,
      Phrase phrase,
      Map<EntityType, Recent> recent,
      Recent nations,
      Map<String, List<Draft>> byFunction) {
    if (phrase.noun().sort() == Sort.INSTITUTION) {
      // "le syndicat" of which nothing else is said is the one named before.
      boolean word = phrase.core() == phrase.headEnd();
      boolean back =
          word
              && phrase.bare()
              && !phrase.noun().alone()
              && !phrase.noun().bodies().contains("state");
      return back ? body(phrase, recent.get(EntityType.ORGANIZATION)) : Optional.empty();
    }
    Recent latest = recent.get(phrase.noun().type());
    return switch (phrase.noun().type()) {
      case PERSON -> person(scene, phrase, latest, byFunction);
      case PLACE ->
          phrase.bare() ? place(phrase, ofNation(phrase) ? nations : latest) : Optional.empty();
      default -> phrase.hasComplement() ? Optional.empty() : body(phrase, latest);
    };
  }

  private static Optional<Draft> person(
      Scene scene, Phrase phrase, Recent latest, Map<String, List<Draft>> byFunction) {
    for (Draft draft : latest) {
      if (holds(scene, draft, phrase) || phrase.noun().kind().equals("anaphor")) {
        return Optional.of(draft);
      }
    }
    List<Draft> all = byFunction.getOrDefault(phrase.noun().id(), Collections.emptyList());
    List<Draft> fitting =
        all.stream().limit(8).filter(d -> holds(scene, d, phrase)).distinct().toList();
    return fitting.size() == 1 && !phrase.bare() ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean holds(Scene scene, Draft draft, Phrase phrase) {
    for (Phrase function : draft.functions()) {
      if (function.noun().id().equals(phrase.noun().id()) && agree(scene, function, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** True if what the two phrases say beyond their noun does not exclude each other. */
  private static boolean agree(Scene scene, Phrase known, Phrase phrase) {
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
    return known.modifiers().isEmpty()
        || phrase.modifiers().isEmpty()
        || known.modifiers().containsAll(phrase.modifiers())
        || phrase.modifiers().containsAll(known.modifiers());
  }

  /** "le ministère de l'Intérieur du pays" after "le gouvernement russe" is Russia's. */
  private static boolean ofNation(Phrase phrase) {
    return phrase.line().word(phrase.first() - 1).equals("du");
  }

  private static Optional<Draft> place(Phrase phrase, Recent latest) {
    for (Draft draft : latest) {
      if (!Collections.disjoint(draft.bodies(), phrase.noun().bodies())) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private static Optional<Draft> body(Phrase phrase, Recent latest) {
    int here = phrase.line().sentence().index();
    Draft unknown = null;
    for (Draft draft : latest) {
      if (!Collections.disjoint(draft.bodies(), phrase.noun().bodies())) {
        return Optional.of(draft);
      }
      if (unknown == null
          && draft.bodies().isEmpty()
          && draft.institution().isEmpty()
          && here - latest.sentenceOf(draft) <= NEAR) {
        unknown = draft;
      }
    }
    boolean open = !Collections.disjoint(phrase.noun().bodies(), OPEN_KINDS);
    return open ? Optional.ofNullable(unknown) : Optional.empty();
  }
}
