package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.entity.Phrase.Determiner;

/**
 * A description beside a name belongs to it: "le président syrien Bashar Assad", "Jon Finer,
 * conseiller adjoint", "le maire, Étienne Volle,", "l'agence Reuters", "la ville d'Anvers", "X est
 * le directeur".
 */
final class Appositions implements Sieve {

  /** "le syndicat CGT", but not "au pouvoir, le CNDD": most institutions have no name beside. */
  private static final Set<String> NAMED_KINDS = WordClasses.of("named-kinds");

  private static final Set<String> OBJECTS = WordClasses.of("object-pronouns");

  @Override
  public void apply(Scene scene) {
    Map<Line, List<Phrase>> byLine = new IdentityHashMap<>();
    for (Phrase phrase : scene.phrases()) {
      byLine.computeIfAbsent(phrase.line(), k -> new ArrayList<>()).add(phrase);
    }
    for (Reference name : scene.names()) {
      Optional<Draft> owner = scene.owner(name);
      List<Phrase> phrases = byLine.get(name.line());
      if (owner.isPresent()) {
        title(scene, name, owner.get());
        if (phrases != null) {
          before(scene, name, owner.get(), phrases);
          Appositives.after(scene, name, owner.get(), phrases);
        }
      }
    }
    for (Phrase phrase : scene.phrases()) {
      placeName(scene, phrase);
    }
  }

  /** "M. Le Roux", "Mme Fillon": the title tells the gender. */
  private static void title(Scene scene, Reference name, Draft owner) {
    int title = Titles.before(name.line(), name.first());
    if (owner.type() == EntityType.PERSON && title >= 0) {
      owner.gender(Titles.gender(name.line(), name.first()));
      scene.titled(name, title, owner);
    }
  }

  private static void before(Scene scene, Reference name, Draft owner, List<Phrase> phrases) {
    Line line = name.line();
    int end = name.first() - 1;
    while (end >= 0 && (Titles.contains(line.word(end)) || isOpeningQuote(line.form(end)))) {
      end--;
    }
    // "la régie des transports parisiens (RATP)"
    boolean bracket = line.form(end).equals("(") && line.form(name.last() + 1).equals(")");
    boolean comma =
        line.form(end).equals(",") || bracket && owner.type() == EntityType.ORGANIZATION;
    int close = comma ? end - 1 : end;
    Phrase best = null;
    for (Phrase phrase : phrases) {
      if (phrase.last() == close
          && !isFusion(phrase)
          && fits(phrase, name, owner)
          && scene.owner(phrase).isEmpty()
          && !(comma
              && (phrase.determiner() == Determiner.NONE || isTaken(scene, phrase, phrases)))) {
        boolean outer = best == null || phrase.contains(best);
        // "le conseiller du président X" is X's office, "le conseiller du président, X" the
        // adviser.
        best = comma == outer || best == null ? phrase : best;
      }
    }
    if (best == null && owner.type() == EntityType.PERSON && !bracket) {
      best = withTail(scene, line, owner, phrases, close);
    }
    if (best == null
        || comma && takesUp(line, name)
        || comma
            && !line.isPunctuation(name.last() + 1)
            && (owner.type() != EntityType.PERSON || isBehindOther(line, best, name))) {
      return;
    }
    scene.assign(best, owner);
    if (!bracket) {
      scene.describe(line, best.first(), name.last(), best, owner);
    }
    if (best.noun().kind().equals(HeadNoun.DEMONYM) || best.noun().id().equals("compatriote")) {
      heading(scene, name, owner, best, phrases);
    }
    if (line.word(best.first() - 1).equals("et") && best.determiner() == Determiner.NONE) {
      for (Phrase other : phrases) {
        if (other.last() == best.first() - 2 && fits(other, name, owner) && other.definite()) {
          scene.assign(other, owner);
          scene.describe(line, other.first(), name.last(), other, owner);
        }
      }
    }
  }

  /**
   * "Selon la victime, Marc Blanc a menti": behind a preposition or a verb a description ends with
   * the comma, and the name before a verb is its subject.
   */
  private static boolean isBehindOther(Line line, Phrase phrase, Reference name) {
    String before = line.tag(phrase.first() - 1);
    int next = name.last() + 1;
    while (line.tag(next).equals("ADV") || line.tag(next).equals("PRON")) {
      next++;
    }
    boolean verb = line.tag(next).equals("VERB") || line.tag(next).equals("AUX");
    return verb && (before.equals("ADP") || before.equals("VERB"));
  }

