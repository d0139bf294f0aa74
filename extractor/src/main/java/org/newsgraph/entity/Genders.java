package org.newsgraph.entity;

import java.util.Set;
import org.newsgraph.mention.MentionKind;

/**
 * The gender of entities that no title or function told yet: of persons by the first name, of
 * bodies and places by the article before the name.
 */
final class Genders implements Sieve {

  private static final Set<String> MASCULINE = WordClasses.of("masculine-determiners");
  private static final Set<String> FEMININE = WordClasses.of("feminine-determiners");

  @Override
  public void apply(Scene scene) {
    for (Draft draft : scene.drafts()) {
      if (draft.gender() != Gender.UNKNOWN) {
        continue;
      }
      if (draft.type() == EntityType.PERSON) {
        draft.names().stream()
            .filter(name -> name.indexOf(' ') > 0)
            .map(this::ofFullName)
            .filter(g -> g != Gender.UNKNOWN)
            .findFirst()
            .ifPresent(draft::gender);
      } else {
        for (Reference reference : draft.references()) {
          if (reference.kind() == MentionKind.NAME) {
            draft.gender(ofDeterminer(reference.line().word(reference.first() - 1)));
          }
        }
      }
    }
  }

  private Gender ofFullName(String name) {
    String[] words = name.split(" ");
    // "Anne-Marie" is two words here; "Jean-Marie" takes its gender from the first.
    return FirstNames.all().gender(words[0]);
  }

  /** The gender that a determiner shows, unknown if it shows none, as "l'" and "les". */
  static Gender ofDeterminer(String word) {
    if (MASCULINE.contains(word)) {
      return Gender.MASCULINE;
    }
    return FEMININE.contains(word) ? Gender.FEMININE : Gender.UNKNOWN;
  }
}
