package org.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.entity.HeadNoun.Sort;
import org.newsgraph.entity.Phrase.Determiner;

/**
 * Armies, police, courts, ministries and the like are entities even without a name: one for each
 * kind, country and complement. "Les troupes américaines" and "l'armée américaine" are one; "la
 * police" alone is the police last spoken of; "le gouvernement syrien" is what "Damas" stands for.
 */
final class Institutions implements Sieve {

  private static final Set<String> THE_COUNTRY = WordClasses.of("the-country");

  private static final Set<String> OTHER = WordClasses.of("other-bearers");

  /** "les autorités fédérales russes" are "les autorités russes". */
  private static final Set<String> INDIFFERENT = WordClasses.of("indifferent");

  @Override
  public void apply(Scene scene) {
    Map<String, Draft> byKey = new HashMap<>();
    Map<String, Draft> latest = new HashMap<>();
    Map<String, Draft> byAuthority = new HashMap<>();
    // "la police … la police d'Orlando": the first of its kind, of whom the article tells later.
    Map<String, Draft> general = new HashMap<>();
    for (Draft draft : scene.drafts()) {
      draft.institution().ifPresent(i -> byAuthority.put(i.authority(), draft));
    }
    int next = 0;
    for (Phrase phrase : scene.phrases()) {
      while (next < scene.names().size()
          && scene.names().get(next).span().begin() < phrase.begin()) {
        Reference seat = scene.names().get(next++);
        if (seat.institution().isPresent()) {
          latest.put(seat.institution().get().kind(), scene.owner(seat).orElseThrow());
        }
      }
      if (phrase.noun().sort() != Sort.INSTITUTION) {
        continue;
      }
      String kind = phrase.noun().id();
      Reference name = phrase.line().nameAt(phrase.headEnd());
      Optional<Draft> named =
          scene.owner(phrase).or(() -> name == null ? Optional.empty() : scene.owner(name));
      Draft draft = named.orElse(null);
      if (draft == null && !refers(phrase)) {
        continue;
      }
      String key = key(phrase);
      Draft known = byKey.get(key);
      // "le gouvernement Fabius", "les troupes pro-Assad"
      boolean another = phrase.bare() && phrase.line().nameFrom(phrase.last() + 1) != null;
      if (draft == null && another) {
        continue;
      }
      if (draft == null && (phrase.bare() || phrase.modifiers().equals(THE_COUNTRY))) {
        draft = bare(kind, known, latest, byAuthority);
        if (kind.equals("government") && known == null) {
          draft = StoryCountry.government(scene, phrase, draft, byAuthority);
        }
      } else if (draft == null) {
        draft = known != null ? known : government(phrase, byAuthority);
      } else if (known != null && !phrase.bare()) {
        scene.merge(known, draft);
      } else if (draft.institution().isEmpty()) {
        settle(scene, phrase, draft, byAuthority);
      }
      if (draft == null && phrase.body().isPresent() && phrase.country().isEmpty()) {
        draft = general.remove(kind);
      }
      if (draft == null) {
        draft = scene.create();
        institution(phrase).ifPresent(draft::institution);
        if (phrase.bare() && phrase.noun().alone() && !latest.containsKey(kind)) {
          general.put(kind, draft);
        } else {
          general.remove(kind);
        }
      }
      if (scene.owner(phrase).isEmpty()) {
        scene.assign(phrase, draft);
        Acronyms.inBrackets(scene, phrase.line(), phrase.last(), words(phrase), draft);
      }
      byKey.put(key, draft);
      if (phrase.noun().alone()) {
        latest.put(kind, draft);
      }
      if (draft.institution().isPresent()) {
        byAuthority.put(draft.institution().get().authority(), draft);
      }
    }
  }

  private static boolean refers(Phrase phrase) {
    // "l'ancien gouvernement" is another one.
    boolean other = OTHER.contains(phrase.line().word(phrase.core() - 1));
    if (phrase.determiner() == Determiner.INDEFINITE || other) {
      return false;
    }
    if (phrase.country().isPresent() || phrase.body().isPresent()) {
      return true;
    }
    if (phrase.noun().kind().equals(HeadNoun.NAMED)) {
      return false;
    }
    // "la justice sociale", "l'autorité publique" are no institutions, "la police judiciaire" is.
    boolean general = phrase.noun().id().equals("justice") && !phrase.modifiers().isEmpty();
    boolean own =
        phrase.noun().alone() || phrase.hasComplement() || phrase.noun().bodies().contains("armed");
    return phrase.definite() && !general && own;
  }

  /** "le gouvernement pakistanais" as a name is the government that "Islamabad" stands for. */
  private static void settle(
      Scene scene, Phrase phrase, Draft draft, Map<String, Draft> byAuthority) {
    Optional<Institution> institution = institution(phrase);
    if (institution.isPresent()) {
      Draft same = byAuthority.get(institution.get().authority());
      if (same == null) {
        draft.institution(institution.get());
      } else {
        scene.merge(same, draft);
      }
    }
  }

  private static Draft bare(
      String kind, Draft known, Map<String, Draft> latest, Map<String, Draft> byAuthority) {
    if (!kind.equals("government")) {
      return latest.get(kind);
    }
    if (known != null) {
      return known;
    }
    // "le gouvernement": of whom, is only plain if the article knows one government.
    Draft only = null;
    for (Map.Entry<String, Draft> entry : byAuthority.entrySet()) {
      if (entry.getKey().endsWith("#government")) {
        if (only != null) {
          return null;
        }
        only = entry.getValue();
      }
    }
    return only;
  }

  private static Draft government(Phrase phrase, Map<String, Draft> byAuthority) {
    return institution(phrase).map(i -> byAuthority.get(i.authority())).orElse(null);
  }

  private static Optional<Institution> institution(Phrase phrase) {
    if (!phrase.modifiers().isEmpty() || phrase.country().isEmpty()) {
      return Optional.empty();
    }
    Country country = phrase.country().get();
    return switch (phrase.noun().id()) {
      case "government" -> Optional.of(Institution.governmentOf(country));
      case "presidency" ->
          Optional.of(
              new Institution(
                  "présidence " + country.of(), country.id() + "#presidency", "presidency"));
      default -> Optional.empty();
    };
  }

  private static String key(Phrase phrase) {
    String country = phrase.country().map(Country::id).orElse("");
    String body = phrase.country().isPresent() ? "" : phrase.body().map(Reference::key).orElse("");
    TreeSet<String> modifiers = new TreeSet<>(phrase.modifiers());
    modifiers.removeAll(INDIFFERENT);
    return phrase.noun().id() + "|" + country + "|" + body + "|" + modifiers;
  }

  private static String words(Phrase phrase) {
    StringBuilder words = new StringBuilder();
    for (int i = phrase.core(); i <= phrase.last(); i++) {
      words.append(words.isEmpty() ? "" : " ").append(phrase.line().word(i));
    }
    return words.toString();
  }
}
