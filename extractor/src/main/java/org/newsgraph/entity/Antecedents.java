package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.MentionKind;

/**
 * All to which a pronoun may point back, by sentence: the mentions of the cast, and, so that they
 * are not passed over, persons and things that are no part of it ("la victime", "la réforme").
 */
final class Antecedents {

  private static final Set<String> TIMES = WordClasses.of("times");
  private static final Set<String> TOPIC = WordClasses.of("topic-openings");

  /** How many sentences back an antecedent may lie; the last only if nobody else was spoken of. */
  private static final int REACH = 3;

  private final Subjects subjects = new Subjects();
  private final List<Line> lines;
  private final Map<Line, List<Antecedent>> byLine = new IdentityHashMap<>();

  Antecedents(Scene scene) {
    lines = scene.lines();
    for (Draft draft : scene.drafts()) {
      if (draft.type() != EntityType.PLACE) {
        draft.references().stream().filter(r -> !isAside(r)).forEach(r -> add(r, draft));
      }
    }
    for (Phrase phrase : scene.phrases()) {
      // "étant Premier ministre" is nobody one could go on to speak of.
      if (phrase.noun().type() == EntityType.PERSON
          && phrase.determiner() != Phrase.Determiner.NONE
          && scene.owner(phrase).isEmpty()) {
        Sentence sentence = phrase.line().sentence();
        boolean subject = sentence.is(phrase.headEnd(), "nsubj");
        Gender gender = phrase.noun().gender();
        add(
            phrase.line(),
            new Antecedent(
                phrase.first(), phrase.last(), Optional.empty(), true, gender, subject, false));
      }
    }
    lines.forEach(this::addThings);
  }

  /** "au Montcel (Savoie)". */
  private static boolean isAside(Reference reference) {
    return reference.line().form(reference.first() - 1).equals("(");
  }

  /** Adds a mention of {@code draft}. */
  void add(Reference reference, Draft draft) {
    boolean subject =
        subjects.isSubject(reference.line(), reference.first(), reference.last())
            || subjects.isBesideSubject(reference.line(), reference.first(), reference.last())
            || isTopic(reference);
    boolean person = draft.type() == EntityType.PERSON;
    add(
        reference.line(),
        new Antecedent(
            reference.first(),
            reference.last(),
            Optional.of(draft),
            person,
            draft.gender(),
            subject,
            reference.kind() == MentionKind.PRONOUN));
  }

  /** "Pour Paul Marin, candidat, …": the sentence is his, though another noun is its subject. */
  private static boolean isTopic(Reference reference) {
    Line line = reference.line();
    return reference.first() == 1
        && line.form(reference.last() + 1).equals(",")
        && TOPIC.contains(line.word(0));
  }

  private void add(Line line, Antecedent antecedent) {
    byLine.computeIfAbsent(line, k -> new ArrayList<>()).add(antecedent);
  }

  /** "La réforme", "Massialas": a noun or an unknown name that is a subject and no mention. */
  private void addThings(Line line) {
    List<Antecedent> here = byLine.computeIfAbsent(line, k -> new ArrayList<>());
    boolean[] taken = new boolean[line.size()];
    for (Antecedent one : here) {
      for (int i = one.first(); i <= one.last(); i++) {
        taken[i] = true;
      }
    }
    for (int i = 0; i < line.size(); i++) {
      boolean name = line.tag(i).equals("PROPN") && line.nameAt(i) == null;
      boolean thing =
          !taken[i]
              && (name || line.tag(i).equals("NOUN"))
              && line.sentence().is(i, "nsubj")
              && !line.token(i).morphology().number().equals("Plur");
      if (thing) {
        Gender gender =
            switch (line.token(i).morphology().gender()) {
              case "Fem" -> Gender.FEMININE;
              case "Masc" -> Gender.MASCULINE;
              default -> Gender.UNKNOWN;
            };
        here.add(new Antecedent(i, i, Optional.empty(), false, gender, true, false));
      }
    }
  }