  /** "Le tireur, Marc Blanc l'a vu": the pronoun is the shooter, whom the name is not. */
  private static boolean takesUp(Line line, Reference name) {
    int next = name.last() + 1;
    boolean pronoun = false;
    while (line.tag(next).equals("PRON")) {
      pronoun |= OBJECTS.contains(line.word(next));
      next++;
    }
    return pronoun && (line.tag(next).equals("VERB") || line.tag(next).equals("AUX"));
  }

  /** "la région issue de la fusion des régions Rhône-Alpes et Auvergne" */
  private static boolean isFusion(Phrase phrase) {
    return phrase.noun().type() == EntityType.PLACE
        && phrase.noun().sort() == Sort.BODY
        && phrase.hasComplement();
  }

  /**
   * "Bruno Julliard, adjoint à la maire, Stéphane Troussel": a list, and she is neither; "l'ancien
   * maire et actuel adjoint au maire, Christian Estrosi": he is the deputy.
   */
  private static boolean isTaken(Scene scene, Phrase phrase, List<Phrase> phrases) {
    return phrases.stream()
        .anyMatch(
            p ->
                p.contains(phrase)
                    && (scene.owner(p).isPresent()
                        || p.last() == phrase.last()
                            && p.noun().type() == EntityType.PERSON
                            && phrase.noun().type() == EntityType.PERSON));
  }

  /** "l'envoyé spécial de l'ONU pour la Syrie Staffan de Mistura"; null if there is none such. */
  private static Phrase withTail(
      Scene scene, Line line, Draft owner, List<Phrase> phrases, int close) {
    Phrase best = null;
    for (Phrase phrase : phrases) {
      if (phrase.noun().sort() == Sort.FUNCTION
          && phrase.noun().type() == owner.type()
          && phrase.definite()
          && scene.owner(phrase).isEmpty()
          && Tail.is(line, phrase.last() + 1, close, phrases)) {
        best = phrase;
      }
    }
    if (best != null) {
      scene.describe(line, best.first(), close, best, owner);
    }
    return best;
  }

  /** "La tenante du titre, la Suissesse Nicola Spirig": the title before the nationality. */
  private static void heading(
      Scene scene, Reference name, Draft owner, Phrase demonym, List<Phrase> phrases) {
    int end = demonym.first() - 1;
    end = name.line().form(end).equals(",") ? end - 1 : end;
    for (Phrase phrase : phrases) {
      if (phrase.last() == end
          && phrase.definite()
          && phrase.noun().sort() == Sort.FUNCTION
          // "devant la Française, la Bermudienne Flora Duffy" are two.
          && !phrase.noun().kind().equals(HeadNoun.DEMONYM)
          && fits(phrase, name, owner)
          && scene.owner(phrase).isEmpty()) {
        scene.assign(phrase, owner);
      }
    }
  }

  private static boolean isOpeningQuote(String form) {
    return form.equals("«") || form.equals("“") || form.equals("\"");
  }

  /** True if what the noun of {@code phrase} means may be what {@code name} names. */
  static boolean fits(Phrase phrase, Reference name, Draft owner) {
    if (name.institution().isPresent()
        || owner.authority().isPresent() && owner.bodies().contains("country")) {
      return false;
    }
    // "la plus grande ville du pays Karachi"
    boolean foreign =
        owner.type() == EntityType.PLACE
            && !owner.bodies().isEmpty()
            && Collections.disjoint(owner.bodies(), phrase.noun().bodies());
    if (foreign || phrase.noun().bodies().contains("country")) {
      return false;
    }
    boolean named =
        phrase.noun().sort() != Sort.INSTITUTION || NAMED_KINDS.contains(phrase.noun().id());
    boolean facility =
        phrase.noun().kind().equals(HeadNoun.FACILITY) && owner.type() == EntityType.ORGANIZATION;
    return named && (facility || phrase.noun().type() == owner.type());
  }

  /** "la République de Guinée". */
  private static boolean isPolity(Phrase phrase) {
    return phrase.noun().bodies().contains("polity");
  }

  private static void placeName(Scene scene, Phrase phrase) {
    if (phrase.noun().type() == EntityType.PLACE
        && phrase.body().isPresent()
        && phrase.noun().kind().equals(HeadNoun.OF)
        && scene.owner(phrase).isEmpty()
        && phrase.modifiers().isEmpty()
        && phrase.body().get().last() == phrase.last()) {
      scene
          .owner(phrase.body().get())
          .filter(d -> d.type() == EntityType.PLACE)
          .filter(d -> !d.bodies().contains("country") || isPolity(phrase))
          .ifPresent(d -> scene.assign(phrase, d));
    }
  }
}
