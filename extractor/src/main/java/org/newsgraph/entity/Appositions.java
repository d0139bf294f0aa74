package org.newsgraph.entity;

import java.util.ArrayList;
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

  private static final Set<String> TITLES =
      Set.of("m", "mme", "mlle", "me", "dr", "pr", "mgr", "fra");
  private static final Set<String> COPULAS = Set.of("être", "devenir", "rester", "demeurer");

  /** "le syndicat CGT", but not "au pouvoir, le CNDD": most institutions have no name beside. */
  private static final Set<String> NAMED_KINDS =
      Set.of(
          "union",
          "federation",
          "university",
          "television",
          "agency",
          "inquiry",
          "department",
          "court",
          "secret-service",
          "rebels",
          "church");

  private static final Set<String> PLACES_OF_A_NAME =
      Set.of(
          "quartier",
          "ville",
          "commune",
          "village",
          "cite",
          "ile",
          "departement",
          "capitale",
          "province");

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
          after(scene, name, owner.get(), phrases);
        }
      }
    }
    for (Phrase phrase : scene.phrases()) {
      placeName(scene, phrase);
    }
  }

  /** "M. Le Roux", "Mme Fillon": the title tells the gender. */
  private static void title(Scene scene, Reference name, Draft owner) {
    int before = name.first() - 1;
    if (line(name).form(before).equals(".")) {
      before--;
    }
    String title = line(name).word(before);
    if (owner.type() == EntityType.PERSON && TITLES.contains(title) && before >= 0) {
      owner.gender(
          title.equals("m")
              ? Gender.MASCULINE
              : title.startsWith("m") && title.length() > 2 ? Gender.FEMININE : Gender.UNKNOWN);
      scene.titled(name, before, owner);
    }
  }

  private static Line line(Reference name) {
    return name.line();
  }

  private static void before(Scene scene, Reference name, Draft owner, List<Phrase> phrases) {
    Line line = name.line();
    int end = name.first() - 1;
    while (end >= 0 && (TITLES.contains(line.word(end)) || isOpeningQuote(line.form(end)))) {
      end--;
    }
    // "la régie des transports parisiens (RATP)"
    boolean bracket = line.form(end).equals("(") && line.form(name.last() + 1).equals(")");
    boolean comma =
        line.form(end).equals(",") || bracket && owner.type() == EntityType.ORGANIZATION;
    Phrase best = null;
    for (Phrase phrase : phrases) {
      if (phrase.last() == (comma ? end - 1 : end)
          && fits(phrase, name, owner)
          && scene.owner(phrase).isEmpty()
          && !(comma && phrase.determiner() == Determiner.NONE)) {
        boolean outer = best == null || phrase.contains(best);
        // "le conseiller du président X" is X's office, "le conseiller du président, X" the
        // adviser.
        best = comma == outer || best == null ? phrase : best;
      }
    }
    if (best == null
        || comma && owner.type() != EntityType.PERSON && !line.isPunctuation(name.last() + 1)) {
      return;
    }
    scene.assign(best, owner);
    if (!bracket) {
      scene.describe(line, best.first(), name.last(), best, owner);
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

  private static boolean isOpeningQuote(String form) {
    return form.equals("«") || form.equals("“") || form.equals("\"");
  }

  private static void after(Scene scene, Reference name, Draft owner, List<Phrase> phrases) {
    Line line = name.line();
    int next = name.last() + 1;
    while (line.form(next).equals("»") || line.form(next).equals("”")) {
      next++;
    }
    String mark = line.form(next);
    for (Phrase phrase : phrases) {
      if (phrase.first() <= name.last() || !fits(phrase, name, owner)) {
        continue;
      }
      if (phrase.first() == next + 1 && (mark.equals(",") || mark.equals("("))) {
        String end = line.form(phrase.last() + 1);
        boolean closed = end.isEmpty() || ",.;:)".contains(end) || end.equals("et");
        // "le maire, Étienne Volle, juge" is no judge.
        boolean plain =
            phrase.determiner() == Determiner.NONE
                && (phrase.last() > phrase.headEnd() || PhraseEnd.DE.contains(end));
        if (scene.owner(phrase).isEmpty()
            && (phrase.noun().type() != EntityType.PLACE || phrase.definite())
            && (closed || plain && phrase.noun().sort() == Sort.FUNCTION)
            && !isFollowedByName(line, phrase)) {
          scene.assign(phrase, owner);
          return;
        }
      } else if (phrase.noun().sort() == Sort.FUNCTION && isPredicate(line, next, phrase)) {
        owner.functions().add(phrase);
        owner.gender(phrase.noun().gender());
        return;
      }
    }
  }

  /** "X, le ministre Y": the phrase is Y's. */
  private static boolean isFollowedByName(Line line, Phrase phrase) {
    return line.nameFrom(phrase.last() + 1) != null;
  }

  private static boolean isPredicate(Line line, int verb, Phrase phrase) {
    int i = verb;
    boolean copula = false;
    while (i < phrase.first() && i < verb + 5) {
      String lemma = line.token(i).lemma();
      if (COPULAS.contains(lemma)) {
        copula = true;
      } else if (!line.tag(i).equals("ADV")
          && !line.tag(i).equals("AUX")
          && !(copula && (lemma.equals("élire") || lemma.equals("nommer")))) {
        return false;
      }
      i++;
    }
    return copula && i == phrase.first();
  }

  private static boolean fits(Phrase phrase, Reference name, Draft owner) {
    if (name.institution().isPresent()
        || owner.authority().isPresent() && owner.bodies().contains("country")) {
      return false;
    }
    boolean named =
        phrase.noun().sort() != Sort.INSTITUTION || NAMED_KINDS.contains(phrase.noun().id());
    return named && phrase.noun().type() == owner.type();
  }

  private static void placeName(Scene scene, Phrase phrase) {
    if (phrase.noun().type() == EntityType.PLACE
        && phrase.body().isPresent()
        && PLACES_OF_A_NAME.contains(phrase.noun().id())
        && scene.owner(phrase).isEmpty()
        && phrase.modifiers().isEmpty()
        && phrase.body().get().last() == phrase.last()) {
      scene
          .owner(phrase.body().get())
          .filter(d -> d.type() == EntityType.PLACE && !d.bodies().contains("country"))
          .ifPresent(d -> scene.assign(phrase, d));
    }
  }
}