  /** Whom {@code pronoun} means; empty if it is nobody of the cast, or not safe to say who. */
  Optional<Draft> of(PointingPronoun pronoun) {
    Antecedent best = null;
    int bestScore = Integer.MIN_VALUE;
    boolean tied = false;
    int bestDistance = 0;
    Set<Draft> others = namedBelow(pronoun);
    for (int distance = 0; distance <= REACH && distance <= pronoun.line(); distance++) {
      Line line = lines.get(pronoun.line() - distance);
      for (Antecedent one : byLine.getOrDefault(line, List.of())) {
        if (distance == 0 && one.last() >= pronoun.token()
            || !one.agrees(pronoun)
            || one.draft().filter(others::contains).isPresent()) {
          continue;
        }
        int score = one.score(distance, pronoun);
        if (score > bestScore) {
          tied = false;
          best = one;
          bestScore = score;
          bestDistance = distance;
        } else if (score == bestScore && !one.draft().equals(best.draft())) {
          // Between equals the nearer one, if the pronoun points back to the nearest.
          tied = !pronoun.latter();
          best = pronoun.latter() ? one : best;
        }
      }
    }
    boolean safe =
        best != null
            && !tied
            && (best.isNear(bestDistance, pronoun) || isAlone(best, bestDistance, pronoun))
            && !(pronoun.latter() && isThingBetween(best, bestDistance, pronoun));
    return safe ? best.draft() : Optional.empty();
  }

  /**
   * "Jérôme Blanc a été élu. Aucun recours n'est possible. Il …", "selon Léa Blanc, juge. Elle …":
   * who is farther off or no subject is meant if nobody else has been spoken of.
   */
  private boolean isAlone(Antecedent one, int distance, PointingPronoun pronoun) {
    boolean same = one.gender() == pronoun.gender();
    boolean maybe =
        !pronoun.latter()
            && !pronoun.quoted()
            && one.person()
            && same
            && (distance > 1 ? one.subject() && isFirstSubject(pronoun) : pronoun.acts());
    for (int d = 0; maybe && d <= Math.max(1, distance - 1); d++) {
      maybe = isAlone(one, lines.get(pronoun.line() - d), pronoun);
    }
    return maybe;
  }

  /** "La police précise qu'il est inodore" may mean a thing that the police spoke of. */
  private boolean isFirstSubject(PointingPronoun pronoun) {
    Line line = lines.get(pronoun.line());
    for (int i = 0; i < pronoun.token(); i++) {
      String form = line.token(i).morphology().verbForm();
      if (form.equals("Fin")) {
        return false;
      }
    }
    return true;
  }

  /**
   * True if no other person or subject whom {@code pronoun} may mean stands in the line: not before
   * it, nor behind as in "alors qu'il menait, Paul Blanc est tombé".
   */
  private boolean isAlone(Antecedent one, Line line, PointingPronoun pronoun) {
    return byLine.getOrDefault(line, List.of()).stream()
        .filter(other -> other.person() || other.subject())
        .filter(other -> other.draft().isEmpty() || !other.draft().equals(one.draft()))
        .noneMatch(other -> Antecedent.agree(other.gender(), pronoun.gender()));
  }

  /**
   * Who has a name or description in the clause of which {@code pronoun} is the subject: "il estime
   * que Marie Dol a tort" does not mean her (Chomsky's principle C). In a quotation that a turned
   * round "dit-il" closes, nobody calls himself by his name either.
   */
  private Set<Draft> namedBelow(PointingPronoun pronoun) {
    Line line = lines.get(pronoun.line());
    int verb = line.token(pronoun.token()).head();
    boolean turned = line.form(pronoun.token()).startsWith("-");
    Set<Draft> named = new HashSet<>();
    for (Antecedent one : byLine.getOrDefault(line, List.of())) {
      boolean below =
          one.first() > pronoun.token()
              && verb >= 0
              && line.sentence().dominates(verb, one.first());
      boolean quoted = turned && one.last() < pronoun.token() && isQuoted(line, one.first());
      if (one.draft().isPresent() && !one.pronoun() && (below || quoted)) {
        named.add(one.draft().get());
      }
    }
    return named;
  }

  private static boolean isQuoted(Line line, int at) {
    for (int i = at - 1; i >= 0; i--) {
      switch (line.form(i)) {
        case "«", "“" -> {
          return true;
        }
        case "»", "”" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * True if another noun of the gender stands between "celle-ci" and {@code one}; "ce dernier" is
   * hardly ever said of a thing where there is a person.
   */
  private boolean isThingBetween(Antecedent one, int distance, PointingPronoun pronoun) {
    Line line = lines.get(pronoun.line());
    boolean last = line.word(pronoun.token()).startsWith("derni");
    if (last && one.person()) {
      return false;
    }
    String gender = pronoun.gender() == Gender.FEMININE ? "Fem" : "Masc";
    for (int i = distance == 0 ? one.last() + 1 : 0; i < pronoun.token(); i++) {
      if (line.tag(i).equals("NOUN")
          && !TIMES.contains(line.word(i))
          && line.token(i).morphology().gender().equals(gender)
          && !line.token(i).morphology().number().equals("Plur")) {
        return true;
      }
    }
    return false;
  }
}
