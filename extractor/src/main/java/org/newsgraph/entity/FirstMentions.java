package org.newsgraph.entity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.Phrase.Determiner;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;
import org.newsgraph.mention.MentionKind;

/**
 * "Un homme a été arrêté. L'homme, identifié comme X, …": whom the article later tells apart was
 * brought in by words with which it could not yet: the first, indefinite mention is his too.
 *
 * <p>Only where the body of the article has one such mention and one such person, who was not named
 * before: of two men, one of them a victim, neither is anybody. "Un homme" is "le suspect" only
 * where he does what suspects do or is treated as one.
 */
final class FirstMentions implements Sieve {

  private static final Set<String> ONE = WordClasses.of("indefinite-articles");
  private static final Set<String> FURTHER = WordClasses.of("further-ones");
  private static final Set<String> COPULAS = WordClasses.of("copulas");
  private static final Set<String> OTHERS = Set.of("kin", "circle");

  private final VerbGroups verbs = new VerbGroups();
  private final Set<String> undergone = new HashSet<>();
  private final Set<String> done = new HashSet<>();

  FirstMentions() {
    for (Row row : LexiconFile.read(FirstMentions.class, "fr/suspect-verbs.tsv")) {
      (row.get("use").equals("passive") ? undergone : done).addAll(row.list("lemmas"));
    }
  }

  @Override
  public void apply(Scene scene) {
    List<Phrase> first = scene.phrases().stream().filter(p -> brings(scene, p)).toList();
    for (Phrase phrase : first) {
      if (isOnly(phrase, first)) {
        later(scene, phrase).ifPresent(d -> scene.refer(phrase, d));
      }
    }
  }

  /** True if {@code phrase} brings in one person of whom nothing was known: "un homme". */
  private static boolean brings(Scene scene, Phrase phrase) {
    Line line = phrase.line();
    return phrase.determiner() == Determiner.INDEFINITE
        && ONE.contains(line.word(phrase.first()))
        && phrase.noun().type() == EntityType.PERSON
        && !OTHERS.contains(phrase.noun().kind())
        && !FURTHER.contains(line.word(phrase.first() + 1))
        && !phrase.modifiers().stream().anyMatch(FURTHER::contains)
        && (phrase.first() == 0 || !COPULAS.contains(line.token(phrase.first() - 1).lemma()))
        && scene.owner(phrase).isEmpty();
  }

  /** True if the body has no second one of the same noun: a headline only tells it beforehand. */
  private static boolean isOnly(Phrase phrase, List<Phrase> all) {
    return all.stream()
            .filter(p -> p.noun().id().equals(phrase.noun().id()))
            .filter(p -> p.noun().gender() == phrase.noun().gender())
            .filter(p -> p.line().sentence().kind() == BlockKind.BODY)
            .count()
        <= 1;
  }

  /** Whom the article takes up later by the noun, or as the suspect; empty if nobody or several. */
  private Optional<Draft> later(Scene scene, Phrase phrase) {
    Set<Draft> found = new LinkedHashSet<>();
    int taken = Integer.MAX_VALUE;
    boolean suspect = phrase.noun().kind().equals("person") && isSuspect(phrase);
    for (Phrase other : scene.phrases()) {
      Optional<Draft> owner = scene.owner(other);
      boolean same = other.noun().id().equals(phrase.noun().id());
      boolean pursued = suspect && other.noun().kind().equals("crime");
      if (other.begin() > phrase.begin()
          && other.definite()
          && (same && other.bare() || pursued)
          && owner.isPresent()
          && owner.get().type() == EntityType.PERSON
          && FunctionBearers.isSameGender(owner.get(), phrase)) {
        found.add(owner.get());
        taken = Math.min(taken, other.begin());
      }
    }
    int until = taken;
    return found.size() == 1
        ? found.stream().filter(d -> !isNamedBefore(d, until)).findFirst()
        : Optional.empty();
  }

  /** "Un homme a tiré. Un passant, X, … L'homme, X": who has a name already is another man. */
  private static boolean isNamedBefore(Draft draft, int position) {
    return draft.references().stream()
        .filter(r -> r.line().sentence().kind() == BlockKind.BODY)
        .anyMatch(r -> r.kind() == MentionKind.NAME && r.span().begin() < position);
  }

  /** "Un homme a été interpellé", "un homme a ouvert le feu". */
  private boolean isSuspect(Phrase phrase) {
    Line line = phrase.line();
    int verb = verbs.verbOf(line, phrase.first(), phrase.last());
    if (verb < 0) {
      return false;
    }
    String lemma = line.token(verb).lemma();
    return (verbs.isPassive(line, verb) ? undergone : done).contains(lemma);
  }
}
