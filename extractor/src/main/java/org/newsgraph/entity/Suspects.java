package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Le suspect se dénommerait X", "l'assaillant, identifié comme X": where an article has one such
 * person, "le tireur", "le tueur" and "le suspect" are all X.
 */
final class Suspects implements Sieve {

  private static final Set<String> NAMING =
      Set.of("dénommer", "nommer", "appeler", "identifier", "identité", "prénommer");

  private static final Set<String> OTHERS =
      Set.of("victime", "temoin", "rescape", "otage", "ressortissant");

  private static final int REACH = 8;

  @Override
  public void apply(Scene scene) {
    List<Phrase> crimes = new ArrayList<>();
    Set<Draft> known = new LinkedHashSet<>();
    for (Phrase phrase : scene.phrases()) {
      boolean suspect =
          phrase.noun().kind().equals("crime") && !OTHERS.contains(phrase.noun().id());
      if (suspect && phrase.definite()) {
        crimes.add(phrase);
        named(scene, phrase).ifPresent(known::add);
      }
    }
    if (known.size() == 1) {
      Draft one = known.iterator().next();
      crimes.stream().filter(p -> scene.owner(p).isEmpty()).forEach(p -> scene.assign(p, one));
    }
  }

  /** The person as whom {@code phrase} is identified in its sentence, empty if nobody. */
  private static Optional<Draft> named(Scene scene, Phrase phrase) {
    Line line = phrase.line();
    boolean naming = false;
    for (int i = phrase.last() + 1; i < line.size() && i <= phrase.last() + REACH; i++) {
      naming |= NAMING.contains(line.token(i).lemma());
      Reference name = line.nameFrom(i);
      if (naming && name != null) {
        return scene.owner(name).filter(d -> d.type() == EntityType.PERSON);
      }
    }
    return scene.owner(phrase).filter(d -> d.type() == EntityType.PERSON);
  }
}
