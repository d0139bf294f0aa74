package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.Phrase.Determiner;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * "Le suspect se dénommerait X", "un homme a tiré … Il s'agit de X": where an article has one such
 * person, "l'homme", "le tireur", "le tueur" and "le suspect" are all X.
 */
final class Suspects implements Sieve {

  private static final int REACH = 8;

  /** How many sentences may lie between "un homme" and "il s'agit de". */
  private static final int NEAR = 3;

  private final Set<String> naming = new HashSet<>();

  Suspects() {
    for (Row row : LexiconFile.read(Suspects.class, "fr/naming-verbs.tsv")) {
      naming.addAll(row.list("lemmas"));
    }
  }

  @Override
  public void apply(Scene scene) {
    List<Phrase> crimes = new ArrayList<>();
    List<Phrase> people = new ArrayList<>();
    Set<Draft> known = new LinkedHashSet<>();
    for (Phrase phrase : scene.phrases()) {
      boolean person = phrase.noun().kind().equals("person");
      boolean crime = phrase.noun().kind().equals("crime");
      if (crime && phrase.definite()) {
        crimes.add(phrase);
        named(scene, phrase).ifPresent(known::add);
      }
      if (crime || person) {
        people.add(phrase);
      }
    }
    for (int i = 0; i < scene.lines().size(); i++) {
      introduced(scene, i, people).ifPresent(known::add);
    }
    if (known.size() == 1) {
      Draft one = known.iterator().next();
      crimes.stream().filter(p -> scene.owner(p).isEmpty()).forEach(p -> scene.assign(p, one));
    }
  }

  /** The person as whom {@code phrase} is identified in its sentence, empty if nobody. */
  private Optional<Draft> named(Scene scene, Phrase phrase) {
    Line line = phrase.line();
    boolean name = false;
    for (int i = phrase.last() + 1; i < line.size() && i <= phrase.last() + REACH; i++) {
      name |= naming.contains(line.token(i).lemma());
      Reference reference = line.nameFrom(i);
      if (name && reference != null) {
        return scene.owner(reference).filter(d -> d.type() == EntityType.PERSON);
      }
    }
    return scene.owner(phrase).filter(d -> d.type() == EntityType.PERSON);
  }

  /**
   * "Il s'agit de X" at the head of sentence {@code n} says who the only unnamed person of the
   * sentences before is; empty if it says nothing of the kind.
   */
  private static Optional<Draft> introduced(Scene scene, int n, List<Phrase> people) {
    Line line = scene.lines().get(n);
    boolean says =
        line.word(0).equals("il") && line.word(1).equals("s") && line.word(2).startsWith("agi");
    if (!says || !PhraseEnd.DE.contains(line.word(3))) {
      return Optional.empty();
    }
    int at = line.isPunctuation(4) ? 5 : 4;
    Optional<Draft> named =
        Optional.ofNullable(line.nameFrom(at))
            .flatMap(scene::owner)
            .filter(d -> d.type() == EntityType.PERSON);
    List<Phrase> before =
        people.stream()
            .filter(p -> scene.owner(p).isEmpty() && p.determiner() != Determiner.NONE)
            .filter(p -> isJustBefore(p, n))
            .toList();
    boolean one = before.stream().map(p -> p.noun().gender()).distinct().count() == 1;
    if (named.isEmpty() || !one) {
      return Optional.empty();
    }
    before.forEach(p -> scene.assign(p, named.get()));
    return named;
  }

  private static boolean isJustBefore(Phrase phrase, int n) {
    int sentence = phrase.line().sentence().index();
    return sentence < n && n - sentence <= NEAR;
  }
}
