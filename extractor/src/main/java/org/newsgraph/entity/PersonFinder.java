package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the person of whom a description without a name speaks: whoever the article has called so,
 * in the same words or in narrower ones; of words that only ever refer back ("l'homme", "la
 * chanteuse", "l'Américain"), the only person of whom the sentence before speaks.
 *
 * <p>A function that somebody unnamed may just as well hold ("le juge", "le policier") is nobody's
 * unless the article says whose, and "un homme … l'homme" is about him who has no name.
 */
final class PersonFinder {

  /** How many sentences back the only person spoken of may lie. */
  private static final int NEAR = 1;

  /** How many sentences back whoever has a narrower function may lie. */
  private static final int FAR = 3;

  /** Kinds of noun that need no other mention of the function to refer to a person. */
  private static final Set<String> BACKWARD = Set.of("fame", "person", HeadNoun.DEMONYM);

  private static final Set<String> OFFICES =
      Set.of("state", "security", "justice", "church", "party", "business", "union", "media");

  private static final Set<String> COMING = WordClasses.of("coming");

  private static final Set<String> FORMER = WordClasses.of("former");

  private final FunctionBearers bearers;
  private final BroaderFunctions broader;
  private final Map<String, List<Draft>> byFunction = new HashMap<>();
  private final Map<String, Integer> introduced = new HashMap<>();

  PersonFinder(Scene scene, BroaderFunctions broader) {
    bearers = new FunctionBearers(scene);
    this.broader = broader;
    for (Draft draft : scene.drafts()) {
      for (Phrase function : draft.functions()) {
        List<Draft> list = byFunction.computeIfAbsent(function.noun().id(), k -> new ArrayList<>());
        if (!list.contains(draft)) {
          list.add(draft);
        }
      }
    }
  }

  /** Takes note that {@code phrase} introduced somebody new, unless it is {@code owned}. */
  void saw(Phrase phrase, boolean owned) {
    if (!owned
        && phrase.noun().type() == EntityType.PERSON
        && phrase.determiner() == Phrase.Determiner.INDEFINITE) {
      introduced.put(phrase.noun().id(), phrase.line().sentence().index());
    }
  }

  /** See {@link FunctionBearers#holds}. */
  boolean holds(Draft draft, Phrase phrase) {
    return bearers.holds(draft, phrase);
  }

  /** The person whom {@code phrase} means, of those {@code latest} spoken of; empty if unsure. */
  Optional<Draft> find(Phrase phrase, Recent latest) {
    if (phrase.noun().kind().equals(HeadNoun.DEMONYM)) {
      return compatriot(phrase, latest);
    }
    if (phrase.determiner() == Phrase.Determiner.POSSESSIVE) {
      return relative(phrase);
    }
    for (Draft draft : latest) {
      boolean called = bearers.holds(draft, phrase) || phrase.noun().kind().equals("anaphor");
      if (called && !isAnother(phrase, latest.sentenceOf(draft))) {
        return Optional.of(draft);
      }
    }
    List<Draft> all = byFunction.getOrDefault(phrase.noun().id(), Collections.emptyList());
    List<Draft> fitting =
        all.stream().limit(8).filter(d -> bearers.holds(d, phrase)).distinct().toList();
    if (fitting.size() == 1 && !phrase.bare()) {
      return Optional.of(fitting.get(0));
    }
    Optional<Draft> narrower = narrower(phrase, latest).or(() -> onlyBearer(phrase));
    return narrower.isPresent() || !refersBack(phrase) ? narrower : only(phrase, latest);
  }

  /** The only one whom the article has called so, or by a narrower noun. */
  private Optional<Draft> relative(Phrase phrase) {
    Set<Draft> all = new HashSet<>(byFunction.getOrDefault(phrase.noun().id(), List.of()));
    for (String function : broader.narrower(phrase.noun().id())) {
      all.addAll(byFunction.getOrDefault(function, List.of()));
    }
    all.removeIf(d -> d.gender() != phrase.noun().gender() || d.names().isEmpty());
    return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
  }

  /** "l'ancien ministre" says what its bearer was; "le ministre" may be any. */
  private static boolean refersBack(Phrase phrase) {
    String before = phrase.line().word(phrase.core() - 1);
    boolean backward = FORMER.contains(before) || BACKWARD.contains(phrase.noun().kind());
    // "la jeune sabreuse française de 20 ans" says too much to be about somebody known.
    // "la tenante du titre, Nicola Spirig" is she whose name follows.
    Line line = phrase.line();
    boolean named =
        line.form(phrase.last() + 1).equals(",") && line.nameFrom(phrase.last() + 2) != null;
    return backward
        && !named
        && !COMING.contains(before)
        && phrase.modifiers().isEmpty()
        && phrase.body().isEmpty();
  }

  /** True if the article spoke of somebody without a name by this noun after {@code sentence}. */
  private boolean isAnother(Phrase phrase, int sentence) {
    return introduced.getOrDefault(phrase.noun().id(), -1) > sentence;
  }

  /** "le Britannique" after "le cycliste britannique X"; nobody if two of them stand alike near. */
  private Optional<Draft> compatriot(Phrase phrase, Recent latest) {
    Draft best = null;
    for (Draft draft : latest) {
      if (draft.country().equals(phrase.country()) && FunctionBearers.isSameGender(draft, phrase)) {
        if (best != null) {
          boolean apart = latest.sentenceOf(best) > latest.sentenceOf(draft);
          return apart ? Optional.of(best) : Optional.empty();
        }
        best = draft;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "l'élu" after "le maire X", if X alone of those near holds such a function. */
  private Optional<Draft> narrower(Phrase phrase, Recent latest) {
    Set<String> functions = broader.narrower(phrase.noun().id());
    if (functions.isEmpty() || !phrase.bare()) {
      return Optional.empty();
    }
    int here = phrase.line().sentence().index();
    Set<Draft> fitting = new HashSet<>();
    for (Draft draft : latest) {
      boolean near = here - latest.sentenceOf(draft) <= FAR;
      if (near
          && FunctionBearers.agreeInGender(draft, phrase)
          // "le jeune homme" is no woman, as "le ministre" may be.
          && !(isGeneral(phrase) && !FunctionBearers.isSameGender(draft, phrase))
          && !isAnother(phrase, latest.sentenceOf(draft))
          && draft.functions().stream().anyMatch(f -> functions.contains(f.noun().id()))) {
        fitting.add(draft);
      }
    }
    return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
  }

  /**
   * "La parlementaire", however long after "la députée X", if the article has told of nobody else
   * of such a function, and of nobody unnamed by that noun.
   */
  private Optional<Draft> onlyBearer(Phrase phrase) {
    if (!phrase.bare() || introduced.containsKey(phrase.noun().id()) || isGeneral(phrase)) {
      return Optional.empty();
    }
    // "la parlementaire" and "le parlementaire" differ by their article alone.
    Gender own = phrase.noun().gender();
    Gender gender =
        own == Gender.UNKNOWN ? Genders.ofDeterminer(phrase.line().word(phrase.first())) : own;
    Set<Draft> bearers = new HashSet<>();
    for (String function : broader.narrower(phrase.noun().id())) {
      byFunction.getOrDefault(function, List.of()).stream()
          .filter(d -> FunctionBearers.agreeInGender(d, phrase))
          .forEach(bearers::add);
    }
    return bearers.stream()
        .filter(d -> bearers.size() == 1)
        .filter(d -> d.gender() == gender && !d.names().isEmpty())
        .filter(d -> d.references().stream().anyMatch(r -> r.span().begin() < phrase.begin()))
        .findFirst();
  }

  /**
   * The only person of whom this and the last sentence speak; empty if there are several, or if the
   * sentence itself names the person, who is then hardly called otherwise in it.
   */
  private Optional<Draft> only(Phrase phrase, Recent latest) {
    int here = phrase.line().sentence().index();
    Draft only = null;
    for (Draft draft : latest) {
      int distance = here - latest.sentenceOf(draft);
      if (distance <= NEAR) {
        if (only != null || distance == 0) {
          return Optional.empty();
        }
        only = draft;
      }
    }
    boolean fits =
        only != null
            && !only.names().isEmpty()
            && (FunctionBearers.isSameGender(only, phrase) && !isGeneral(phrase)
                || isPrivate(only, phrase))
            && !isAnother(phrase, latest.sentenceOf(only))
            && !isForeign(only, phrase);
    return fits ? Optional.of(only) : Optional.empty();
  }

  private static boolean isGeneral(Phrase phrase) {
    return phrase.noun().kind().equals("person");
  }

  /** A minister is hardly "la femme", still less "l'adolescent". */
  private static boolean isPrivate(Draft draft, Phrase phrase) {
    return draft.gender() == phrase.noun().gender()
        && draft.functions().stream().noneMatch(f -> OFFICES.contains(f.noun().kind()));
  }

  /** A country of which the article has not said that it is the person's own. */
  private static boolean isForeign(Draft draft, Phrase phrase) {
    return phrase.country().isPresent() && !draft.country().equals(phrase.country());
  }
}
