package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.text.Span;

/**
 * Tells whether one claim contradicts another in words. Who merely asserts something beside
 * another's claim disputes nothing: on unread news most such ties were wrong. Thread-safe.
 */
final class Contradictions {

  /** By what one claim contradicts another, from the surest to the loosest. */
  enum Kind {
    /** A word that gives the lie: "c'est faux", "contrairement à", "davantage de". */
    WORDS,
    /** Blame turned back on the one who blamed. */
    BLAME,
    /** Opposite words about the same thing: "ouvert" and "fermé". */
    OPPOSITE,
    /** Other numbers for the same thing. */
    FIGURES,
    /** One affirms and the other negates, in much the same words. */
    POLARITY,
    /** Nothing: the two stand side by side. */
    NONE;

    /** How a claim bears on what it so contradicts, empty if its words or the model decide. */
    Optional<AnswerKind> answer() {
      return switch (this) {
        case BLAME, OPPOSITE -> Optional.of(AnswerKind.DISPUTES);
        case FIGURES -> Optional.of(AnswerKind.QUALIFIES);
        case WORDS, POLARITY, NONE -> Optional.empty();
      };
    }
  }

  private record Opposites(String one, String other) {}

  // Words in common without which a negation says no to something else.
  private static final int SAME_TOPIC = 2;

  private record Words(Phrase phrase, AnswerKind answer) {}

  private final List<Words> words = new ArrayList<>();
  private final List<Opposites> opposites = new ArrayList<>();

  Contradictions() {
    for (LexiconFile.Row row :
        LexiconFile.read(Contradictions.class, "fr/contradiction-words.tsv")) {
      words.add(
          new Words(
              Phrase.of(row.get("words")),
              AnswerKind.valueOf(row.get("answer").toUpperCase(Locale.ROOT))));
    }
    for (LexiconFile.Row row : LexiconFile.read(Contradictions.class, "fr/opposites.tsv")) {
      opposites.add(
          new Opposites(Utterance.stem(row.get("word")), Utterance.stem(row.get("opposite"))));
    }
  }

  /**
   * How the words of {@code draft} in sentence {@code s} give somebody the lie, empty if they do
   * not. "Contrairement à ce qu'affirme le maire, …" stands at the head, outside of the content.
   */
  Optional<AnswerKind> words(Syntax s, Draft draft) {
    for (int i = 0; i < s.size(); i++) {
      Span token = s.token(i).span();
      boolean within = i == 0 || draft.content().stream().anyMatch(c -> c.contains(token));
      for (Words each : words) {
        if (within && each.phrase().at(s, i)) {
          return Optional.of(each.answer());
        }
      }
    }
    return Optional.empty();
  }

  /** By what {@code answer} contradicts {@code other}. */
  Kind between(Utterance answer, Utterance other) {
    Set<String> topic = new TreeSet<>(answer.stems());
    topic.retainAll(other.stems());
    topic.removeAll(answer.figures());
    if (answer.contradiction().isPresent()) {
      return Kind.WORDS;
    }
    if (blameTurned(answer, other)) {
      return Kind.BLAME;
    }
    if (!topic.isEmpty() && opposed(answer.stems(), other.stems())) {
      return Kind.OPPOSITE;
    }
    if (!topic.isEmpty() && otherFigures(answer, other)) {
      return Kind.FIGURES;
    }
    return answer.polarity() != other.polarity() && topic.size() >= SAME_TOPIC
        ? Kind.POLARITY
        : Kind.NONE;
  }

  private boolean opposed(Set<String> answer, Set<String> other) {
    return opposites.stream()
        .anyMatch(
            o ->
                answer.contains(o.one()) && other.contains(o.other())
                    || answer.contains(o.other()) && other.contains(o.one()));
  }

  // "50 morts et 53 blessés" against "20 morts et 42 blessés"
  private static boolean otherFigures(Utterance answer, Utterance other) {
    return !answer.figures().isEmpty()
        && !other.figures().isEmpty()
        && !Answers.meet(answer.figures(), other.figures());
  }

  // "Washington accuse Pékin de … Pékin accuse Washington de …"
  private static boolean blameTurned(Utterance answer, Utterance other) {
    return charges(answer)
        && charges(other)
        && Answers.meet(answer.around(), Set.of(other.speaker()))
        && Answers.meet(answer.side(), other.around());
  }

  private static boolean charges(Utterance claim) {
    return claim.act() == Act.ACCUSE || claim.act() == Act.CRITICISE;
  }
}
