package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.mention.MentionType;

/**
 * A surname or first name alone refers to the only person of the article who bears it; "l'Ordre" is
 * the only body whose name begins so, "Rostov" the only place called Rostov-sur-le-Don.
 *
 * <p>Never joins two full names that share only the surname. Where several persons share what
 * stands alone, it goes to the one and only that the article has named before; else it stays by
 * itself.
 */
final class PartialNames implements Sieve {

  private static final Set<String> PARTICLES = WordClasses.of("particles");

  private final NounTable nouns;

  PartialNames(NounTable nouns) {
    this.nouns = nouns;
  }

  @Override
  public void apply(Scene scene) {
    persons(scene);
    bodies(scene);
    places(scene);
  }

  /** "Rostov" and "aéroport de Rostov" beside "Rostov-sur-le-Don" and its airport. */
  private static void places(Scene scene) {
    Map<String, Set<Draft>> byShort = new HashMap<>();
    for (Draft draft : scene.drafts()) {
      if (draft.type() == EntityType.PLACE) {
        for (String name : draft.names()) {
          int river = name.indexOf(" sur ");
          if (river > 0) {
            byShort
                .computeIfAbsent(name.substring(0, river), k -> new LinkedHashSet<>())
                .add(draft);
          }
        }
      }
    }
    for (Draft draft : scene.drafts()) {
      if (draft.type() == EntityType.PLACE
          && draft.names().size() == 1
          && draft.authority().isEmpty()) {
        Set<Draft> full = survivors(byShort.get(draft.names().iterator().next()), scene);
        if (full.size() == 1) {
          scene.merge(full.iterator().next(), draft);
        }
      }
    }
  }

  private void persons(Scene scene) {
    Map<String, Set<Draft>> byPart = new HashMap<>();
    for (Draft draft : scene.drafts()) {
      if (draft.type() == EntityType.PERSON) {
        draft.names().forEach(name -> parts(name, draft, byPart));
      }
    }
    for (Draft draft : scene.drafts()) {
      if (!canBePartial(draft)) {
        continue;
      }
      String name = draft.names().iterator().next();
      Set<Draft> full = survivors(byPart.get(withoutParticles(name)), scene);
      full.remove(scene.survivor(draft));
      full.removeIf(d -> isOtherGender(d, draft));
      if (full.size() > 1) {
        // "Fillon" is not his wife, whom the article calls so or by her first name.
        full.removeIf(this::isRelative);
      }
      if (full.size() > 1) {
        int begin = draft.references().get(0).span().begin();
        full.removeIf(d -> d.references().get(0).span().begin() > begin);
      }
      if (full.size() == 1) {
        scene.merge(full.iterator().next(), draft);
      }
    }
    surnames(scene);
  }

  /** Those of {@code drafts} that are left, since some may have become one on the way. */
  private static Set<Draft> survivors(Set<Draft> drafts, Scene scene) {
    Set<Draft> left = new LinkedHashSet<>();
    if (drafts != null) {
      drafts.forEach(draft -> left.add(scene.survivor(draft)));
    }
    return left;
  }

  private static boolean isOtherGender(Draft full, Draft partial) {
    Gender known = full.gender() == Gender.UNKNOWN ? ofFirstName(full) : full.gender();
    return partial.gender() != Gender.UNKNOWN
        && known != Gender.UNKNOWN
        && known != partial.gender();
  }

  private static Gender ofFirstName(Draft draft) {
    return draft.names().stream()
        .filter(name -> name.indexOf(' ') > 0)
        .map(name -> FirstNames.all().gender(name.substring(0, name.indexOf(' '))))
        .filter(gender -> gender != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  /** "son épouse Penelope Fillon", "son frère Raúl Castro". */
  private boolean isRelative(Draft draft) {
    return draft.references().stream()
        .anyMatch(
            r ->
                r.first() > 0
                    && nouns
                        .at(r.line(), r.first() - 1)
                        .filter(m -> m.noun().kind().equals("kin"))
                        .isPresent());
  }

  /** "M. Dupont" is Dupont, if nobody else is called Dupont. */
  private static void surnames(Scene scene) {
    Map<String, List<Draft>> byName = new LinkedHashMap<>();
    for (Draft draft : scene.drafts()) {
      if (draft.type() == EntityType.PERSON && canBePartial(draft)) {
        byName.computeIfAbsent(draft.names().iterator().next(), k -> new ArrayList<>()).add(draft);
      }
    }
    for (List<Draft> alike : byName.values()) {
      boolean conflict =
          alike.stream().map(Draft::gender).filter(g -> g != Gender.UNKNOWN).distinct().count() > 1;
      for (int i = 1; i < alike.size() && !conflict; i++) {
        scene.merge(alike.get(0), alike.get(i));
      }
    }
  }

  private static void parts(String name, Draft draft, Map<String, Set<Draft>> byPart) {
    String[] words = name.split(" ");
    if (words.length < 2) {
      return;
    }
    byPart.computeIfAbsent(words[0], k -> new LinkedHashSet<>()).add(draft);
    StringBuilder end = new StringBuilder();
    for (int i = words.length - 1; i > 0; i--) {
      if (!PARTICLES.contains(words[i])) {
        end.insert(0, end.isEmpty() ? words[i] : words[i] + " ");
        byPart.computeIfAbsent(end.toString(), k -> new LinkedHashSet<>()).add(draft);
      }
    }
  }

  private static String withoutParticles(String name) {
    StringBuilder rest = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!PARTICLES.contains(word)) {
        rest.append(rest.isEmpty() ? "" : " ").append(word);
      }
    }
    return rest.toString();
  }

  private static boolean canBePartial(Draft draft) {
    if (draft.names().size() != 1
        || draft.authority().isPresent()
        || draft.bodies().contains(Namesakes.KIND)) {
      return false;
    }
    String name = withoutParticles(draft.names().iterator().next());
    int words = name.split(" ").length;
    // A lone surname is often taken for a body or a place by the name finder.
    return draft.type() == EntityType.PERSON ? words <= 3 : words == 1 && draft.bodies().isEmpty();
  }

  private static void bodies(Scene scene) {
    Map<String, Set<Draft>> byStart = new HashMap<>();
    for (Draft draft : scene.drafts()) {
      if (draft.type() == EntityType.ORGANIZATION && draft.institution().isEmpty()) {
        for (String name : draft.names()) {
          int space = name.indexOf(' ');
          if (space > 0) {
            byStart
                .computeIfAbsent(name.substring(0, space), k -> new LinkedHashSet<>())
                .add(draft);
          }
        }
      }
    }
    for (Draft draft : scene.drafts()) {
      if (draft.type() == EntityType.ORGANIZATION
          && draft.names().size() == 1
          && draft.institution().isEmpty()
          && isCapitalisedWord(draft)) {
        Set<Draft> full = survivors(byStart.get(draft.names().iterator().next()), scene);
        if (full.size() == 1) {
          scene.merge(full.iterator().next(), draft);
        }
      }
    }
  }

  /** "Ordre", not "CGT": an acronym is a name of its own beside "CGT du livre". */
  private static boolean isCapitalisedWord(Draft draft) {
    Reference reference = draft.references().get(0);
    String form = reference.line().form(reference.last());
    return draft.names().iterator().next().indexOf(' ') < 0
        && reference.mention().type() == MentionType.ORGANIZATION
        && form.length() > 2
        && Character.isLowerCase(form.charAt(1));
  }
}
