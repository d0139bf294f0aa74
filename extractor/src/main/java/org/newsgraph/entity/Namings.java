package org.newsgraph.entity;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * "Un homme, identifié comme étant X", "un jeune du nom de X": what stands between says that the
 * description and the name are of the same person.
 */
final class Namings implements Sieve {

  /** How many words may stand between the two. */
  private static final int REACH = 7;

  private static final Set<String> LINKS = WordClasses.of("naming-links");

  private final Set<String> naming = new HashSet<>();

  Namings() {
    for (Row row : LexiconFile.read(Namings.class, "fr/naming-verbs.tsv")) {
      naming.addAll(row.list("lemmas"));
    }
  }

  @Override
  public void apply(Scene scene) {
    Map<Line, Boolean> names = new IdentityHashMap<>();
    scene.names().forEach(n -> names.put(n.line(), true));
    for (Phrase phrase : scene.phrases()) {
      // Of things the participle tells how they were named: "une société de conseil du nom de X".
      boolean person =
          phrase.determiner() != Phrase.Determiner.NONE
              && phrase.noun().type() == EntityType.PERSON;
      if (person && names.containsKey(phrase.line()) && scene.owner(phrase).isEmpty()) {
        join(scene, phrase);
      }
    }
  }

  private void join(Scene scene, Phrase phrase) {
    // "un homme du nom de X" is read as one phrase, "un homme de 25 ans nommé X" is not.
    Reference inside = named(phrase.line(), phrase.headEnd() + 1);
    Reference name = inside != null ? inside : named(phrase.line(), phrase.last() + 1);
    if (name != null) {
      scene
          .owner(name)
          .filter(draft -> Appositions.fits(phrase, name, draft))
          .filter(draft -> FunctionBearers.isSameGender(draft, phrase))
          .ifPresent(draft -> scene.assign(phrase, draft));
    }
  }

  /** The name that the words from {@code first} on lead to; null if they do not. */
  private Reference named(Line line, int first) {
    boolean names = false;
    for (int i = first; i < line.size() && i < first + REACH; i++) {
      Reference name = line.nameFrom(i);
      if (name != null) {
        return names ? name : null;
      }
      boolean verb = naming.contains(line.token(i).lemma());
      names |= verb;
      if (!verb && !line.isPunctuation(i) && !LINKS.contains(line.word(i))) {
        return null;
      }
      if (List.of(";", ":", "(").contains(line.form(i))) {
        return null;
      }
    }
    return null;
  }
}
